import { proxy, type Remote, wrap } from 'comlink';
import { Cancelled } from '../engine/progress.ts';
import type { StudyAnswer, StudyName, StudyQuestion } from './studies/catalogue.ts';
import type { StudyApi } from './types.ts';

interface StudyOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

interface StudyThread {
  readonly api: Remote<StudyApi>;
  /** Rejects when the thread itself fails; never resolves. */
  readonly crashed: Promise<never>;
}

const startThread = (): StudyThread => {
  const worker = new Worker(new URL('./study.worker.ts', import.meta.url), { type: 'module', name: 'studies' });
  const crashed = new Promise<never>((_resolve, reject) => {
    worker.addEventListener('error', (event) => {
      // a worker that could not start answers nobody: the next study begins with another
      worker.terminate();
      thread = null;
      reject(new Error(event.message || 'The worker of the studies could not be started.'));
    });
  });
  crashed.catch(() => undefined);
  return { api: wrap<StudyApi>(worker), crashed };
};

let thread: StudyThread | null = null;
let tickets = 0;

/**
 * Runs a study in a worker of its own, which starts with the first one; levers keep theirs to themselves.
 *
 * @param coreUrl absolute address of the packed dataset
 * @throws Cancelled when the signal is aborted; Error with what the study or its worker said
 */
export const runStudy = async <Name extends StudyName>(
  coreUrl: string,
  name: Name,
  question: StudyQuestion<Name>,
  { signal, onProgress }: StudyOptions,
): Promise<StudyAnswer<Name>> => {
  thread ??= startThread();
  const { api, crashed } = thread;
  tickets += 1;
  const ticket = tickets;
  const stop = (): void => void api.cancel(ticket);
  signal.addEventListener('abort', stop);
  const answer = api.run(ticket, { coreUrl, name, question }, proxy(onProgress));
  try {
    // the catalogue binds the answer's type to the name; the worker knows only the name
    return (await Promise.race([answer, crashed])) as StudyAnswer<Name>;
  } catch (error) {
    if (signal.aborted) throw new Cancelled('The study was stopped.');
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
};
