import { rowName } from './dependence-words.ts';
import type { PanelProps } from './props.ts';
import type { Words } from './words.ts';

interface PartnerCodeProps extends Pick<PanelProps, 'onSelect'> {
  readonly words: Words;
  /** ISO code, or `EU`, `home`, `unknown`. */
  readonly id: string;
}

/** A partner's code, which opens the country's card; groups and unknown owners have none. */
export const PartnerCode = ({ words, id, onSelect }: PartnerCodeProps) => {
  const name = rowName(words, id);
  if (id === 'EU') return <abbr title={name}>{words.t('dependence.row.eu')}</abbr>;
  if (id === 'home' || id === 'unknown') return <span title={name}>{words.t(`dependence.row.${id}`)}</span>;
  return (
    <button
      type="button"
      className="mv-code"
      title={name}
      aria-label={name}
      data-opens={`country:${id}`}
      onClick={() => onSelect({ kind: 'country', id })}
    >
      {id}
    </button>
  );
};
