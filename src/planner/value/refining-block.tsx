import { useState } from 'react';
import type { Lever } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { Estimate } from '../../engine/estimate-types.ts';
import type { RefiningResult, RefiningSide } from '../../engine/index.ts';
import { type RefiningStep, refiningSteps } from '../../engine/value/refining-steps.ts';
import { useStudy } from '../../state/use-study.ts';
import { leaveButton } from '../../ui/leave-button.ts';
import { Select } from '../../ui/select.tsx';
import type { StudyWorld } from '../../worker/studies/types.ts';
import type { OriginContext } from '../origin.ts';
import { days, kilometres, marketName, massText, usdLarge, usdPerTonne } from '../quantities.ts';
import { StudyBar } from '../study-bar.tsx';
import { WhereFrom } from '../where-from.tsx';
import { countryName, productName, type Words } from '../words.ts';
import { BesideA } from './beside-a.tsx';
import { explainRefining } from './value-origins.ts';

interface RefiningBlockProps {
  readonly context: OriginContext;
  readonly dataset: Dataset;
  readonly estimate: Estimate;
  /** Scenario A; null where nothing is compared. */
  readonly reference: Estimate | null;
  readonly mineral: string;
  readonly onAddLevers: (levers: readonly Lever[]) => void;
}

/** What if the next step were taken at home: before and after, and what it may cost. */
export const RefiningBlock = ({ context, dataset, estimate, reference, mineral, onAddLevers }: RefiningBlockProps) => {
  const { words } = context;
  const { t } = words;
  const steps = refiningSteps(dataset, estimate, mineral);
  const [chosen, setChosen] = useState('');
  const step = steps.find(({ to_product }) => to_product === chosen) ?? steps[0];
  return step === undefined ? (
    <p className="mv-empty">{t('value.refining.none')}</p>
  ) : (
    <>
      <Select
        label={t('value.refining.into')}
        labelHidden={false}
        options={steps.map(({ to_product }) => ({ value: to_product, label: productName(words, to_product) }))}
        value={step.to_product}
        onChange={setChosen}
      />
      <RefiningRun
        key={step.to_product}
        context={context}
        estimate={estimate}
        reference={reference}
        mineral={mineral}
        step={step}
        onAddLevers={onAddLevers}
      />
    </>
  );
};

const RefiningRun = ({
  context,
  estimate,
  reference,
  mineral,
  step,
  onAddLevers,
}: Omit<RefiningBlockProps, 'dataset'> & { readonly step: RefiningStep }) => {
  const { words } = context;
  const { t } = words;
  const question = { mineral, from: step.from, to: step.to, product: step.to_product };
  const run = useStudy('refining', { world: worldOf(estimate), ...question }, { auto: true });
  // A may lack the cargo or the way: there is nothing to set beside B then
  const runInA = useStudy('refining', { world: worldOf(reference ?? estimate), ...question }, { auto: reference !== null });
  const inA = reference === null || runInA.stale ? null : runInA.answer;
  return (
    <>
      <StudyBar run={run} words={words} label={t('value.refining.title')} />
      {run.answer === null || run.stale ? null : (
        <>
          <RefiningAnswer context={context} result={run.answer} inA={inA} />
          <button
            type="button"
            className="mv-button"
            onClick={({ currentTarget }) => {
              leaveButton(currentTarget);
              onAddLevers([run.answer?.lever ?? []].flat());
            }}
          >
            {t('value.refining.makeLever')}
          </button>
        </>
      )}
    </>
  );
};

const worldOf = ({ scenario: { id, title, year, maturity, levers } }: Estimate): StudyWorld => ({ id, title, year, maturity, levers });

interface RefiningAnswerProps {
  readonly context: OriginContext;
  readonly result: RefiningResult;
  /** The same question in A; null where nothing is compared. */
  readonly inA?: RefiningResult | null;
}

/** Both forms side by side, then mass, power, cost, buyers and breakeven in sentences; A under B where they differ. */
export const RefiningAnswer = ({ context, result, inA = null }: RefiningAnswerProps) => {
  const { words } = context;
  const figure = (text: string) => (
    <WhereFrom context={context} explain={() => explainRefining(context, result)}>
      {text}
    </WhereFrom>
  );
  const { t } = words;
  const { before, after, mass, energy, buyers } = result;
  const rows: readonly { readonly key: string; readonly of: (side: RefiningSide) => string }[] = [
    { key: 'tonnes', of: (side) => massText(words, side.tonnes_y) },
    { key: 'value', of: (side) => (side.value_usd_y === null ? '–' : usdLarge(words, side.value_usd_y)) },
    { key: 'freight', of: (side) => usdLarge(words, side.freight_usd_y) },
    { key: 'freightShare', of: (side) => (side.freight_share === null ? '–' : words.f.percent(side.freight_share, 1)) },
    { key: 'netback', of: (side) => (side.netback_usd_y === null ? '–' : usdLarge(words, side.netback_usd_y)) },
    { key: 'days', of: (side) => days(words, side.days * 24) },
    { key: 'stranded', of: (side) => massText(words, side.stranded_t_y) },
    { key: 'markets', of: (side) => words.f.list(side.markets.slice(0, 3).map(({ country }) => countryName(words, country))) },
  ];
  const sentences = [
    t('value.refining.mass', { left: massText(words, mass.left_t), recovery: words.f.percent(mass.recovery) }),
    energy === null
      ? t('value.refining.noEnergy')
      : t('value.refining.energy', { kwh: words.f.modelled(energy.kwh_per_t), gwh: words.f.modelled(energy.kwh_y / 1e6) }),
    mostText(words, result),
    breakevenText(words, result.breakeven),
    buyers.length === 0
      ? t('value.refining.noBuyers')
      : t('value.refining.buyers', { list: words.f.list(buyers.slice(0, 4).map(({ market }) => marketName(words, market))) }),
  ];
  const sentencesInA = inA === null ? [] : [mostText(words, inA), breakevenText(words, inA.breakeven)];
  const besideA = (a: string | null, b: string) =>
    inA === null ? null : <BesideA context={context} a={a} b={b} explain={() => explainRefining(context, inA)} />;
  return (
    <>
      <table className="mv-value-table">
        <caption className="mv-hidden">{t('value.refining.title')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('value.refining.before')}</th>
            <th scope="col">{t('value.refining.after')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, of }) => (
            <tr key={key}>
              <th scope="row">{t(`value.refining.row.${key}`)}</th>
              <td>
                {figure(of(before))}
                {besideA(inA === null ? null : of(inA.before), of(before))}
              </td>
              <td>
                {figure(of(after))}
                {besideA(inA === null ? null : of(inA.after), of(after))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="mv-value-points">
        {sentences.map((sentence) => (
          <li key={sentence}>{figure(sentence)}</li>
        ))}
        {sentencesInA
          .filter((sentence) => !sentences.includes(sentence))
          .map((sentence) => (
            <li key={sentence}>{besideA(sentence, '')}</li>
          ))}
      </ul>
    </>
  );
};

/** What the step may cost by the prices of the two forms. */
function mostText(words: Words, { most_usd_per_t_metal: metal, most_usd_per_t_product: product }: RefiningResult): string {
  if (metal === null || product === null) return words.t('value.refining.noPrice');
  return words.t('value.refining.most', { usd: usdPerTonne(words, metal), product: usdPerTonne(words, product) });
}

/** The distance where a cost is on file; else the cost that today's way bears. */
function breakevenText(words: Words, { distance, km, saved_usd_per_t_metal, choice, cost: bearable }: RefiningResult['breakeven']): string {
  const { t } = words;
  const today = kilometres(words, km);
  if (distance === null) {
    const bears = usdPerTonne(words, Math.abs(bearable.usd_per_t_product));
    if (bearable.usd_per_t_product < 0) return t('value.refining.costOnly.loss', { bears, today });
    return bearable.km_per_usd === null
      ? t('value.refining.costOnly.flat', { bears, today })
      : t('value.refining.costOnly.more', {
          bears,
          today,
          step: usdPerTonne(words, costStep),
          km: kilometres(words, costStep * bearable.km_per_usd),
        });
  }
  const saved = usdPerTonne(words, saved_usd_per_t_metal);
  const cost = usdPerTonne(words, choice.homeUsdPerTonne ?? 0);
  if (!('km' in distance)) return t(`value.refining.breakeven.${distance.kind}`, { cost, saved, today });
  return t(`value.refining.breakeven.${distance.kind}`, { cost, saved, today, km: kilometres(words, distance.km) });
}

/** USD per tonne of product by which the text steps from cost to distance. */
const costStep = 10;
