import { partnerColour } from '../../charts/colours.ts';
import type { ProjectView } from '../../state/view-types.ts';
import type { OriginContext } from '../origin.ts';
import { usdLarge } from '../quantities.ts';
import { engagementScale } from '../site-facts.ts';
import { WhereFrom } from '../where-from.tsx';
import { named } from '../words.ts';
import type { MatrixRow, RowKind } from './matrix.ts';
import { explainDollars } from './project-origins.ts';
import { rowName } from './project-words.ts';
import { SquareCount } from './square-count.tsx';

interface ProjectMatrixProps {
  readonly context: OriginContext;
  readonly matrix: readonly MatrixRow[];
  readonly rows: RowKind;
  readonly cell: ProjectView['cell'];
  readonly onCell: (cell: ProjectView['cell']) => void;
}

/** Intent against outcome: a row for each partner, mineral or country, a column for each level. A cell lists its records. */
export const ProjectMatrix = ({ context, matrix, rows, cell, onCell }: ProjectMatrixProps) => {
  const { words } = context;
  const { t, f } = words;
  return (
    <table className="mv-project-matrix">
      <caption>{t(`matrix.${rows}`)}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="mv-hidden">{t(`rows.${rows}`)}</span>
          </th>
          {engagementScale.map((level) => (
            <th key={level} scope="col">
              {t(`matrix.level.${level}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.map((row) => {
          const name = rowName(words, rows, row.id);
          const colour = rows === 'partner' ? partnerColour(row.id === 'domestic' ? 'home' : row.id) : 'var(--ink2)';
          return (
            <tr key={row.id}>
              <th scope="row">
                {name}
                {row.usd_m > 0 ? (
                  <small>
                    <WhereFrom className="mv-project-usd" context={context} explain={() => explainDollars(context, row.records, name)}>
                      {usdLarge(words, row.usd_m * 1e6)}
                    </WhereFrom>
                  </small>
                ) : null}
              </th>
              {row.cells.map(({ level, records }) => {
                const chosen = cell?.row === row.id && cell.level === level;
                return (
                  <td key={level}>
                    {records.length === 0 ? (
                      <span className="mv-hidden" data-counts="">
                        0
                      </span>
                    ) : (
                      <button
                        type="button"
                        data-counts=""
                        aria-pressed={chosen}
                        aria-label={t('matrix.cell', { name, level: named(words, 'engagement', level), count: records.length })}
                        onClick={() => onCell(chosen ? null : { row: row.id, level })}
                      >
                        <SquareCount count={records.length} level={level} colour={colour} />
                        <span>{f.number(records.length)}</span>
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
