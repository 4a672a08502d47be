import { hashedUniform } from '../hashed-uniform.ts';
import { type Progress, type RunOptions, runSteps } from '../progress.ts';

export interface MorrisOptions {
  /** Trajectories, each of one run more than there are inputs. Default 20 (method 8). */
  readonly trajectories?: number;
  /** Levels of the grid, even. Default 4. */
  readonly levels?: number;
  /** Default 1. */
  readonly seed?: number;
}

/** Elementary effects of one input over its whole range. */
export interface MorrisRow {
  readonly input: number;
  /** Mean effect. */
  readonly mu: number;
  /** Mean size of the effect: what ranks the inputs (Campolongo et al. 2007). */
  readonly mu_star: number;
  /** Deviation of the effect: high where the input bends or interacts. */
  readonly sigma: number;
}

/**
 * Screening by elementary effects (Morris 1991): trajectories through a grid that move one input at a time by levels / (2 (levels - 1)).
 *
 * @param inputs how many, at least 1
 * @param f takes a point of the unit cube
 * @returns one row for each input, in their order
 * @throws RangeError for options out of range, or a result that is no finite number
 * @throws Cancelled when the signal is aborted
 */
export function morris(inputs: number, f: (point: Float64Array) => number, options: MorrisOptions & RunOptions = {}): MorrisRow[] {
  return runSteps(morrisSteps(inputs, f, options), options);
}

/** The same as a generator that yields after every run of f. */
export function* morrisSteps(
  inputs: number,
  f: (point: Float64Array) => number,
  options: MorrisOptions = {},
): Generator<Progress, MorrisRow[], void> {
  const { trajectories = 20, levels = 4, seed = 1 } = options;
  if (!Number.isInteger(inputs) || inputs < 1) throw new RangeError(`morris: ${inputs} inputs; expected a whole number of at least 1.`);
  if (!Number.isInteger(trajectories) || trajectories < 2) {
    throw new RangeError(`morris: ${trajectories} trajectories; expected a whole number of at least 2.`);
  }
  if (!Number.isInteger(levels) || levels < 2 || levels > 1000 || levels % 2 === 1) {
    throw new RangeError(`morris: ${levels} levels; expected an even whole number from 2 to 1000.`);
  }
  const step = levels / (2 * (levels - 1));
  const effects = Array.from({ length: inputs }, (): number[] => []);
  const total = trajectories * (inputs + 1);
  let done = 0;
  const run = (point: Float64Array): number => {
    const value = f(point);
    if (!Number.isFinite(value)) throw new RangeError(`morris: the result at [${[...point]}] is ${value}; expected a finite number.`);
    done++;
    return value;
  };
  for (let trajectory = 0; trajectory < trajectories; trajectory++) {
    // From the lower half of the grid every input can go up by the step, from the upper half down.
    const point = Float64Array.from(
      { length: inputs },
      (_, input) => Math.floor(hashedUniform(seed, trajectory, 2 * input) * levels) / (levels - 1),
    );
    let before = run(point);
    yield { done, total };
    for (const input of orderOf(inputs, seed, trajectory)) {
      const value = point[input] as number;
      const move = value + step <= 1 + 1e-12 ? step : -step;
      point[input] = value + move;
      const after = run(point);
      effects[input]?.push((after - before) / move);
      before = after;
      yield { done, total };
    }
  }
  return effects.map((ofInput, input) => {
    const mu = ofInput.reduce((sum, effect) => sum + effect, 0) / trajectories;
    return {
      input,
      mu,
      mu_star: ofInput.reduce((sum, effect) => sum + Math.abs(effect), 0) / trajectories,
      sigma: Math.sqrt(ofInput.reduce((sum, effect) => sum + (effect - mu) ** 2, 0) / (trajectories - 1)),
    };
  });
}

/** Inputs in an order that the seed and the trajectory decide. */
function orderOf(inputs: number, seed: number, trajectory: number): number[] {
  return Array.from({ length: inputs }, (_, input) => ({ input, key: hashedUniform(seed, trajectory, 2 * input + 1) }))
    .sort((a, b) => a.key - b.key)
    .map(({ input }) => input);
}
