import type { Scenario } from '../dataset/schema/scenario.ts';
import { changeKept, type Kept, type KeptList, readKept, type Shelf, type StorageTrouble, writeKept } from './kept-list.ts';
import { useOwnScenarios } from './own-scenarios.ts';
import { scenarioOf } from './scenario-file.ts';

/** Keeps the reader's own scenarios in the browser. Nothing that stands in the storage is ever lost: what cannot be read is left as it is. */

const KEY = 'multivector.scenarios';
/** A text that is no list of ours is set aside under this name before the first write. */
export const ASIDE_KEY = `${KEY}.set-aside`;

const list: KeptList<Scenario> = {
  key: KEY,
  field: 'scenarios',
  version: 1,
  read: (record) => {
    const reading = scenarioOf(record);
    return 'scenario' in reading ? reading.scenario : null;
  },
};

/** What the storage holds, read. */
export interface Stored extends Omit<Kept<Scenario>, 'records'> {
  readonly scenarios: readonly Scenario[];
}

const storedOf = ({ records, ...rest }: Kept<Scenario>): Stored => ({ scenarios: records, ...rest });

/** Reads the text of the storage. Each record is checked alone. Never throws. */
export const readStored = (text: string | null): Stored => storedOf(readKept(list, text));

/** The text that the storage gets: the scenarios, then what could not be read. */
export const writeStored = ({ scenarios, unread }: Pick<Stored, 'scenarios' | 'unread'>): string =>
  writeKept(list, { records: scenarios, unread });

/**
 * Reads the shelf, changes the list and puts it back: another window may have written since.
 * @returns what the shelf holds now, and what stood in the way of writing; the old list then stands
 */
export const changeShelf = (
  shelf: Shelf,
  change: (scenarios: readonly Scenario[]) => readonly Scenario[],
): { readonly stored: Stored; readonly trouble: StorageTrouble | null } => {
  const { stored, trouble } = changeKept(list, shelf, change);
  return { stored: storedOf(stored), trouble };
};

const same = (scenarios: readonly Scenario[]): readonly Scenario[] => scenarios;

/** The list in memory; it goes on without the storage where the browser has none for us. */
const apply = (change: (scenarios: readonly Scenario[]) => readonly Scenario[]): void => {
  let shelf: Shelf;
  try {
    shelf = window.localStorage;
  } catch {
    useOwnScenarios.setState((own) => ({ scenarios: change(own.scenarios), trouble: 'blocked' }));
    return;
  }
  const { stored, trouble } = changeShelf(shelf, change);
  if (trouble === null) {
    useOwnScenarios.setState({
      scenarios: stored.scenarios,
      unread: stored.unread.length + (stored.foreign === null ? 0 : 1),
      trouble,
    });
  } else useOwnScenarios.setState((own) => ({ scenarios: change(own.scenarios.length > 0 ? own.scenarios : stored.scenarios), trouble }));
};

/** Saves a scenario, in the place of one with the same id. */
export const saveScenario = (scenario: Scenario): void =>
  apply((scenarios) =>
    scenarios.some(({ id }) => id === scenario.id)
      ? scenarios.map((other) => (other.id === scenario.id ? scenario : other))
      : [...scenarios, scenario],
  );

export const renameScenario = (id: string, title: string): void =>
  apply((scenarios) => scenarios.map((scenario) => (scenario.id === id ? { ...scenario, title } : scenario)));

export const deleteScenario = (id: string): void => apply((scenarios) => scenarios.filter((scenario) => scenario.id !== id));

/** Reads the storage now, and again whenever another window writes it. */
export const followStorage = (): void => {
  apply(same);
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) apply(same);
  });
};
