import { describe, expect, it } from 'vitest';
import type { Lever } from '../../../src/dataset/schema/scenario.ts';
import { tinyEstimate } from '../../fixtures/tiny-dataset.ts';

const pairs: readonly (readonly [string, Lever, Lever])[] = [
  ['country RU', { type: 'close-country', country: 'RU', scope: 'any' }, { type: 'open-country', country: 'RU' }],
  ['country RU', { type: 'close-country', country: 'RU', scope: 'any' }, { type: 'close-country', country: 'RU', scope: 'transit' }],
  ['corridor middle', { type: 'close-corridor', corridor: 'middle' }, { type: 'open-corridor', corridor: 'middle' }],
  ['leg new-east', { type: 'close-leg', leg: 'new-east' }, { type: 'open-leg', leg: 'new-east' }],
  ['place ru-port', { type: 'close-place', place: 'ru-port' }, { type: 'open-place', place: 'ru-port' }],
  [
    'quota class-7-caspian',
    { type: 'quota', quota: 'class-7-caspian', t_contained_per_y: 10 },
    { type: 'quota', quota: 'class-7-caspian', t_contained_per_y: null },
  ],
  [
    'permit russia-transit-permit',
    { type: 'permit', permit: 'russia-transit-permit', granted: true },
    { type: 'permit', permit: 'russia-transit-permit', granted: false },
  ],
  [
    'constant of northern',
    { type: 'corridor-constant', corridor: 'northern', share_of_best_cost: 0.1 },
    { type: 'corridor-constant', corridor: 'northern', share_of_best_cost: 0.2 },
  ],
  ['capital rate', { type: 'capital-rate', rate: 0.1 }, { type: 'capital-rate', rate: 0.2 }],
  [
    'price of copper refined',
    { type: 'price', mineral: 'copper', stage: 'refined', usd_per_t: 9000 },
    { type: 'price', mineral: 'copper', stage: 'refined', usd_per_t: 10_000 },
  ],
  ['level of the Caspian', { type: 'caspian-level', fall_m: 0.5 }, { type: 'caspian-level', fall_m: 1 }],
  ['logit scale', { type: 'logit-scale', factor: 1 }, { type: 'logit-scale', factor: 2 }],
  [
    'capacity',
    { type: 'set-capacity', t_per_y: 1000, on: { leg: 'alat--aktau' } },
    { type: 'set-capacity', t_per_y: 2000, on: { leg: 'alat--aktau' } },
  ],
  [
    'service class',
    { type: 'service-class', on: { site: 'smelter' }, service: 'wagonload' },
    { type: 'service-class', on: { site: 'smelter' }, service: 'block-train' },
  ],
];

describe('two levers that contradict each other', () => {
  it.each(pairs)('on the %s are told, and act the same in either order', (what, a, b) => {
    const first = tinyEstimate([a, b]);
    const second = tinyEstimate([b, a]);
    expect(first.warnings.filter((warning) => warning.startsWith('Two levers set the'))).toHaveLength(1);
    expect(first.warnings.join()).toContain(`Two levers set the ${what}`);
    const acting = first.warnings.join().match(/and (.+)\. (.+) is the one that acts/);
    expect(acting?.[2]).toBe(acting?.[1]);
    expect(first.warnings.join()).not.toMatch(/set the [^:]+: (\S+) and \1\./);
    expect(second.warnings).toEqual(first.warnings);
    expect(second.shipments).toEqual(first.shipments);
  });

  it.each(pairs)('on the %s leave one that acts: one of the two alone gives the same flows', (_what, a, b) => {
    const both = JSON.stringify(tinyEstimate([a, b]).shipments);
    expect([JSON.stringify(tinyEstimate([a]).shipments), JSON.stringify(tinyEstimate([b]).shipments)]).toContain(both);
  });
});

describe('levers that do not contradict each other', () => {
  it.each<[Lever, Lever]>([
    [
      { type: 'close-country', country: 'RU', scope: 'transit' },
      { type: 'close-country', country: 'CN', scope: 'transit' },
    ],
    [
      { type: 'scale', what: 'tariff', factor: 2, on: {} },
      { type: 'scale', what: 'tariff', factor: 2, on: {} },
    ],
    [
      { type: 'redirect', on: { site: 'smelter', mineral: 'copper' }, to_market: 'russia', share: 0.5 },
      { type: 'redirect', on: { mineral: 'uranium' }, to_market: 'russia', share: 0.5 },
    ],
    [
      { type: 'set-capacity', t_per_y: 1000, on: { leg: 'alat--aktau' } },
      { type: 'set-capacity', t_per_y: 1000, on: { leg: 'hub--ru-port' } },
    ],
    [
      { type: 'close-leg', leg: 'hub--ru-port' },
      { type: 'close-leg', leg: 'hub--ru-port' },
    ],
  ])('%j and %j are not told', (a, b) => {
    expect(tinyEstimate([a, b]).warnings).toEqual([]);
  });
});
