import { memo } from 'react';
import { Segmented } from '../../ui/segmented.tsx';
import { nameOf, useShellWords } from '../words.ts';
import { ChangedMark } from './mark.tsx';
import type { LeverBoard } from './use-levers.ts';

/** Countries that cargo of the region passes through, those asked about most often first. */
const first = ['RU', 'CN', 'IR'] as const;
const more = ['AZ', 'GE', 'TR', 'TM', 'UZ', 'AF'] as const;

const states = ['open', 'transit', 'any'] as const;
type BorderState = (typeof states)[number];

/** Countries whose closure has its quick control here. */
export const quickCountries: readonly string[] = [...first, ...more];

const keyOf = (country: string): string => `country:${country}:`;

const stateOf = (board: LeverBoard, country: string): BorderState => {
  const lever = board.find(keyOf(country));
  return lever?.type === 'close-country' ? lever.scope : 'open';
};

/** One country: open, closed to transit, or closed. */
export const Border = ({ board, country }: { readonly board: LeverBoard; readonly country: string }) => {
  const { t } = useShellWords();
  const name = nameOf(t, 'country', country);
  const set = (state: BorderState): void =>
    state === 'open' ? board.remove(keyOf(country)) : board.put({ type: 'close-country', country, scope: state });
  return (
    <div className="mv-lever-row">
      <span className="mv-lever-name">
        <ChangedMark changed={board.changed.has(keyOf(country))} label={t('levers.mark')} />
        {name}
      </span>
      <Segmented
        label={t('borders.country', { country: name })}
        options={[
          { value: 'open', label: t('borders.open'), description: t('borders.openLong') },
          { value: 'transit', label: t('borders.transit'), description: t('borders.transitLong') },
          { value: 'any', label: t('borders.closed'), description: t('borders.closedLong') },
        ]}
        value={stateOf(board, country)}
        onChange={set}
      />
    </div>
  );
};

/** Open, closed to transit, or closed: three states a country. */
export const BordersGroup = memo(function BordersGroup({ board }: { readonly board: LeverBoard }) {
  const { t } = useShellWords();
  const openMore = more.some((country) => board.find(keyOf(country)) !== undefined);
  return (
    <section className="mv-lever-group">
      <h3>{t('borders.title')}</h3>
      {first.map((country) => (
        <Border key={country} board={board} country={country} />
      ))}
      <details open={openMore}>
        <summary>{t('borders.more')}</summary>
        {more.map((country) => (
          <Border key={country} board={board} country={country} />
        ))}
      </details>
    </section>
  );
});
