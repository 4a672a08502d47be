import type { CSSProperties } from 'react';
import type { Dataset } from '../dataset/types.ts';
import { useAppState } from '../state/app-state.ts';
import { FIRST_YEAR, LAST_YEAR, yearByItself } from '../state/scenario-choice.ts';
import { useShellWords } from './words.ts';

/** The year of scenario B: what is open and what ships by then. */
export const YearSlider = ({ dataset }: { readonly dataset: Dataset }) => {
  const { t, f } = useShellWords();
  const a = useAppState((state) => state.a);
  const b = useAppState((state) => state.b);
  const setYear = useAppState((state) => state.setYear);
  const own = b ? yearByItself(b, a, dataset.scenarios) : yearByItself(a, null, dataset.scenarios);
  const year = (b ?? a).year ?? own;
  const set = (chosen: number): void => setYear(chosen === own ? null : chosen);
  const filled = { '--filled': `${((year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR)) * 100}%` } as CSSProperties;
  return (
    <label className="mv-year">
      <span className="mv-hidden">{t('top.year')}</span>
      <output className="mv-year-value">{f.year(year)}</output>
      <input
        className="mv-range"
        style={filled}
        type="range"
        min={FIRST_YEAR}
        max={LAST_YEAR}
        step={1}
        value={year}
        onChange={(event) => set(Number(event.target.value))}
      />
      <span className="mv-quiet" aria-hidden="true">
        {LAST_YEAR}
      </span>
    </label>
  );
};
