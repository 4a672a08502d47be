import { beforeAll, describe, expect, it } from 'vitest';
import { partnerBundles, toggled } from '../../src/app/filter-panel.tsx';
import { loadFullData } from '../../src/dataset/load.ts';
import { packData } from '../../src/dataset/pack.ts';
import { filteredRecords } from '../../src/planner/projects/matrix.ts';
import { projectRecords } from '../../src/planner/projects/records.ts';
import { defaultFilters } from '../../src/state/defaults.ts';
import { sitePasses } from '../../src/state/site-filter.ts';

let data: ReturnType<typeof packData>;
beforeAll(async () => {
  data = packData(await loadFullData(process.cwd()));
});

describe('the filter of partners', () => {
  it('has a box for every owner and partner of the data, and none twice', () => {
    const { sites } = data.core;
    const ids = partnerBundles(data.core).flatMap((bundle) => bundle.ids);
    expect(new Set(ids).size).toBe(ids.length);
    for (const code of sites.flatMap(({ owners, engagement }) => [
      ...owners.map(({ country }) => country),
      ...engagement.map(({ partner }) => partner),
    ]))
      expect(ids).toContain(code);
  });

  it('taken off for one partner hides its own on the map and in the Projects tab, and nothing else', () => {
    const bundles = partnerBundles(data.core);
    const china = bundles.find(({ key }) => key === 'CN') ?? { key: '', ids: [] };
    const filters = { ...defaultFilters, partners: toggled([], china, bundles) };
    const { sites } = data.core;
    const hidden = sites.filter((site) => !sitePasses(site, filters));
    expect(hidden.length).toBeGreaterThan(0);
    for (const { owners, engagement } of hidden)
      expect([...owners.map(({ country }) => country), ...engagement.map(({ partner }) => partner)].every((code) => code === 'CN')).toBe(
        true,
      );
    const records = projectRecords(data.core, data.details);
    const left = filteredRecords(records, filters, data.core);
    expect(left.some(({ partner }) => partner === 'CN')).toBe(false);
    expect(left.filter(({ kind }) => kind === 'programme')).toHaveLength(
      records.filter(({ kind, partner }) => kind === 'programme' && partner !== 'CN').length,
    );
    expect(toggled(filters.partners, china, bundles)).toEqual([]);
  });
});
