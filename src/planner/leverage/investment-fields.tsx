import { Select } from '../../ui/select.tsx';
import { Slider } from '../../ui/slider.tsx';
import { named, type Words } from '../words.ts';
import { type Investment, investments } from './investment.ts';

interface InvestmentFieldsProps {
  readonly words: Words;
  readonly investment: Investment;
  /** Millions of USD of 2025. */
  readonly capital: number;
  readonly onInvestment: (investment: Investment) => void;
  readonly onCapital: (capital: number) => void;
}

/** What may be built, and the reader's own figure for what it costs: the data hold none. */
export const InvestmentFields = ({ words, investment, capital, onInvestment, onCapital }: InvestmentFieldsProps) => {
  const { t } = words;
  return (
    <div className="mv-leverage-investment">
      <Select
        label={t('leverage.invest.label')}
        labelHidden={false}
        options={investments.map((value) => ({ value, label: investmentName(words, value) }))}
        value={investment}
        onChange={onInvestment}
      />
      {investment === 'none' ? null : (
        <>
          <Slider
            label={t('leverage.invest.capital')}
            value={capital}
            min={0}
            max={20_000}
            step={50}
            unit={t('leverage.invest.unit')}
            hint={t('leverage.invest.hint')}
            onChange={onCapital}
          />
          <p>{t('leverage.invest.explain')}</p>
        </>
      )}
    </div>
  );
};

/** `Wider Caspian ferries`; the corridor's name for a corridor. */
export const investmentName = (words: Words, investment: Investment): string =>
  investment === 'none' || investment === 'ferries'
    ? words.t(`leverage.invest.${investment}`)
    : words.t('leverage.invest.open', { corridor: named(words, 'corridor', investment) });
