import './partner-matrix.css';
import { useState } from 'react';
import { partnerColour } from '../../charts/colours.ts';
import { Direction } from '../../charts/marks.tsx';
import type { Estimate } from '../../engine/estimate-types.ts';
import { shownChange, toDecimals } from '../../ui/format.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { aggregateOf, type DependenceKind, dependenceKinds } from '../dependence.ts';
import type { OriginContext } from '../origin.ts';
import { PartnerCode } from '../partner-code.tsx';
import type { PanelProps, PanelView } from '../props.ts';
import { sharePercent } from '../quantities.ts';
import { useWords } from '../use-words.ts';
import { WhereFrom } from '../where-from.tsx';
import { named } from '../words.ts';
import { type MatrixCell, partnerMatrix } from './partner-matrix.ts';

interface PartnerMatrixProps extends Pick<PanelProps, 'estimate' | 'reference' | 'onSelect'> {
  readonly context: OriginContext;
  readonly view: PanelView;
  readonly onView: (view: PanelView) => void;
}

/** Which mineral depends on whom: minerals down, partners across, one of the four kinds at a time. */
export const PartnerMatrix = ({ context, estimate, reference, view, onView, onSelect }: PartnerMatrixProps) => {
  const words = useWords(context.words.language, 'matrix');
  const { t } = words;
  const [kind, setKind] = useState<DependenceKind>('market');
  const { measure, partners, rows } = partnerMatrix(estimate, reference, kind, view.measure, view.scope);
  const scope = kind === 'transit' ? `${view.scope}_${measure}` : measure;
  return (
    <section className="mv-share-block">
      <Segmented
        label={t('kind')}
        options={dependenceKinds.map((value) => ({ value, label: t(`dependence.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <div className="mv-matrix-scroll">
        <table className="mv-matrix">
          <caption>
            <strong>{t('title')}</strong> <span>{t(`dependence.shareOf.${kind}`, { context: scope })}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="mv-hidden">{t('filter.mineral')}</span>
              </th>
              {partners.map((id) => (
                <th key={id} scope="col">
                  <PartnerCode words={context.words} id={id} onSelect={onSelect} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.mineral}>
                <th scope="row">
                  <button
                    type="button"
                    className="mv-code"
                    title={t('only')}
                    onClick={() => onView({ ...view, group: { by: 'mineral', id: row.mineral } })}
                  >
                    {named(words, 'mineral', row.mineral)}
                  </button>
                </th>
                {row.cells.map((cell) => (
                  <td key={cell.partner} style={{ background: tint(cell) }}>
                    <Share
                      context={context}
                      estimate={estimate}
                      cell={cell}
                      mineral={row.mineral}
                      kind={kind}
                      view={{ ...view, measure }}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

/** Deeper for more, and never so deep that the number is hard to read. */
const tint = ({ partner, b }: MatrixCell): string =>
  b === 0 ? 'transparent' : `color-mix(in srgb, ${partnerColour(partner)} ${Math.round(4 + 28 * Math.min(1, b))}%, transparent)`;

interface ShareProps {
  readonly context: OriginContext;
  readonly estimate: Estimate;
  readonly cell: MatrixCell;
  readonly mineral: string;
  readonly kind: DependenceKind;
  readonly view: PanelView;
}

/** A share, its change in points, and where it comes from. */
const Share = ({ context, estimate, cell, mineral, kind, view }: ShareProps) => {
  const { words } = context;
  const group = { by: 'mineral', id: mineral } as const;
  const figures = aggregateOf(estimate, group) ?? estimate;
  const change = cell.a === null ? 0 : shownChange(100 * cell.a, 100 * cell.b, (value) => toDecimals(value, 0));
  return (
    <WhereFrom
      context={context}
      explain={(origins) => origins.explainShare(context, estimate, figures, { ...view, group, kind, id: cell.partner }, cell.b)}
    >
      {cell.b === 0 ? '–' : sharePercent(words, cell.b)}
      {change !== 0 && (
        <span className="mv-matrix-change">
          <Direction of={change} />
          <span className="mv-hidden">{words.t('tile.change')} </span>
          {words.f.signed(change)}
        </span>
      )}
    </WhereFrom>
  );
};
