import { create } from 'zustand';
import type { Scenario } from '../dataset/schema/scenario.ts';
import type { StorageTrouble } from './kept-list.ts';

export interface OwnScenarios {
  /** In the order in which they were saved. */
  readonly scenarios: readonly Scenario[];
  /** Stored records that could not be read. They stay in the storage as they are. */
  readonly unread: number;
  readonly trouble: StorageTrouble | null;
}

/** The reader's own scenarios. Written by src/state/scenario-storage.ts alone, which is fetched when the first view stands. */
export const useOwnScenarios = create<OwnScenarios>()(() => ({ scenarios: [], unread: 0, trouble: null }));
