import type { ObservedRow } from '../../engine/index.ts';
import type { OriginContext } from '../../planner/origin.ts';
import { WhereFrom } from '../../planner/where-from.tsx';
import { range } from './figure-inputs.ts';
import { NamedCell } from './named-cell.tsx';
import { explainSeen, explainSplit } from './observed-origins.ts';
import { deviationText, langOf, splitName, unitName } from './published-name.ts';
import { ScrollingTable } from './scrolling-table.tsx';
import { SourceLink } from './source-link.tsx';

interface ObservedTableProps {
  readonly rows: readonly ObservedRow[];
  readonly context: OriginContext;
}

const columns = ['figure', 'unit', 'seen', 'modelled', 'range', 'why'];

/** How cargo was seen to split over ways, beside the baseline. Each figure opens where it comes from. */
export const ObservedTable = ({ rows, context }: ObservedTableProps) => (
  <ScrollingTable title={context.words.t('howGood.observed')} columns={columns} words={context.words}>
    {rows.map((row) => (
      <SeenRow key={row.id} row={row} context={context} />
    ))}
  </ScrollingTable>
);

const SeenRow = ({ row, context }: { readonly row: ObservedRow; readonly context: OriginContext }) => {
  const { words, details } = context;
  const { t, f } = words;
  const label = (column: string): string => t(`howGood.${column}`);
  const what = splitName(words, row);
  const unit = unitName(words, row.unit);
  const why = deviationText(words, row);
  return (
    <tr>
      <th scope="row">
        <span lang={langOf(what)} data-text>
          {what.name}
        </span>
        <span className="mv-good-what">
          {f.year(row.year)} · <SourceLink id={row.source} details={details} />
        </span>
      </th>
      <NamedCell name={unit} label={label('unit')} />
      <td data-label={label('seen')}>
        <WhereFrom context={context} explain={() => explainSeen(context, row)}>
          {f.significant(row.observed, 3)}
        </WhereFrom>
      </td>
      <td data-label={label('modelled')}>
        <WhereFrom context={context} explain={() => explainSplit(context, row)}>
          {row.modelled === null ? (
            <span className="mv-good-quiet">{t(row.isRule ? 'howGood.rule' : 'howGood.none.not-modelled')}</span>
          ) : (
            f.significant(row.modelled, 3)
          )}
        </WhereFrom>
      </td>
      <td data-label={label('range')}>
        {row.range === null ? null : (
          <WhereFrom context={context} explain={() => explainSplit(context, row)}>
            {range(words, row.range)}
          </WhereFrom>
        )}
      </td>
      <NamedCell name={why} label={label('why')} className="mv-good-why" />
    </tr>
  );
};
