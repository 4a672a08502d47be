import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** A worker thread as far as the page sees it: it answers nothing. */
class Thread extends EventTarget {
  static readonly all: Thread[] = [];
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();
  constructor() {
    super();
    Thread.all.push(this);
  }
}

beforeEach(() => {
  Thread.all.length = 0;
  vi.resetModules();
  vi.stubGlobal('Worker', Thread);
});
afterEach(() => vi.unstubAllGlobals());

const question = { world: { id: 'baseline', title: 'Baseline', year: 2025, maturity: 'under-construction', levers: [] } } as const;
const quiet = { signal: new AbortController().signal, onProgress: () => undefined };

it('a study begins with another thread where the first could not start', async () => {
  const { runStudy } = await import('../../src/worker/study-client.ts');
  const first = runStudy('https://example.org/core.json', 'isolation', question, quiet);
  expect(Thread.all).toHaveLength(1);
  Thread.all[0]?.dispatchEvent(Object.assign(new Event('error'), { message: 'The script did not load.' }));
  await expect(first).rejects.toThrow('The script did not load.');
  expect(Thread.all[0]?.terminate).toHaveBeenCalledOnce();
  void runStudy('https://example.org/core.json', 'isolation', question, quiet);
  void runStudy('https://example.org/core.json', 'isolation', question, quiet);
  expect(Thread.all).toHaveLength(2);
  expect(Thread.all[1]?.terminate).not.toHaveBeenCalled();
});

it('the engine is over when its worker could not start, and says why', async () => {
  const { startEngine } = await import('../../src/worker/client.ts');
  const onCrash = vi.fn();
  startEngine(onCrash);
  Thread.all[0]?.dispatchEvent(new Event('error'));
  expect(onCrash).toHaveBeenCalledExactlyOnceWith('The worker of the engine could not be started.');
  expect(Thread.all[0]?.terminate).toHaveBeenCalledOnce();
});
