import { Fragment, type ReactNode, useState } from 'react';
import { partnerColour } from '../../charts/colours.ts';
import type { DenialRow } from '../../engine/index.ts';
import type { Origin } from '../origin.ts';
import { inUnit, twoFigures } from '../quantities.ts';
import { WhereFrom } from '../where-from.tsx';
import { type LeverageContext, millions } from './leverage-words.ts';

interface ClosureTableProps<Row extends DenialRow> {
  readonly context: LeverageContext;
  readonly rows: readonly Row[];
  readonly caption: string;
  /** Head of the first column. */
  readonly head: string;
  readonly busy: boolean;
  readonly nameOf: (row: Row) => string;
  readonly explain: (row: Row) => Origin;
  /** The last column, which differs from table to table. */
  readonly last: { readonly head: string; readonly long: string; readonly of: (row: Row) => string | null };
  readonly detail: (row: Row) => ReactNode;
  /** A row was opened or shut. */
  readonly onOpen: () => void;
}

/** Closures by what they cost; a row opens to say more. */
export const ClosureTable = <Row extends DenialRow>({
  context,
  rows,
  caption,
  head,
  busy,
  nameOf,
  explain,
  last,
  detail,
  onOpen,
}: ClosureTableProps<Row>) => {
  const { words } = context;
  const { t } = words;
  const [open, setOpen] = useState<string | null>(null);
  const most = Math.max(...rows.map((row) => row.behavioural.denial_usd_y), 1);
  return (
    <table className="mv-leverage-table" aria-busy={busy}>
      <caption className="mv-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {(['cost', 'stranded', 'days'] as const).map((column) => (
            <th key={column} scope="col">
              <abbr title={t(`leverage.denial.${column}Long`)}>{t(`leverage.denial.${column}`)}</abbr>
            </th>
          ))}
          <th scope="col">
            <abbr title={last.long}>{last.head}</abbr>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const isOpen = open === row.id;
          const lastText = last.of(row);
          const figure = (text: string) => (
            <WhereFrom context={context} explain={() => explain(row)}>
              {text}
            </WhereFrom>
          );
          return (
            <Fragment key={row.id}>
              <tr data-open={isOpen || undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="mv-link"
                    aria-expanded={isOpen}
                    onClick={() => {
                      setOpen(isOpen ? null : row.id);
                      onOpen();
                    }}
                  >
                    {nameOf(row)}
                  </button>
                  <Bar row={row} most={most} />
                </th>
                <td>{figure(millions(words, row.behavioural.denial_usd_y))}</td>
                <td>{row.behavioural.stranded_t_y < 1 ? '–' : figure(twoFigures(words, inUnit(row.behavioural.stranded_t_y, 'kt')))}</td>
                <td>{row.extra_days === null ? '–' : figure(words.f.signed(row.extra_days, 1))}</td>
                <td>{lastText === null ? '–' : figure(lastText)}</td>
              </tr>
              {isOpen ? (
                <tr className="mv-leverage-detail">
                  <td colSpan={5}>{detail(row)}</td>
                </tr>
              ) : null}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
};

const Bar = ({ row, most }: { readonly row: DenialRow; readonly most: number }) => {
  const [first] = row.denied;
  const colour = first?.kind === 'country' ? partnerColour(first.id) : 'var(--ink2)';
  return (
    <span
      aria-hidden="true"
      className="mv-leverage-bar"
      style={{ inlineSize: `${(100 * row.behavioural.denial_usd_y) / most}%`, background: colour }}
    />
  );
};
