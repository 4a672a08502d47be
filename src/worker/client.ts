import { type Remote, wrap } from 'comlink';
import type { EngineApi } from './types.ts';

/**
 * Starts the engine in a worker of its own.
 * @param onCrash told when the worker itself cannot run (its script failed to load), which is then over; single questions fail by their
 *   promises
 */
export const startEngine = (onCrash: (message: string) => void): Remote<EngineApi> => {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name: 'engine' });
  worker.addEventListener('error', (event) => {
    worker.terminate();
    onCrash(event.message || 'The worker of the engine could not be started.');
  });
  return wrap<EngineApi>(worker);
};
