import type { Lever, Scenario } from '../dataset/schema/scenario.ts';
import type { Dataset } from '../dataset/types.ts';
import { unknownNames } from '../dataset/unknown-names.ts';

/** A lever that the dataset cannot carry out, and the first name in it that nothing bears. */
export interface UnknownLever {
  readonly type: Lever['type'];
  readonly name: string;
}

/**
 * Leaves out the levers that name what the dataset does not hold: a link may be older or newer than the data, and one such lever must not
 * cost the whole estimate.
 *
 * @returns the scenario without them, the same object where all are known; and one entry for each lever left out, in their order
 */
export function knownLevers(
  dataset: Dataset,
  scenario: Scenario,
): { readonly scenario: Scenario; readonly unknown: readonly UnknownLever[] } {
  const names = scenario.levers.map((lever) => unknownNames([lever], dataset)[0]?.name);
  if (names.every((name) => name === undefined)) return { scenario, unknown: [] };
  return {
    scenario: { ...scenario, levers: scenario.levers.filter((_, index) => names[index] === undefined) },
    unknown: scenario.levers.flatMap(({ type }, index) => {
      const name = names[index];
      return name === undefined ? [] : [{ type, name }];
    }),
  };
}
