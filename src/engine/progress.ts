/** How far a long piece of work is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** How a caller follows a long piece of work, and stops it. */
export interface RunOptions {
  /** The work stops at its next step once this is aborted: an AbortSignal, or anything like it. */
  readonly signal?: { readonly aborted: boolean };
  readonly onProgress?: (done: number, total: number) => void;
}

/** The caller stopped the work. Its name is that of the error of an aborted fetch. */
export class Cancelled extends Error {
  override readonly name = 'AbortError';
}

/**
 * Runs a piece of work that is written as a generator to its end. A worker that must hear of a cancellation drives the generator itself
 * and lets its messages in between two steps.
 *
 * @param steps yields its progress from time to time and returns the result
 * @throws Cancelled when the signal is aborted
 */
export function runSteps<T>(steps: Generator<Progress, T, void>, options: RunOptions = {}): T {
  for (;;) {
    if (options.signal?.aborted === true) throw new Cancelled('The caller stopped the work.');
    const step = steps.next();
    if (step.done === true) return step.value;
    options.onProgress?.(step.value.done, step.value.total);
  }
}

/** Passes the progress of one of several like pieces of work on as progress of the whole, in hundredths of a piece. */
export function* partOf<T>(steps: Generator<Progress, T, void>, part: number, parts: number): Generator<Progress, T, void> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const { done, total } = step.value;
    yield { done: Math.round(100 * (part + done / total)), total: 100 * parts };
  }
}
