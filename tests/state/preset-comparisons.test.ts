import { beforeAll, describe, expect, it } from 'vitest';
import { packData } from '../../src/dataset/pack.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { compare, type Estimate, estimate } from '../../src/engine/index.ts';
import { headlineCase } from '../../src/planner/headline-case.ts';
import { presetChoice } from '../../src/state/defaults.ts';
import { resolvePair } from '../../src/state/scenario-choice.ts';
import { shippedData } from '../dataset/data.ts';

const tonnesBy = (of: Estimate, corridor: string): number => of.corridors.find(({ id }) => id === corridor)?.tonnes_y ?? 0;

let dataset: Dataset;
beforeAll(async () => {
  dataset = packData(await shippedData).core;
});

describe('the railway that opens by its date in the baseline too', () => {
  it('carries nothing in what its preset is held against, and the headline says what it carries', () => {
    const pair = resolvePair(presetChoice('baseline'), presetChoice('cku-open'), dataset.scenarios);
    if (pair.b === null) throw new Error('a preset was chosen');
    const [a, b] = [estimate(dataset, pair.a), estimate(dataset, pair.b)];
    expect(tonnesBy(a, 'cku')).toBe(0);
    expect(tonnesBy(b, 'cku')).toBeGreaterThan(1000);
    expect(headlineCase(compare(a, b), b)).toMatchObject({ kind: 'opened', corridor: 'cku' });
    // Without the levers of its own, the baseline of that year has it open: the comparison would show nothing.
    expect(tonnesBy(estimate(dataset, { ...pair.a, levers: [] }), 'cku')).toBeGreaterThan(1000);
  });

  it.each(['cku-open', 'tripp-open'])('%s closes on the one side what it opens on the other', (id) => {
    const preset = dataset.scenarios.find((scenario) => scenario.id === id);
    const opened = preset?.levers.flatMap((lever) => (lever.type === 'open-corridor' ? [lever.corridor] : []));
    const held = preset?.against?.flatMap((lever) => (lever.type === 'close-corridor' ? [lever.corridor] : []));
    expect(held).toEqual(opened);
    expect(held).toHaveLength(1);
  });
});
