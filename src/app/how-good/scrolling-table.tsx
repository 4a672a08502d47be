import type { ReactNode } from 'react';
import type { Words } from '../../planner/words.ts';

interface ScrollingTableProps {
  readonly title: string;
  /** Names of the columns in the catalogue. */
  readonly columns: readonly string[];
  readonly words: Words;
  /** Rows. */
  readonly children: ReactNode;
}

/** A table wider than its place: it scrolls sideways, for the pointer and for the keyboard. */
export const ScrollingTable = ({ title, columns, words, children }: ScrollingTableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
  <section className="mv-good-scroll" aria-label={title} tabIndex={0}>
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {words.t(`howGood.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </section>
);
