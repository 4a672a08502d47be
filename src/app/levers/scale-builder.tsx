import { useState } from 'react';
import type { Lever, Selection } from '../../dataset/schema/scenario.ts';
import { corridorIds, legModes } from '../../dataset/vocabulary.ts';
import { Select } from '../../ui/select.tsx';
import { Slider } from '../../ui/slider.tsx';
import { nameOf, useShellWords } from '../words.ts';
import type { LeverBoard } from './use-levers.ts';

const whats = ['tariff', 'charge', 'time', 'dwell', 'capacity', 'variance', 'surcharge'] as const;
type What = (typeof whats)[number];
const ANY = '';

/** Adds a change of cost, time or capacity on any part of the network, or money on top (insurance, war risk). */
export const ScaleBuilder = ({ board }: { readonly board: LeverBoard }) => {
  const { t, f } = useShellWords();
  const [what, setWhat] = useState<What>('tariff');
  const [corridor, setCorridor] = useState<string>(ANY);
  const [country, setCountry] = useState<string>(ANY);
  const [mode, setMode] = useState<string>(ANY);
  const [factor, setFactor] = useState(1.5);
  const [usd, setUsd] = useState(10);
  const countries = [...new Set(board.dataset.legs.flatMap((leg) => leg.countries))]
    .map((code) => ({ value: code, label: nameOf(t, 'country', code) }))
    .sort((one, other) => f.compare(one.label, other.label));
  const any = { value: ANY, label: t('speed.any') };
  const add = (): void => {
    const on: Selection = {
      ...(corridor ? { corridor: corridorIds.find((id) => id === corridor) } : {}),
      ...(country ? { country } : {}),
      ...(mode ? { mode: legModes.find((id) => id === mode) } : {}),
    };
    const lever: Lever = what === 'surcharge' ? { type: 'surcharge', usd_per_t: usd, on } : { type: 'scale', what, factor, on };
    board.put(lever);
  };
  return (
    <div className="mv-lever-form">
      <Select
        label={t('speed.what')}
        labelHidden={false}
        options={whats.map((value) => ({ value, label: t(`scaleWhat.${value}`) }))}
        value={what}
        onChange={setWhat}
      />
      <Select
        label={t('speed.corridor')}
        labelHidden={false}
        options={[any, ...corridorIds.map((value) => ({ value, label: nameOf(t, 'corridor', value) }))]}
        value={corridor}
        onChange={setCorridor}
      />
      <Select label={t('speed.country')} labelHidden={false} options={[any, ...countries]} value={country} onChange={setCountry} />
      <Select
        label={t('speed.mode')}
        labelHidden={false}
        options={[any, ...legModes.map((value) => ({ value, label: nameOf(t, 'mode', value) }))]}
        value={mode}
        onChange={setMode}
      />
      {what === 'surcharge' ? (
        <Slider label={t('speed.usd')} value={usd} min={-100} max={300} step={1} onChange={setUsd} />
      ) : (
        <Slider label={t('speed.factor')} value={factor} min={0} max={5} step={0.05} onChange={setFactor} />
      )}
      <button type="button" className="mv-button" onClick={add}>
        {t('levers.add')}
      </button>
    </div>
  );
};
