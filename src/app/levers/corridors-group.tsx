import type { CorridorId } from '../../dataset/vocabulary.ts';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { Shield } from '../shield.tsx';
import { nameOf, useShellWords } from '../words.ts';
import { ChangedMark } from './mark.tsx';
import type { LeverBoard } from './use-levers.ts';

/** Ways out that carry cargo today, and those that wait for a railway. */
const running = ['northern', 'middle', 'eastern', 'southern', 'instc'] as const satisfies readonly CorridorId[];
const awaited = ['cku', 'tripp', 'afghan'] as const satisfies readonly CorridorId[];

/** Ports and straits that can be shut to ships, by their ids in the data; those that the data lacks are left out. */
export const passages: readonly string[] = [
  'sea-suez',
  'sea-bab-el-mandeb',
  'sea-hormuz',
  'sea-bosphorus',
  'sea-malacca',
  'kz-aktau-port',
  'ir-bandar-abbas',
];

const keyOf = (corridor: CorridorId): string => `corridor:${corridor}`;
type Props = { readonly board: LeverBoard };

const CorridorName = ({ board, corridor }: Props & { readonly corridor: CorridorId }) => {
  const { t } = useShellWords();
  return (
    <span className="mv-lever-name">
      <ChangedMark changed={board.changed.has(keyOf(corridor))} label={t('levers.mark')} />
      <Shield corridor={corridor} />
      {nameOf(t, 'corridor', corridor)}
    </span>
  );
};

const Running = ({ board, corridor }: Props & { readonly corridor: CorridorId }) => (
  <Switch
    label={<CorridorName board={board} corridor={corridor} />}
    checked={board.find(keyOf(corridor))?.type !== 'close-corridor'}
    onChange={(open) => (open ? board.remove(keyOf(corridor)) : board.put({ type: 'close-corridor', corridor }))}
  />
);

const Awaited = ({ board, corridor }: Props & { readonly corridor: CorridorId }) => {
  const { t } = useShellWords();
  const type = board.find(keyOf(corridor))?.type;
  const set = (value: string): void => {
    if (value === 'open-corridor' || value === 'close-corridor') board.put({ type: value, corridor });
    else board.remove(keyOf(corridor));
  };
  return (
    <div className="mv-lever-row mv-lever-pick">
      <CorridorName board={board} corridor={corridor} />
      <Select
        label={t('corridors.state', { corridor: nameOf(t, 'corridor', corridor) })}
        options={[
          { value: 'dated', label: t('corridors.dated') },
          { value: 'open-corridor', label: t('corridors.openNow') },
          { value: 'close-corridor', label: t('corridors.closed') },
        ]}
        value={type === 'open-corridor' || type === 'close-corridor' ? type : 'dated'}
        onChange={set}
      />
    </div>
  );
};

const Passage = ({ board, place, name }: Props & { readonly place: string; readonly name: string }) => {
  const { t } = useShellWords();
  const key = `place:${place}`;
  return (
    <Switch
      label={
        <span className="mv-lever-name">
          <ChangedMark changed={board.changed.has(key)} label={t('levers.mark')} />
          {name}
        </span>
      }
      checked={board.find(key)?.type !== 'close-place'}
      onChange={(open) => (open ? board.remove(key) : board.put({ type: 'close-place', place }))}
    />
  );
};

/** Corridors open or shut, planned railways early, straits and ports shut. */
export const CorridorsGroup = ({ board, recordName }: Props & { readonly recordName: (kind: 'place', id: string) => string }) => {
  const { t } = useShellWords();
  const known = passages.filter((id) => board.dataset.places.some((place) => place.id === id));
  const openPassages = known.some((id) => board.find(`place:${id}`) !== undefined);
  return (
    <section className="mv-lever-group">
      <h3>{t('corridors.title')}</h3>
      {running.map((corridor) => (
        <Running key={corridor} board={board} corridor={corridor} />
      ))}
      <h4>{t('corridors.planned')}</h4>
      {awaited.map((corridor) => (
        <Awaited key={corridor} board={board} corridor={corridor} />
      ))}
      <details open={openPassages}>
        <summary>{t('corridors.passages')}</summary>
        {known.map((id) => (
          <Passage key={id} board={board} place={id} name={recordName('place', id)} />
        ))}
      </details>
    </section>
  );
};
