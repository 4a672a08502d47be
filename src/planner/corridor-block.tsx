import { type CorridorBar, CorridorBars } from '../charts/corridor-bars.tsx';
import { RingA } from '../charts/marks.tsx';
import { corridorIds } from '../dataset/vocabulary.ts';
import type { Aggregate, Estimate } from '../engine/estimate-types.ts';
import { noiseTonnes } from './headline-case.ts';
import type { OriginContext } from './origin.ts';
import type { Group } from './props.ts';
import { inUnit, massUnit } from './quantities.ts';
import { WhereFrom } from './where-from.tsx';

interface CorridorBlockProps {
  readonly context: OriginContext;
  readonly estimate: Estimate;
  readonly group: Group;
  readonly b: Aggregate;
  readonly a: Aggregate | null;
}

/** Which corridor carries it, and how concentrated that is. */
export const CorridorBlock = ({ context, estimate, group, b, a }: CorridorBlockProps) => {
  const { t, f } = context.words;
  const tonnes = (from: Aggregate | null, id: string) => from?.corridors.find((row) => row.id === id)?.tonnes_y ?? 0;
  const largest = Math.max(0, ...corridorIds.map((id) => Math.max(tonnes(a, id), tonnes(b, id))));
  const unit = massUnit(largest);
  const decimals = unit === 'Mt' ? 2 : 0;
  const least = 10 ** -decimals;
  const text = (value: number) => {
    if (value === 0) return f.number(0);
    const shown = inUnit(value, unit);
    return shown < least / 2 ? `<${f.number(least, decimals)}` : f.number(shown, decimals);
  };
  const bars: CorridorBar[] = corridorIds
    .filter((id) => tonnes(a, id) > noiseTonnes || tonnes(b, id) > noiseTonnes)
    .toSorted((one, other) => Math.max(tonnes(a, other), tonnes(b, other)) - Math.max(tonnes(a, one), tonnes(b, one)))
    .map((id) => ({
      id,
      name: t(`names:corridor.${id}`),
      b: tonnes(b, id),
      a: a === null ? null : tonnes(a, id),
      textB: (
        <WhereFrom context={context} explain={(origins) => origins.explainCorridor(context, estimate, group, id, tonnes(b, id))}>
          {text(tonnes(b, id))}
        </WhereFrom>
      ),
      textA: a === null ? null : text(tonnes(a, id)),
    }));
  return (
    <section className="mv-share-block">
      <CorridorBars
        caption={
          <>
            <strong>{t('dependence.corridors')}</strong> <span>{t(`unit.${unit}PerYear`)}</span>
          </>
        }
        headName={t('dependence.corridor')}
        headB={t('dependence.tonnes')}
        headA={t('dependence.tonnesA')}
        bars={bars}
      />
      <WhereFrom context={context} explain={(origins) => origins.explainConcentration(context, b)} className="mv-concentration">
        <span>
          {t('dependence.hhi')} <strong>{f.number(b.hhi, 2)}</strong>
          {a !== null && <Before value={f.number(a.hhi, 2)} label={t('tile.before')} />}
        </span>
        <span>
          {t('dependence.effectiveRoutes')} <strong>{f.number(b.effective_routes, 1)}</strong>
          {a !== null && <Before value={f.number(a.effective_routes, 1)} label={t('tile.before')} />}
        </span>
      </WhereFrom>
    </section>
  );
};

const Before = ({ value, label }: { readonly value: string; readonly label: string }) => (
  <span className="mv-before">
    <RingA />
    <span className="mv-hidden">{label} </span>
    {value}
  </span>
);
