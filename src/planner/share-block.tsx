import { useState } from 'react';
import { type ShareBar, ShareBars } from '../charts/share-bars.tsx';
import type { Aggregate, Estimate } from '../engine/estimate-types.ts';
import type { DependenceBlock, ShareRow } from './dependence.ts';
import type { OriginContext } from './origin.ts';
import { PartnerCode } from './partner-code.tsx';
import type { PanelProps, PanelView } from './props.ts';
import { sharePercent } from './quantities.ts';
import { WhereFrom } from './where-from.tsx';

interface ShareBlockProps {
  readonly block: DependenceBlock;
  readonly context: OriginContext;
  readonly estimate: Estimate;
  readonly figures: Aggregate;
  readonly a: { readonly estimate: Estimate; readonly figures: Aggregate } | null;
  readonly view: PanelView;
  readonly onSelect: PanelProps['onSelect'];
}

/** Rows shown before the reader asks for all. */
const rowsFirst = 4;

/** One kind of dependence: its countries as bars, the largest first. */
export const ShareBlock = ({ block, context, estimate, figures, a, view, onSelect }: ShareBlockProps) => {
  const { words } = context;
  const { t } = words;
  const [all, setAll] = useState(false);
  const rows = all ? block.rows.flatMap((row) => [row, ...row.members]) : block.rows.slice(0, rowsFirst);
  const members = new Set(block.rows.flatMap((row) => row.members));
  const hidden = block.rows.length > rowsFirst || members.size > 0;
  const scope = block.kind === 'transit' ? `${view.scope}_${block.measure}` : block.measure;

  const subject = (row: ShareRow) => ({ ...view, kind: block.kind, measure: block.measure, id: row.id });
  const toBar = (row: ShareRow): ShareBar => ({
    id: row.id,
    code: <PartnerCode words={words} id={row.id} onSelect={onSelect} />,
    b: row.b,
    a: row.a,
    textB: (
      <WhereFrom context={context} explain={(origins) => origins.explainShare(context, estimate, figures, subject(row), row.b)}>
        {sharePercent(words, row.b)}
      </WhereFrom>
    ),
    textA: a !== null && row.a !== null && (
      <WhereFrom
        context={context}
        explain={(origins) => origins.inA(context, origins.explainShare(context, a.estimate, a.figures, subject(row), row.a ?? 0))}
      >
        {words.f.number(100 * row.a)}
      </WhereFrom>
    ),
    member: members.has(row),
    unknown: row.id === 'unknown',
  });

  return (
    <section className="mv-share-block">
      <ShareBars
        caption={
          <>
            <strong>{t(`dependence.${block.kind}`)}</strong> <span>{t(`dependence.shareOf.${block.kind}`, { context: scope })}</span>
          </>
        }
        headB={t('dependence.share')}
        headA={t('dependence.shareA')}
        bars={rows.map(toBar)}
        max={1}
        heads={block.kind === 'transit'}
      />
      {block.rows.length === 0 && <p className="mv-empty">{t('dependence.nobody')}</p>}
      {hidden && (
        <button type="button" className="mv-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'dependence.fewer' : 'dependence.allRows', { count: block.rows.length + members.size })}
        </button>
      )}
    </section>
  );
};
