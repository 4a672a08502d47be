import { type Progress, type RunOptions, runSteps } from '../progress.ts';
import { randomisedHalton } from './randomised-halton.ts';

export interface SobolOptions {
  /** Rows of the matrices A and B; f runs (inputs + 2) times as often. Default 1,024. */
  readonly samples?: number;
  /** Default 1. */
  readonly seed?: number;
}

/** How much of the variance of the result an input explains. */
export interface SobolRow {
  readonly input: number;
  /** By itself: S_i = V(E[Y | x_i]) / V(Y). */
  readonly first: number;
  /** With all its interactions: ST_i = 1 - V(E[Y | x_~i]) / V(Y). */
  readonly total: number;
}

/**
 * Variance-based sensitivity indices from the matrices A, B and AB_i (A with column i of B): first order by Saltelli et al. 2010, total by
 * Jansen 1999 (method 8). Rows of A and B are points of a randomised Halton sequence. Estimates of small indices may fall a little below 0.
 *
 * @param inputs how many, at least 1; independent and uniform on 0 to 1
 * @param f takes a point of the unit cube
 * @returns one row for each input, in their order; all zero where the result does not vary
 * @throws RangeError for options out of range, or a result that is no finite number
 * @throws Cancelled when the signal is aborted
 */
export function sobol(inputs: number, f: (point: Float64Array) => number, options: SobolOptions & RunOptions = {}): SobolRow[] {
  return runSteps(sobolSteps(inputs, f, options), options);
}

/** The same as a generator that yields after every run of f. */
export function* sobolSteps(
  inputs: number,
  f: (point: Float64Array) => number,
  options: SobolOptions = {},
): Generator<Progress, SobolRow[], void> {
  const { samples = 1024, seed = 1 } = options;
  if (!Number.isInteger(inputs) || inputs < 1) throw new RangeError(`sobol: ${inputs} inputs; expected a whole number of at least 1.`);
  if (!Number.isInteger(samples) || samples < 2) throw new RangeError(`sobol: ${samples} samples; expected a whole number of at least 2.`);
  const total = samples * (inputs + 2);
  let done = 0;
  const run = (point: Float64Array): number => {
    const value = f(point);
    if (!Number.isFinite(value)) throw new RangeError(`sobol: the result at [${[...point]}] is ${value}; expected a finite number.`);
    done++;
    return value;
  };
  const pointAt = randomisedHalton(2 * inputs, seed);
  const ofA = new Float64Array(samples);
  const ofB = new Float64Array(samples);
  const mixed = Array.from({ length: inputs }, () => new Float64Array(samples));
  for (let row = 0; row < samples; row++) {
    const both = pointAt(row);
    // Axes in turn, since the first ones are the most even.
    const a = both.filter((_, axis) => axis % 2 === 0);
    const b = both.filter((_, axis) => axis % 2 === 1);
    ofA[row] = run(a);
    yield { done, total };
    ofB[row] = run(b);
    yield { done, total };
    for (const [input, values] of mixed.entries()) {
      const point = Float64Array.from(a);
      point[input] = b[input] as number;
      values[row] = run(point);
      yield { done, total };
    }
  }
  return indices(ofA, ofB, mixed);
}

function indices(ofA: Float64Array, ofB: Float64Array, mixed: readonly Float64Array[]): SobolRow[] {
  const samples = ofA.length;
  const all = [...ofA, ...ofB];
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  const variance = all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / all.length;
  return mixed.map((values, input) => {
    let first = 0;
    let rest = 0;
    for (let row = 0; row < samples; row++) {
      const a = ofA[row] as number;
      const ab = values[row] as number;
      // Results less their mean: the products are then as small as they can be, and so is the error of their sum.
      first += ((ofB[row] as number) - mean) * (ab - a);
      rest += (a - ab) ** 2;
    }
    return {
      input,
      first: variance > 0 ? first / samples / variance : 0,
      total: variance > 0 ? rest / (2 * samples) / variance : 0,
    };
  });
}
