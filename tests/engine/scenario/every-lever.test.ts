import { describe, expect, it } from 'vitest';
import { type Lever, leverSchema } from '../../../src/dataset/schema/scenario.ts';
import { rowOf, tinyDataset, tinyEstimate, tinyWith } from '../../fixtures/tiny-dataset.ts';
import { tinyLevers } from '../../fixtures/tiny-levers.ts';

/** With cargo that needs a permit, and levers that another one can take back or only tell beside another. */
const dataset = tinyWith({
  shipments: [
    ...tinyDataset.shipments,
    { ...rowOf(tinyDataset.shipments, 'oxide'), id: 'permitted', constraints: ['russia-transit-permit'] },
  ],
});
const takenBack: Partial<Record<Lever['type'], Lever>> = {
  'open-country': { type: 'close-country', country: 'CN', scope: 'any' },
  'open-place': { type: 'close-place', place: 'ge-poti' },
  quota: { type: 'close-country', country: 'RU', scope: 'transit' },
  'netback-response': { type: 'premium', mineral: 'copper', share: 0.2 },
};

describe('a lever of every type', () => {
  it.each(tinyLevers)('moves the numbers: $type', (lever) => {
    const before = takenBack[lever.type];
    const base = before === undefined ? [] : [before];
    expect(tinyEstimate([...base, lever], {}, dataset).shipments).not.toEqual(tinyEstimate(base, {}, dataset).shipments);
  });

  it.each(tinyLevers)('fits the schema as it stands: $type', (lever) => {
    expect(leverSchema.parse(lever)).toEqual(lever);
  });
});
