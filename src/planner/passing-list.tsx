import { CardSection } from './card.tsx';
import { FlowList } from './flow-list.tsx';
import type { OriginContext } from './origin.ts';
import type { SelectionCardProps } from './props.ts';

interface PassingListProps extends Pick<SelectionCardProps, 'passing' | 'estimate' | 'onSelect'> {
  readonly context: OriginContext;
}

/** The flows that pass a leg or a place, each opening its itinerary; nothing while none is known. */
export const PassingList = ({ context, passing, estimate, onSelect }: PassingListProps) => {
  const ids = new Set(passing?.shown.map(({ id }) => id));
  const flows = estimate.shipments.filter(({ id }) => ids.has(id));
  if (flows.length === 0) return null;
  return (
    <CardSection title={context.words.t('card.passing')} aside={context.words.t('card.passingAside')}>
      <FlowList flows={flows} context={context} onSelect={onSelect} name="ends" />
    </CardSection>
  );
};
