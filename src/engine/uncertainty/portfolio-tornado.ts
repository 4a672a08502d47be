import type { Scenario } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import { modelOf } from '../model.ts';
import { type Progress, type RunOptions, runSteps } from '../progress.ts';
import { type DrawnModel, drawModels } from './drawn-model.ts';
import { outcomeOf } from './outcome.ts';
import { type Tornado, tornadoOf } from './tornado.ts';
import { type Variable, variablesOf } from './variables.ts';

/** What moves one figure most, in a scenario, in another, and in the change from one to the other. */
export interface FigureTornado {
  /** See Outcome. */
  readonly figure: string;
  readonly a: Tornado;
  readonly b: Tornado | null;
  readonly difference: Tornado | null;
}

export interface PortfolioTornado {
  readonly a: string;
  readonly b: string | null;
  /** Every quantity that was moved, in the order of the data. */
  readonly variables: readonly Variable[];
  readonly figures: readonly FigureTornado[];
}

export interface TornadoOptions {
  /** Rows that are kept of each figure. Default 12. */
  readonly rows?: number;
}

/**
 * Moves each quantity of the dataset that has a range to its low and its high, all others at their middle, and estimates the portfolio
 * each time; routes are those of the middle values, priced anew.
 *
 * @param b a second scenario to compare with, or null
 * @returns a tornado for each figure that both scenarios have at the middle values
 * @throws Cancelled when the signal is aborted
 */
export function portfolioTornado(
  dataset: Dataset,
  a: Scenario,
  b: Scenario | null,
  options: TornadoOptions & RunOptions = {},
): PortfolioTornado {
  return runSteps(portfolioTornadoSteps(dataset, a, b, options), options);
}

type Figures = ReadonlyMap<string, number>;
interface Both {
  readonly a: Figures;
  readonly b: Figures | null;
}

/** The same as a generator that yields after every quantity. */
export function* portfolioTornadoSteps(
  dataset: Dataset,
  a: Scenario,
  b: Scenario | null,
  options: TornadoOptions = {},
): Generator<Progress, PortfolioTornado, void> {
  const { rows = 12 } = options;
  if (!Number.isInteger(rows) || rows < 1) throw new RangeError(`tornado: ${rows} rows; expected a whole number of at least 1.`);
  const variables = variablesOf(dataset);
  const modelAt = drawModels(modelOf(dataset));
  const both = (drawn: DrawnModel): Both => ({ a: outcomeOf(drawn, a).figures, b: b === null ? null : outcomeOf(drawn, b).figures });
  const middle = both(modelAt(new Map()));
  const moved: { id: string; low: Both; high: Both }[] = [];
  for (const { id, low, high } of variables) {
    moved.push({ id, low: both(modelAt(new Map([[id, low]]))), high: both(modelAt(new Map([[id, high]]))) });
    yield { done: moved.length, total: variables.length };
  }
  const known = [...middle.a.keys()].filter((figure) => middle.b === null || middle.b.has(figure));
  const tornadoWith = (read: (figures: Both) => number): Tornado => {
    const { middle: at, rows: all } = tornadoOf(
      read(middle),
      moved.map(({ id, low, high }) => ({ id, at_low: read(low), at_high: read(high) })),
    );
    return { middle: at, rows: all.slice(0, rows).filter(({ swing }) => swing > 0) };
  };
  return {
    a: a.id,
    b: b?.id ?? null,
    variables,
    figures: known.map((figure) => {
      const inA = (figures: Both): number => figures.a.get(figure) ?? 0;
      const inB = (figures: Both): number => figures.b?.get(figure) ?? 0;
      return {
        figure,
        a: tornadoWith(inA),
        b: b === null ? null : tornadoWith(inB),
        difference: b === null ? null : tornadoWith((figures) => inB(figures) - inA(figures)),
      };
    }),
  };
}
