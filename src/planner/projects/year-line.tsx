import type { ProjectView } from '../../state/view-types.ts';
import type { Words } from '../words.ts';
import type { YearCount } from './matrix.ts';

interface YearLineProps {
  readonly words: Words;
  readonly line: readonly YearCount[];
  readonly year: ProjectView['year'];
  readonly onYear: (year: ProjectView['year']) => void;
}

const HEIGHT = 44;

/** Records by year as columns, the deeds among them filled; a column is a button that shows its year alone. */
export const YearLine = ({ words, line, year, onYear }: YearLineProps) => {
  const { t, f } = words;
  const most = Math.max(1, ...line.map(({ records }) => records.length));
  const name = (value: YearCount['year']): string => (value === 'before' ? t('years.before') : f.year(value));
  return (
    <fieldset className="mv-project-years">
      <legend>{t('years.title')}</legend>
      {line.map(({ year: own, records, deeds }) => {
        const tall = (HEIGHT * records.length) / most;
        const deep = (HEIGHT * deeds) / most;
        return (
          <button
            key={own}
            type="button"
            data-counts=""
            aria-pressed={year === own}
            aria-label={t('years.column', { year: name(own), count: records.length, deeds })}
            onClick={() => onYear(year === own ? null : own)}
          >
            <svg width="26" height={HEIGHT + 1} viewBox={`0 0 26 ${HEIGHT + 1}`} aria-hidden="true" focusable="false">
              <rect x="0.5" y={HEIGHT + 0.5 - tall} width="25" height={tall} fill="none" stroke="var(--ink2)" />
              <rect x="0.5" y={HEIGHT + 0.5 - deep} width="25" height={deep} fill="var(--ink2)" />
            </svg>
            <span>{f.number(records.length)}</span>
            <span>{name(own)}</span>
          </button>
        );
      })}
    </fieldset>
  );
};
