import { beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { baselineScenario, compare, estimate } from '../../src/engine/index.ts';
import type { Progress } from '../../src/engine/progress.ts';
import { drive } from '../../src/worker/drive.ts';
import { studies } from '../../src/worker/studies/catalogue.ts';
import type { ScenarioOutcome } from '../../src/worker/studies/every-scenario.ts';
import { createStudyFunctions } from '../../src/worker/study-functions.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await loadDataset(new URL('../..', import.meta.url).pathname);
});

/** Works for so many milliseconds a step, as a study does. */
const busy = function* (steps: number, ms: number): Generator<Progress, string, void> {
  for (let done = 1; done <= steps; done += 1) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    yield { done, total: steps };
  }
  return 'finished';
};

describe('driving a study', () => {
  it('returns its answer and tells how far it is', async () => {
    const told: number[] = [];
    expect(await drive(busy(5, 20), { onProgress: (done) => told.push(done) })).toBe('finished');
    expect(told).toEqual([1, 2, 3, 4, 5]);
  });

  it('lets a cancellation in between two steps, and lets the study clean up', async () => {
    const signal = { aborted: false };
    let cleaned = false;
    const study = function* (): Generator<Progress, string, void> {
      try {
        return yield* busy(1000, 20);
      } finally {
        cleaned = true;
      }
    };
    setTimeout(() => {
      signal.aborted = true;
    }, 30);
    let last = 0;
    const run = drive(study(), {
      signal,
      onProgress: (done) => {
        last = done;
      },
    });
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(last).toBeLessThan(1000);
    expect(cleaned).toBe(true);
  });
});

describe('the functions of the study worker', () => {
  const request = (name: string, question: unknown = null) => ({ coreUrl: 'x', name, question });

  it('name the studies there are when asked for one there is not', async () => {
    const api = createStudyFunctions(studies, async () => dataset);
    await expect(api.run(1, request('astrology'), () => {})).rejects.toThrow(
      `no study "astrology": expected one of ${Object.keys(studies).join(', ')}`,
    );
  });

  it('fetch the data once, and again after a failure', async () => {
    let fetches = 0;
    const api = createStudyFunctions({ busy: async () => () => busy(1, 0) }, async () => {
      fetches += 1;
      if (fetches === 1) throw new Error('the server answered 503');
      return dataset;
    });
    await expect(api.run(1, request('busy'), () => {})).rejects.toThrow('503');
    expect(await api.run(2, request('busy'), () => {})).toBe('finished');
    expect(await api.run(3, request('busy'), () => {})).toBe('finished');
    expect(fetches).toBe(2);
  });

  it('stop the run that a ticket names, and no other', async () => {
    const api = createStudyFunctions({ busy: async () => () => busy(20, 20) }, async () => dataset);
    const [stopped, finished] = [api.run(1, request('busy'), () => {}), api.run(2, request('busy'), () => {})];
    setTimeout(() => void api.cancel(1), 50);
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(await finished).toBe('finished');
  });

  it('put every scenario beside the reference with the figures of the engine', async () => {
    const api = createStudyFunctions(studies, async () => dataset);
    const reference = baselineScenario(dataset);
    const worlds = dataset.scenarios.filter(({ id }) => id === 'russia-closed');
    const outcomes = (await api.run(1, request('every-scenario', { reference, worlds }), () => {})) as readonly ScenarioOutcome[];
    const a = estimate(dataset, reference);
    expect(outcomes.map(({ id }) => id)).toEqual(['baseline', 'russia-closed']);
    expect(outcomes[0]).toMatchObject({ totals: a.totals, rerouted_t_y: 0 });
    const [closed] = worlds;
    const b = closed === undefined ? a : estimate(dataset, closed);
    expect(outcomes[1]).toMatchObject({ totals: b.totals, rerouted_t_y: compare(a, b).rerouted_t_y });
    expect(outcomes[1]?.rerouted_t_y).toBeGreaterThan(0);
  });
});
