import { type ReactNode, useState } from 'react';
import { named, type Words } from '../words.ts';

interface MineralTableProps<Row> {
  readonly words: Words;
  readonly caption: string;
  /** Where the heads stand among the words: `leverage.<group>.<column>`, and in full under `<column>Long`. */
  readonly group: 'supply' | 'governed' | 'euRisk';
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** What stands in the columns of a row. */
  readonly cells: (row: Row) => readonly ReactNode[];
}

const rowsFirst = 8;

/** A row for each mineral, the first few until all are asked for. */
export const MineralTable = <Row extends { readonly mineral: string }>(props: MineralTableProps<Row>) => {
  const { words, caption, group, columns, rows, cells } = props;
  const { t } = words;
  const [all, setAll] = useState(false);
  return (
    <>
      <table className="mv-leverage-table">
        <caption className="mv-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('leverage.supply.mineral')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                <abbr title={t(`leverage.${group}.${column}Long`)}>{t(`leverage.${group}.${column}`)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(all ? rows : rows.slice(0, rowsFirst)).map((row) => (
            <tr key={row.mineral}>
              <th scope="row">{named(words, 'mineral', row.mineral)}</th>
              {cells(row).map((cell, index) => (
                <td key={columns[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > rowsFirst ? (
        <button type="button" className="mv-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'dependence.fewer' : 'dependence.allRows', { count: rows.length })}
        </button>
      ) : null}
    </>
  );
};
