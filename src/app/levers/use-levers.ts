import { useMemo } from 'react';
import type { Lever, Scenario } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import { useAppState } from '../../state/app-state.ts';
import { changedLevers, leverKey, presetOf, resolvePair, sameLevers, withLever, withoutLever } from '../../state/scenario-choice.ts';

/** The levers of scenario B and what can be done to them. */
export interface LeverBoard {
  readonly dataset: Dataset;
  readonly a: Scenario;
  /** B, or A while nothing is compared. */
  readonly b: Scenario;
  /** Keys of what B has otherwise than A. */
  readonly changed: ReadonlySet<string>;
  /** The lever with this key, if B has one. */
  readonly find: (key: string) => Lever | undefined;
  readonly put: (lever: Lever) => void;
  readonly remove: (key: string) => void;
  readonly replaceAll: (levers: readonly Lever[]) => void;
}

/** The levers of the scenarios on screen. */
export const useLevers = (dataset: Dataset): LeverBoard => {
  const choiceA = useAppState((state) => state.a);
  const choiceB = useAppState((state) => state.b);
  const setLevers = useAppState((state) => state.setLevers);
  return useMemo(() => {
    const pair = resolvePair(choiceA, choiceB, dataset.scenarios);
    const { a } = pair;
    const b = pair.b ?? a;
    const own = presetOf(choiceB ?? choiceA, dataset.scenarios).levers;
    // a change that is taken back leaves the preset as it ships
    const set = (levers: readonly Lever[]): void => setLevers(sameLevers(own, levers) ? null : levers);
    return {
      dataset,
      a,
      b,
      changed: changedLevers(a.levers, b.levers),
      find: (key) => b.levers.find((lever) => leverKey(lever) === key),
      put: (lever) => set(withLever(b.levers, lever)),
      remove: (key) => set(withoutLever(b.levers, key)),
      replaceAll: set,
    };
  }, [choiceA, choiceB, dataset, setLevers]);
};
