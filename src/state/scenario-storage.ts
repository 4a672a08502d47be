import type { Scenario } from '../dataset/schema/scenario.ts';
import { type StorageTrouble, useOwnScenarios } from './own-scenarios.ts';
import { scenarioOf } from './scenario-file.ts';

/** Keeps the reader's own scenarios in the browser. Nothing that stands in the storage is ever lost: what cannot be read is left as it is. */

const KEY = 'multivector.scenarios';
/** A text that is no list of ours is set aside under this name before the first write. */
export const ASIDE_KEY = `${KEY}.set-aside`;
const VERSION = 1;

/** What the storage holds, read. */
export interface Stored {
  readonly scenarios: readonly Scenario[];
  /** Records that are no scenarios; written back unchanged. */
  readonly unread: readonly unknown[];
  /** The whole text where it is no list of ours at all; null otherwise. */
  readonly foreign: string | null;
  /** True where a later version wrote it: it may then be read, and not written. */
  readonly newer: boolean;
}

const nothing: Stored = { scenarios: [], unread: [], foreign: null, newer: false };

/** Reads the text of the storage. Each record is checked alone. Never throws. */
export const readStored = (text: string | null): Stored => {
  if (text === null) return nothing;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ...nothing, foreign: text };
  }
  if (typeof value !== 'object' || value === null || !('scenarios' in value) || !Array.isArray(value.scenarios)) {
    return { ...nothing, foreign: text };
  }
  const scenarios: Scenario[] = [];
  const unread: unknown[] = [];
  for (const record of value.scenarios) {
    const reading = scenarioOf(record);
    if ('scenario' in reading && scenarios.every(({ id }) => id !== reading.scenario.id)) scenarios.push(reading.scenario);
    else unread.push(record);
  }
  return { scenarios, unread, foreign: null, newer: !('version' in value) || value.version !== VERSION };
};

/** The text that the storage gets: the scenarios, then what could not be read. */
export const writeStored = ({ scenarios, unread }: Pick<Stored, 'scenarios' | 'unread'>): string =>
  JSON.stringify({ version: VERSION, scenarios: [...scenarios, ...unread] });

/** The storage of the browser, or of a test. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Reads the shelf, changes the list and puts it back: another window may have written since.
 * @returns what the shelf holds now, and what stood in the way of writing; the old list then stands
 */
export const changeShelf = (
  shelf: Shelf,
  change: (scenarios: readonly Scenario[]) => readonly Scenario[],
): { readonly stored: Stored; readonly trouble: StorageTrouble | null } => {
  let stored = nothing;
  try {
    stored = readStored(shelf.getItem(KEY));
  } catch {
    return { stored, trouble: 'blocked' };
  }
  if (stored.newer) return { stored, trouble: 'newer' };
  const scenarios = change(stored.scenarios);
  if (scenarios === stored.scenarios) return { stored, trouble: null };
  try {
    if (stored.foreign !== null) shelf.setItem(ASIDE_KEY, stored.foreign);
    shelf.setItem(KEY, writeStored({ scenarios, unread: stored.unread }));
  } catch {
    return { stored, trouble: 'full' };
  }
  return { stored: { ...stored, scenarios, foreign: null }, trouble: null };
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
