import { beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import type { Scenario } from '../../src/dataset/schema/scenario.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { baselineScenario, compare, estimate } from '../../src/engine/index.ts';
import { createFunctions } from '../../src/worker/functions.ts';
import { holdingA } from '../../src/worker/holding-a.ts';

const root = new URL('../..', import.meta.url).pathname;
let dataset: Dataset;
let runs = 0;
const counted: typeof estimate = (...given) => {
  runs += 1;
  return estimate(...given);
};
const russiaClosed: Scenario = {
  id: 'test',
  title: 'Russia closed',
  year: 2025,
  maturity: 'under-construction',
  levers: [{ type: 'close-country', country: 'RU', scope: 'transit' }],
  notes: '',
  leaves_out: '',
  sources: [],
};

beforeAll(async () => {
  dataset = await loadDataset(root);
});

describe('the functions of the worker', () => {
  it('ask for the dataset first', async () => {
    const api = createFunctions({ estimate, compare }, async () => dataset);
    await expect(api.estimate(russiaClosed, null, false)).rejects.toThrow('load(coreUrl)');
  });

  it('hand on why the dataset did not come', async () => {
    const api = createFunctions({ estimate, compare }, async () => {
      throw new Error('the server answered 503');
    });
    await expect(api.load('x')).rejects.toThrow('503');
    await expect(api.estimate(russiaClosed, null, false)).rejects.toThrow('503');
  });

  it('answer with the figures of the engine, without the steps, and remember them', async () => {
    const api = createFunctions({ estimate: counted, compare }, async () => dataset);
    await api.load('x');
    const baseline = baselineScenario(dataset);
    const { a, b, comparison } = await api.estimate(baseline, russiaClosed, false);
    const full = estimate(dataset, russiaClosed);
    expect(b?.totals).toEqual(full.totals);
    expect(b?.links).toEqual(full.links);
    expect(b?.shipments.every(({ routes }) => routes.every(({ legs }) => legs.length === 0))).toBe(true);
    if (!a || !b) throw new Error('both were asked for');
    expect(comparison).toEqual(compare(a, b));
    const before = runs;
    await api.estimate(baseline, russiaClosed, false);
    expect(runs).toBe(before);
  });

  it('send the estimate of A once, and again when A is another scenario', async () => {
    const api = createFunctions({ estimate, compare }, async () => dataset);
    await api.load('x');
    const baseline = baselineScenario(dataset);
    const sent: boolean[] = [];
    const ask = holdingA(async (...question) => {
      const answer = await api.estimate(...question);
      sent.push(answer.a !== null);
      return answer;
    });
    const first = await ask({ a: baseline, b: null });
    const second = await ask({ a: baseline, b: russiaClosed });
    const third = await ask({ a: russiaClosed, b: null });
    expect(sent).toEqual([true, false, true]);
    expect(second.a).toBe(first.a);
    expect(second.comparison).toEqual(second.b && compare(first.a, second.b));
    expect(third.a).toEqual(second.b);
  });

  it('leave out and tell a lever that names what the data do not hold, with the others at work', async () => {
    const api = createFunctions({ estimate, compare }, async () => dataset);
    await api.load('x');
    const mixed: Scenario = { ...russiaClosed, levers: [{ type: 'close-leg', leg: 'rail-nowhere' }, ...russiaClosed.levers] };
    const { a, b, unknownLevers } = await api.estimate(russiaClosed, mixed, false);
    expect(unknownLevers).toEqual([{ type: 'close-leg', name: 'rail-nowhere' }]);
    expect(b?.totals).toEqual(a?.totals);
    expect(b?.scenario.levers).toEqual(russiaClosed.levers);
    expect((await api.estimate(russiaClosed, null, false)).unknownLevers).toEqual([]);
  });

  it('give one shipment with its steps, and the links of some that sum to those of all', async () => {
    const api = createFunctions({ estimate, compare }, async () => dataset);
    await api.load('x');
    const full = estimate(dataset, russiaClosed);
    const moving = full.shipments.find(({ routes }) => routes.length > 0);
    expect(await api.shipment(russiaClosed, moving?.id ?? '')).toEqual(moving);
    expect(await api.shipment(russiaClosed, 'nobody')).toBeNull();
    const links = await api.links(
      russiaClosed,
      full.shipments.map(({ id }) => id),
    );
    const tonnes = (list: typeof links) =>
      new Map(list.map((link) => [`${link.leg} ${link.corridor}`, link.forward_t_y + link.backward_t_y]));
    const expected = tonnes(full.links);
    const got = tonnes(links);
    expect([...got.keys()].sort()).toEqual([...expected.keys()].sort());
    for (const [key, sum] of expected) expect(got.get(key), key).toBeCloseTo(sum, 3);
    expect(await api.links(russiaClosed, [])).toEqual([]);
  });
});
