import type { Spot } from '../worker/passing-flows.ts';
import { CardSection } from './card.tsx';
import { FlowList, type FlowPart } from './flow-list.tsx';
import type { OriginContext } from './origin.ts';
import type { SelectionCardProps } from './props.ts';

interface PassingListProps extends Pick<SelectionCardProps, 'passing' | 'estimate' | 'onSelect'> {
  readonly context: OriginContext;
  readonly spot: Spot['kind'];
}

/** The flows that pass a leg or a place, each opening its itinerary; nothing while none is known. */
export const PassingList = ({ context, spot, passing, estimate, onSelect }: PassingListProps) => {
  const parts = new Map<string, FlowPart>();
  for (const { id, corridor, tonnes_y } of passing?.shown ?? []) {
    const part = parts.get(id);
    parts.set(id, { tonnes_y: (part?.tonnes_y ?? 0) + tonnes_y, corridors: [...(part?.corridors ?? []), corridor] });
  }
  const flows = estimate.shipments.filter(({ id }) => parts.has(id));
  if (flows.length === 0) return null;
  return (
    <CardSection title={context.words.t('card.passing')} aside={context.words.t('card.passingAside')}>
      <FlowList flows={flows} context={context} onSelect={onSelect} name="ends" parts={parts} spot={spot} />
    </CardSection>
  );
};
