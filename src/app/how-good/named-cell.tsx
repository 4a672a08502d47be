import { langOf, type PublishedName } from './published-name.ts';

interface NamedCellProps {
  /** Null leaves the cell empty. */
  readonly name: PublishedName | null;
  readonly label: string;
  readonly className?: string;
}

/** A cell of words, which says where they are English on a page that is not. */
export const NamedCell = ({ name, label, className }: NamedCellProps) => (
  <td className={className} lang={name === null ? undefined : langOf(name)} data-text data-label={label}>
    {name?.name}
  </td>
);
