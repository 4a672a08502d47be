import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/load.ts';
import { netSmelterReturn } from '../../../src/engine/index.ts';
import { modelOf } from '../../../src/engine/model.ts';
import { treatmentTerms } from '../../../src/engine/value/treatment-terms.ts';
import { root } from '../../dataset/data.ts';

const model = modelOf(await loadDataset(root));

describe('the prices of concentrates on file', () => {
  it.each(['copper', 'zinc', 'lead'])('%s follows from the metal price and the terms in seeds/parameters.json', (mineral) => {
    const terms = treatmentTerms(mineral, model.flows);
    const concentrate = model.flows.products.product(mineral, 'concentrate');
    const metal = model.flows.products.product(mineral, 'refined');
    const { netSmelterReturn: price } = netSmelterReturn({
      payableShare: terms?.payableShare ?? 0,
      deduction: terms?.deduction ?? 0,
      treatmentUsdPerDmt: terms?.treatmentUsdPerDmt ?? 0,
      refiningUsdPerPound: terms?.refiningUsdPerPound ?? 0,
      grade: concentrate?.metal_fraction ?? 0,
      metalUsdPerTonne: metal?.price_usd_t ?? 0,
      freightUsdPerWmt: 0,
      moisture: 0,
    });
    expect(Math.round(price)).toBe(concentrate?.price_usd_t);
  });
});
