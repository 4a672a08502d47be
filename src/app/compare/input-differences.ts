import type { Lever } from '../../dataset/schema/scenario.ts';
import type { Maturity } from '../../dataset/vocabulary.ts';
import { changedLevers, leverKey } from '../../state/scenario-choice.ts';

/** What is needed of a scenario: its inputs. */
export interface Inputs {
  readonly year: number;
  readonly maturity: Maturity;
  readonly levers: readonly Lever[];
}

/** One input that A and B have otherwise; null where a scenario has no such lever. */
export type InputDifference =
  | { readonly what: 'year'; readonly a: number; readonly b: number }
  | { readonly what: 'maturity'; readonly a: Maturity; readonly b: Maturity }
  | { readonly what: 'lever'; readonly key: string; readonly a: Lever | null; readonly b: Lever | null };

/** Every input that differs: year, maturity, then levers in the order of B, then those that B has not. */
export const inputDifferences = (a: Inputs, b: Inputs): readonly InputDifference[] => {
  const changed = changedLevers(a.levers, b.levers);
  const ofA = new Map(a.levers.map((lever) => [leverKey(lever), lever]));
  const ofB = new Map(b.levers.map((lever) => [leverKey(lever), lever]));
  const keys = [...new Set([...ofB.keys(), ...ofA.keys()])].filter((key) => changed.has(key));
  return [
    ...(a.year === b.year ? [] : [{ what: 'year', a: a.year, b: b.year } as const]),
    ...(a.maturity === b.maturity ? [] : [{ what: 'maturity', a: a.maturity, b: b.maturity } as const]),
    ...keys.map((key) => ({ what: 'lever', key, a: ofA.get(key) ?? null, b: ofB.get(key) ?? null }) as const),
  ];
};
