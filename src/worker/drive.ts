import { Cancelled, type Progress, type RunOptions } from '../engine/progress.ts';

/** A frame: long enough to get on with the work, short enough that a cancellation is heard at once. */
const BREAK_EVERY_MS = 16;

/** Lets messages that wait, such as a cancellation, be handled. */
const letMessagesIn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Runs a study to its end in a thread that has to stay reachable: it pauses once a frame, so that a cancellation gets in.
 *
 * @param steps yields its progress from time to time and returns the answer
 * @throws Cancelled when the signal is aborted before the end; whatever the study throws
 */
export const drive = async <Answer>(
  steps: Generator<Progress, Answer, void> | AsyncGenerator<Progress, Answer, void>,
  { signal, onProgress }: RunOptions = {},
): Promise<Answer> => {
  let lastBreak = performance.now();
  for (;;) {
    if (signal?.aborted === true) {
      await steps.return(undefined as never);
      throw new Cancelled('The study was stopped.');
    }
    const step = await steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - lastBreak < BREAK_EVERY_MS) continue;
    onProgress?.(step.value.done, step.value.total);
    await letMessagesIn();
    lastBreak = performance.now();
  }
};
