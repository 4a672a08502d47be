import { useMemo } from 'react';
import type { Dataset } from '../../dataset/types.ts';
import { leverKey } from '../../state/scenario-choice.ts';
import type { Selection } from '../../state/view-types.ts';
import { Switch } from '../../ui/switch.tsx';
import { recordNames } from '../record-names.ts';
import { useWorkbenchWords } from '../scenarios/use-workbench-words.ts';
import { useShellWords } from '../words.ts';
import { Border } from './border.tsx';
import './levers.css';
import { LiveLever, liveKey } from './live-lever.tsx';
import { ChangedMark } from './mark.tsx';
import type { Names } from './option-name.ts';
import { controlsOf, type PlacedControl } from './selection-controls.ts';
import { type LeverBoard, useLevers } from './use-levers.ts';

interface SelectionLeversProps {
  readonly selection: Exclude<Selection, { kind: 'shipment' }>;
  readonly dataset: Dataset;
}

/** Open or closed: a place, a leg that runs, or a leg that is not there yet and may be opened early. */
const OpenSwitch = ({
  board,
  kind,
  id,
  planned,
}: {
  readonly board: LeverBoard;
  readonly kind: 'leg' | 'place';
  readonly id: string;
  readonly planned: boolean;
}) => {
  const { t } = useWorkbenchWords();
  const close = kind === 'leg' ? ({ type: 'close-leg', leg: id } as const) : ({ type: 'close-place', place: id } as const);
  const key = leverKey(close);
  const lever = board.find(key);
  const label = (
    <span className="mv-lever-name">
      <ChangedMark changed={board.changed.has(key)} label={t('shell:levers.mark')} />
      {t(planned ? 'here.openEarly' : 'here.open')}
    </span>
  );
  if (planned) {
    return (
      <Switch
        label={label}
        checked={lever?.type === 'open-leg'}
        onChange={(on) => (on ? board.put({ type: 'open-leg', leg: id }) : board.remove(key))}
      />
    );
  }
  return <Switch label={label} checked={lever?.type !== close.type} onChange={(open) => (open ? board.remove(key) : board.put(close))} />;
};

/** More ways of refining than these would push the facts of a site off the screen. */
const MOST_IN_SIGHT = 2;

const controlKey = ({ type, control }: PlacedControl): string => `${type} ${control.path} ${JSON.stringify(control.settled)}`;

/** What the reader can change about the thing that is selected on the map or in a list: its levers, beside its facts. */
export const SelectionLevers = ({ selection: { kind, id }, dataset }: SelectionLeversProps) => {
  const { t, language } = useWorkbenchWords();
  const words = useShellWords();
  const board = useLevers(dataset);
  const names: Names = useMemo(() => ({ words, dataset, recordName: recordNames(dataset, language) }), [words, dataset, language]);
  const controls = controlsOf(kind, id, dataset);
  const leg = kind === 'leg' ? dataset.legs.find((candidate) => candidate.id === id) : undefined;
  const isLane = kind === 'leg' && dataset.seaLanes.some((lane) => lane.id === id);
  const switchable = leg !== undefined || isLane || (kind === 'place' && dataset.places.some((place) => place.id === id));
  if (!switchable && kind !== 'country' && controls.length === 0) return null;
  const levers = controls.map((placed) => (
    <LiveLever key={controlKey(placed)} type={placed.type} control={placed.control} board={board} names={names} />
  ));
  return (
    <section className="mv-card-section mv-here">
      <h3>{t('here.title')}</h3>
      {kind === 'country' ? <Border board={board} country={id} /> : null}
      {switchable ? (
        <OpenSwitch
          board={board}
          kind={kind === 'place' ? 'place' : 'leg'}
          id={id}
          planned={leg !== undefined && leg.status !== 'operating'}
        />
      ) : null}
      {kind === 'site' && controls.length > MOST_IN_SIGHT ? (
        <details open={controls.some(({ type, control }) => board.changed.has(liveKey(type, control, board) ?? '')) || undefined}>
          <summary data-counts="">{t('here.more', { count: controls.length })}</summary>
          {levers}
        </details>
      ) : (
        levers
      )}
    </section>
  );
};
