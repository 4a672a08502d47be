import { Segmented } from '../../ui/segmented.tsx';
import { nameOf, useShellWords } from '../words.ts';
import { ChangedMark } from './mark.tsx';
import type { LeverBoard } from './use-levers.ts';

/** Countries that cargo of the region passes through and that are asked about most often. */
export const firstCountries: readonly string[] = ['RU', 'CN', 'IR'];

const states = ['open', 'transit', 'any'] as const;
type BorderState = (typeof states)[number];

export const keyOf = (country: string): string => `country:${country}:`;

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
