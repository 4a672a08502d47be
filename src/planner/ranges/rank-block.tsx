import { useState } from 'react';
import { type CorridorBar, CorridorBars } from '../../charts/corridor-bars.tsx';
import { type CorridorId, corridorIds } from '../../dataset/vocabulary.ts';
import { Segmented } from '../../ui/segmented.tsx';
import type { DrawnRanges } from '../../worker/studies/draws.ts';
import type { OriginContext } from '../origin.ts';
import { sharePercent } from '../quantities.ts';
import { WhereFrom } from '../where-from.tsx';
import { explainRank } from './range-origins.ts';

const orders = ['cheapest', 'fastest', 'best'] as const;

/** How often each corridor holds the cheapest, fastest or best way, over tonnes and draws. A bar opens what its figure opens. */
export const RankBlock = ({ context, ranges }: { readonly context: OriginContext; readonly ranges: DrawnRanges }) => {
  const { words } = context;
  const { t } = words;
  const [by, setBy] = useState<(typeof orders)[number]>('best');
  const { a, b } = ranges.ranks;
  const share = (rows: typeof a, id: string): number => rows.find(({ corridor }) => corridor === id)?.[by] ?? 0;
  const shown = b ?? a;
  const compared = b === null ? null : a;
  const figure = (id: CorridorId, part: number) => (
    <WhereFrom context={context} explain={() => explainRank(context, ranges, id)}>
      {sharePercent(words, part)}
    </WhereFrom>
  );
  const bars: CorridorBar[] = corridorIds
    .map((id) => ({ id, ofB: share(shown, id), ofA: compared === null ? null : share(compared, id) }))
    .filter(({ ofA, ofB }) => Math.max(ofB, ofA ?? 0) > 0)
    .sort((one, other) => Math.max(other.ofB, other.ofA ?? 0) - Math.max(one.ofB, one.ofA ?? 0))
    .map(({ id, ofA, ofB }) => ({
      id,
      name: t(`names:corridor.${id}`),
      b: ofB,
      a: ofA,
      textB: figure(id, ofB),
      textA: ofA === null ? null : figure(id, ofA),
    }));
  return (
    <section className="mv-ranges-block">
      <Segmented
        label={t('ranges.rankBy')}
        options={orders.map((value) => ({ value, label: t(`ranges.rank.${value}`) }))}
        value={by}
        onChange={setBy}
      />
      <CorridorBars
        caption={
          <>
            <strong>{t('ranges.ranks')}</strong> <span>{t('ranges.ranksOf')}</span>
          </>
        }
        headName={t('dependence.corridor')}
        headB={t('ranges.partB')}
        headA={t('ranges.partA')}
        bars={bars}
        opens={(id, drawing) => (
          <WhereFrom context={context} explain={() => explainRank(context, ranges, id)} className="mv-ranges-rank">
            <span className="mv-hidden">{t(`names:corridor.${id}`)}</span>
            {drawing}
          </WhereFrom>
        )}
      />
    </section>
  );
};
