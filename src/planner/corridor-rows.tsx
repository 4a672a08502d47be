import { Shield } from '../charts/shield.tsx';
import type { Spot } from '../worker/passing-flows.ts';
import { CardRows } from './card.tsx';
import type { OriginContext } from './origin.ts';
import type { SelectionCardProps } from './props.ts';
import { massPerYear } from './quantities.ts';
import type { CorridorTonnes } from './through-flows.ts';
import { WhereFrom } from './where-from.tsx';

interface CorridorRowsProps extends Pick<SelectionCardProps, 'passing' | 'estimate' | 'reference'> {
  readonly context: OriginContext;
  /** What cargo passes here: a leg sums both directions, a place takes the larger of what comes and what goes. */
  readonly spot: Spot['kind'];
  readonly rows: readonly CorridorTonnes[];
  readonly before: readonly CorridorTonnes[] | null;
}

/** Tonnes by corridor on a card, in B and in A where something is compared; each opens the flows that it counts. */
export const CorridorRows = ({ context, spot, rows, before, passing, estimate, reference }: CorridorRowsProps) => {
  const { words } = context;
  const { t } = words;
  const corridors = [...new Set([...rows, ...(before ?? [])].map((row) => row.corridor))];
  if (corridors.length === 0) return <p>{t('card.noFlow')}</p>;
  const tonnes = (from: readonly CorridorTonnes[], id: string) => from.find((row) => row.corridor === id)?.tonnes_y ?? 0;
  return (
    <CardRows
      rows={corridors.map((id) => ({
        key: id,
        label: (
          <span className="mv-card-corridor">
            <Shield corridor={id} /> {t(`names:corridor.${id}`)}
          </span>
        ),
        value: (
          <>
            <WhereFrom
              context={context}
              explain={(origins) => origins.explainPassing(context, estimate, passing?.shown ?? [], spot, id, tonnes(rows, id))}
            >
              {massPerYear(words, tonnes(rows, id))}
            </WhereFrom>
            {before !== null && reference !== null && (
              <small>
                {' A: '}
                <WhereFrom
                  context={context}
                  explain={(origins) =>
                    origins.inA(context, origins.explainPassing(context, reference, passing?.reference ?? [], spot, id, tonnes(before, id)))
                  }
                >
                  {massPerYear(words, tonnes(before, id))}
                </WhereFrom>
              </small>
            )}
          </>
        ),
      }))}
    />
  );
};
