import { useState } from 'react';
import type { LeverOf } from '../../dataset/schema/scenario.ts';
import type { Conversion } from '../../dataset/types.ts';
import { regionCountries } from '../../dataset/vocabulary.ts';
import { leverKey } from '../../state/scenario-choice.ts';
import { Select } from '../../ui/select.tsx';
import { Slider } from '../../ui/slider.tsx';
import { nameOf, useShellWords } from '../words.ts';
import { ChangedMark } from './mark.tsx';
import type { LeverBoard } from './use-levers.ts';

type Props = { readonly board: LeverBoard };

const Row = ({ board, lever }: Props & { readonly lever: LeverOf<'refine'> }) => {
  const { t } = useShellWords();
  const key = leverKey(lever);
  return (
    <Slider
      label={
        <>
          <ChangedMark changed={board.changed.has(key)} label={t('levers.mark')} />
          {t('refining.row', {
            mineral: nameOf(t, 'mineral', lever.mineral),
            country: lever.country ? nameOf(t, 'country', lever.country) : (lever.site ?? t('lever.everywhere')),
            from: nameOf(t, 'stage', lever.from),
            to: nameOf(t, 'stage', lever.to),
          })}
        </>
      }
      value={Math.round(lever.share * 100)}
      min={0}
      max={100}
      step={5}
      unit="%"
      onChange={(percent) => (percent === 0 ? board.remove(key) : board.put({ ...lever, share: percent / 100 }))}
    />
  );
};

const stepKey = (step: Conversion): string => `${step.from}>${step.to}>${step.to_product}`;

/** Adds refining of one mineral, from one stage to a later one, in one country of the region. */
const Builder = ({ board }: Props) => {
  const { t, f } = useShellWords();
  const shipped = new Set(board.dataset.shipments.map((shipment) => `${shipment.mineral}>${shipment.stage}`));
  const minerals = board.dataset.minerals.filter(({ id, conversions }) => conversions.some((step) => shipped.has(`${id}>${step.from}`)));
  const [mineralId, setMineral] = useState(minerals.find(({ id }) => id === 'copper')?.id ?? minerals[0]?.id ?? '');
  const [chosenStep, setStep] = useState('');
  const [country, setCountry] = useState<string>('KZ');
  const steps = (minerals.find(({ id }) => id === mineralId)?.conversions ?? []).filter((step) => shipped.has(`${mineralId}>${step.from}`));
  const step = steps.find((candidate) => stepKey(candidate) === chosenStep) ?? steps[0];
  if (!step) return null;
  const twins = steps.filter(({ from, to }) => from === step.from && to === step.to).length;
  const add = (): void =>
    board.put({
      type: 'refine',
      mineral: mineralId,
      from: step.from,
      to: step.to,
      ...(twins > 1 ? { product: step.to_product } : {}),
      country,
      share: 0.5,
    });
  return (
    <div className="mv-lever-form">
      <Select
        label={t('refining.mineral')}
        labelHidden={false}
        options={minerals
          .map(({ id }) => ({ value: id, label: nameOf(t, 'mineral', id) }))
          .sort((one, other) => f.compare(one.label, other.label))}
        value={mineralId}
        onChange={setMineral}
      />
      <Select
        label={t('refining.step')}
        labelHidden={false}
        options={steps.map((option) => ({ value: stepKey(option), label: `${option.from_product} → ${option.to_product}` }))}
        value={stepKey(step)}
        onChange={setStep}
      />
      <Select
        label={t('refining.where')}
        labelHidden={false}
        options={regionCountries.map((code) => ({ value: code as string, label: nameOf(t, 'country', code) }))}
        value={country}
        onChange={setCountry}
      />
      <button type="button" className="mv-button" onClick={add}>
        {t('levers.add')}
      </button>
    </div>
  );
};

/** Part of what leaves as ore or concentrate is refined before it goes. */
export const RefiningGroup = ({ board }: Props) => {
  const { t } = useShellWords();
  const set = board.b.levers.filter((lever) => lever.type === 'refine');
  return (
    <section className="mv-lever-group">
      <h3>{t('refining.title')}</h3>
      {set.map((lever) => (
        <Row key={leverKey(lever)} board={board} lever={lever} />
      ))}
      <Builder board={board} />
    </section>
  );
};
