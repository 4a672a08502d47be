import type { Scenario } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import { maxPlayers } from '../bargaining/players.ts';
import { type ShapleyResult, shapleySteps } from '../bargaining/shapley.ts';
import { estimate } from '../estimate.ts';
import { type Progress, type RunOptions, runSteps } from '../progress.ts';
import { quantityOf } from './quantity.ts';
import { type ScenarioChange, scenarioChanges, withChanges } from './scenario-changes.ts';

export interface WaterfallQuestion {
  readonly a: Scenario;
  readonly b: Scenario;
  /** Names of figures, see Quantity; all are taken from the same runs. */
  readonly quantities: readonly string[];
  /** Up to this many changes the attribution is exact: 2 to that power runs. Default 8. */
  readonly exactUpTo?: number;
  /** Orders that are drawn beyond that. Default 40. */
  readonly samples?: number;
  readonly seed?: number;
}

/** What one change does to one figure. */
export interface WaterfallStep {
  /** Index of the change. */
  readonly change: number;
  /** The figure once this change and all before it are made. */
  readonly after: number;
  /** What this change adds in the fixed order. */
  readonly step: number;
  /** What it adds on average over all orders (Shapley); the steps and these sum to the same. */
  readonly fair: number;
  /** Standard error of `fair`; 0 where every order was counted. */
  readonly standard_error: number;
}

export interface Waterfall {
  readonly a: string;
  readonly b: string;
  readonly changes: readonly ScenarioChange[];
  readonly figures: readonly {
    readonly quantity: string;
    readonly a: number;
    readonly b: number;
    readonly steps: readonly WaterfallStep[];
  }[];
  readonly method: ShapleyResult['method'];
  /** Runs of the engine. */
  readonly runs: number;
}

/**
 * Takes the way from scenario A to scenario B apart, change by change: once in the fixed order of the levers, and once averaged over all
 * orders, since order matters (method section 7; the Shapley value with changes as players). Beyond `exactUpTo` changes orders are
 * sampled and a standard error is given. Without a difference there are no steps.
 *
 * @throws RangeError for a figure that does not exist, or more changes than the Shapley value takes (30)
 * @throws Cancelled when the signal is aborted
 */
export function waterfall(dataset: Dataset, question: WaterfallQuestion, options: RunOptions = {}): Waterfall {
  return runSteps(waterfallSteps(dataset, question), options);
}

/** The same as a generator that yields after every run of the engine, for a worker that lets messages in between. */
export function* waterfallSteps(dataset: Dataset, question: WaterfallQuestion): Generator<Progress, Waterfall, void> {
  const { a, b, quantities, exactUpTo = 8, samples = 40, seed = 1 } = question;
  const changes = scenarioChanges(a, b);
  if (changes.length > maxPlayers)
    throw new RangeError(
      `waterfall: "${a.id}" and "${b.id}" differ in ${changes.length} ways; expected at most ${maxPlayers}. Compare with a scenario that lies between.`,
    );
  const known = new Map<number, readonly number[]>();
  const figuresOf = (coalition: number): readonly number[] => {
    const found = known.get(coalition);
    if (found !== undefined) return found;
    const world = withChanges(a, changes, (index) => ((coalition >>> index) & 1) === 1);
    const result = estimate(dataset, world, { itineraries: 'none' });
    const figures = quantities.map((quantity) => quantityOf(result, quantity));
    known.set(coalition, figures);
    return figures;
  };
  const start = figuresOf(0);
  const players = changes.map((_, index) => String(index));
  const attributions: ShapleyResult[] = [];
  for (let index = 0; index < (players.length > 0 ? quantities.length : 0); index++) {
    const from = start[index] ?? 0;
    const steps = shapleySteps(players, (coalition) => (figuresOf(coalition)[index] ?? 0) - from, { exactUpTo, samples, seed });
    // The first figure costs the runs; the others are read from them.
    attributions.push(index === 0 ? yield* steps : runSteps(steps));
  }
  const figures = quantities.map((quantity, index) => {
    const at = (count: number): number => figuresOf(2 ** count - 1)[index] ?? 0;
    return {
      quantity,
      a: at(0),
      b: at(changes.length),
      steps: changes.map((_, change): WaterfallStep => {
        const fair = attributions[index]?.values[change];
        return {
          change,
          after: at(change + 1),
          step: at(change + 1) - at(change),
          fair: fair?.value ?? 0,
          standard_error: fair?.standard_error ?? 0,
        };
      }),
    };
  });
  return { a: a.id, b: b.id, changes, figures, method: attributions[0]?.method ?? 'exact', runs: known.size };
}
