import { maturities } from '../../dataset/vocabulary.ts';
import { useAppState } from '../../state/app-state.ts';
import { presetOf } from '../../state/scenario-choice.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Check } from '../../ui/switch.tsx';
import { useShellWords } from '../words.ts';
import type { LeverBoard } from './use-levers.ts';

const labels = { financed: 'maturityFinanced', 'under-construction': 'maturityUnder', announced: 'maturityAnnounced' } as const;

/** How much of what is promised counts in B, and whether A stands in the same year. */
export const MaturityGroup = ({ board: { a, b, dataset } }: { readonly board: LeverBoard }) => {
  const { t } = useShellWords();
  const setMaturity = useAppState((state) => state.setMaturity);
  const alignA = useAppState((state) => state.alignA);
  const own = useAppState((state) => presetOf(state.b ?? state.a, dataset.scenarios).maturity);
  const compared = useAppState((state) => state.b !== null);
  const aligned = a.year === b.year && a.maturity === b.maturity;
  return (
    <section className="mv-lever-group">
      <h3>{t('behaviour.maturity')}</h3>
      <Segmented
        label={t('behaviour.maturity')}
        options={maturities.map((value) => ({ value, label: t(`behaviour.${labels[value]}`) }))}
        value={b.maturity}
        onChange={(value) => setMaturity(value === own ? null : value)}
      />
      <Check
        label={t('behaviour.align')}
        checked={aligned}
        disabled={!compared}
        onChange={(on) => alignA(on ? { year: b.year, maturity: b.maturity } : null)}
      />
    </section>
  );
};
