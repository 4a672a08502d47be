import { maturities } from '../../dataset/vocabulary.ts';
import { useAppState } from '../../state/app-state.ts';
import { presetOf, yearByItself } from '../../state/scenario-choice.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Check } from '../../ui/switch.tsx';
import { useShellWords } from '../words.ts';
import type { LeverBoard } from './use-levers.ts';

const labels = { financed: 'maturityFinanced', 'under-construction': 'maturityUnder', announced: 'maturityAnnounced' } as const;

/** How much of what is promised counts in B, and whether A stands in the same year. */
export const MaturityGroup = ({ board: { a, b, dataset } }: { readonly board: LeverBoard }) => {
  const { t } = useShellWords();
  const setMaturity = useAppState((state) => state.setMaturity);
  const setYearOfA = useAppState((state) => state.setYearOfA);
  const own = useAppState((state) => presetOf(state.b ?? state.a, dataset.scenarios).maturity);
  const compared = useAppState((state) => state.b !== null);
  const byItself = useAppState((state) => yearByItself(state.a, state.b, dataset.scenarios));
  const ofPreset = useAppState((state) => presetOf(state.a, dataset.scenarios).year);
  const align = (on: boolean): void => {
    const year = on ? b.year : ofPreset;
    setYearOfA(year === byItself ? null : year);
  };
  return (
    <section className="mv-lever-group">
      <h3>{t('behaviour.maturity')}</h3>
      <Segmented
        label={t('behaviour.maturity')}
        options={maturities.map((value) => ({ value, label: t(`behaviour.${labels[value]}`) }))}
        value={b.maturity}
        onChange={(value) => setMaturity(value === own ? null : value)}
      />
      <Check label={t('behaviour.align')} checked={a.year === b.year} disabled={!compared || b.year === ofPreset} onChange={align} />
    </section>
  );
};
