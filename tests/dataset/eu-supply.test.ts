import { describe, expect, it } from 'vitest';
import { assessedSupply, mineralSupplyRisks } from '../../src/engine/index.ts';
import { shippedData } from './data.ts';

const assessed = shippedData.then(({ records }) => records.euSupply.map((record) => assessedSupply(record, records.governance)));

describe('the terms of the EU supply risk', () => {
  it('give a figure to every mineral but uranium', async () => {
    const { records } = await shippedData;
    const risks = mineralSupplyRisks(records.euSupply, records.governance);
    expect(risks.filter(({ deciding }) => deciding.risk === null)).toEqual([]);
    const known = risks.map(({ mineral }) => mineral);
    expect(records.minerals.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual(['uranium']);
  });

  it('name suppliers whose governance is on file', async () => {
    expect((await assessed).flatMap(({ unknown }) => unknown)).toEqual([]);
  });

  it('give the risk that the study publishes, from its own suppliers and our governance', async () => {
    const rows = (await assessed).map((row) => ({ id: row.id, off: row.risk === null ? null : Math.abs(row.risk - row.published) }));
    expect(rows.filter(({ off }) => off === null).map(({ id }) => id)).toEqual(['eu-2023-chromium-extraction']);
    const known = rows.flatMap(({ id, off }) => (off === null ? [] : [{ id, off }])).sort((a, b) => a.off - b.off);
    expect(known[Math.floor(known.length / 2)]?.off).toBeLessThan(0.05);
    expect(known.filter(({ off }) => off > 0.3).map(({ id }) => id)).toEqual([
      'eu-2023-neodymium-processing',
      'eu-2023-neodymium-extraction',
    ]);
  });

  it('hold the published risk within the range where the list of sources is thin', async () => {
    const chromium = (await assessed).find(({ id }) => id === 'eu-2023-chromium-extraction');
    expect(chromium?.least).toBeLessThan(0.7);
    expect(chromium?.most).toBeGreaterThan(0.7);
  });

  it('call a risk what the Union lists as critical, but for the two that are listed as strategic alone', async () => {
    const { records } = await shippedData;
    const listed = records.minerals.filter(({ lists }) => lists.eu_crm_2023).map(({ id }) => id);
    const low = mineralSupplyRisks(records.euSupply, records.governance).filter(
      ({ mineral, deciding }) => listed.includes(mineral) && (deciding.risk ?? 0) < 1,
    );
    expect(low.map(({ mineral }) => mineral).sort()).toEqual(['copper', 'nickel']);
  });
});
