import { useState } from 'react';
import type { LeverOf } from '../../dataset/schema/scenario.ts';
import { regionCountries } from '../../dataset/vocabulary.ts';
import { leverKey } from '../../state/scenario-choice.ts';
import { Select } from '../../ui/select.tsx';
import { Slider } from '../../ui/slider.tsx';
import { nameOf, useShellWords } from '../words.ts';
import { ChangedMark } from './mark.tsx';
import type { LeverBoard } from './use-levers.ts';

type Props = { readonly board: LeverBoard };
const ALL = '';

const Row = ({ board, lever }: Props & { readonly lever: LeverOf<'redirect'> }) => {
  const { t } = useShellWords();
  const key = leverKey(lever);
  return (
    <Slider
      label={
        <>
          <ChangedMark changed={board.changed.has(key)} label={t('levers.mark')} />
          {t('markets.row', {
            mineral: lever.on.mineral ? nameOf(t, 'mineral', lever.on.mineral) : t('lever.everyShipment'),
            country: lever.on.country ? nameOf(t, 'country', lever.on.country) : t('lever.everywhere'),
            market: nameOf(t, 'market', lever.to_market),
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

/** Adds a redirection of one mineral from one country to another market. */
const Builder = ({ board }: Props) => {
  const { t, f } = useShellWords();
  const shipped = [...new Set(board.dataset.shipments.map(({ mineral }) => mineral))];
  const [mineral, setMineral] = useState<string>(shipped[0] ?? ALL);
  const [country, setCountry] = useState<string>(ALL);
  const [market, setMarket] = useState<string>(board.dataset.markets[0]?.id ?? '');
  const add = (): void => board.put({ type: 'redirect', on: { mineral, ...(country ? { country } : {}) }, to_market: market, share: 0.5 });
  return (
    <div className="mv-lever-form">
      <Select
        label={t('markets.mineral')}
        labelHidden={false}
        options={shipped
          .map((id) => ({ value: id, label: nameOf(t, 'mineral', id) }))
          .sort((one, other) => f.compare(one.label, other.label))}
        value={mineral}
        onChange={setMineral}
      />
      <Select
        label={t('markets.from')}
        labelHidden={false}
        options={[
          { value: ALL, label: t('markets.all') },
          ...regionCountries.map((code) => ({ value: code as string, label: nameOf(t, 'country', code) })),
        ]}
        value={country}
        onChange={setCountry}
      />
      <Select
        label={t('markets.to')}
        labelHidden={false}
        options={board.dataset.markets.map(({ id, name }) => ({ value: id, label: nameOf(t, 'market', id, name) }))}
        value={market}
        onChange={setMarket}
      />
      <button type="button" className="mv-button" onClick={add}>
        {t('levers.add')}
      </button>
    </div>
  );
};

/** Who buys it. */
export const MarketsGroup = ({ board }: Props) => {
  const { t } = useShellWords();
  return (
    <section className="mv-lever-group">
      <h3>{t('markets.title')}</h3>
      {board.b.levers
        .filter((lever) => lever.type === 'redirect')
        .map((lever) => (
          <Row key={leverKey(lever)} board={board} lever={lever} />
        ))}
      <Builder board={board} />
    </section>
  );
};
