import { beforeAll, describe, expect, it } from 'vitest';
import { shieldLetters } from '../../src/charts/colours.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { corridorIds } from '../../src/dataset/vocabulary.ts';
import { slug } from '../../src/planner/words.ts';
import { corridorMeta } from '../../src/ui/tokens/lines.ts';
import { wordsIn } from './words.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await loadDataset(process.cwd());
});

describe.each(['en', 'ru', 'kk'] as const)('names in %s', (language) => {
  it('cover everything that the data can put on a panel', async () => {
    const { t } = await wordsIn(language);
    const countries = [
      ...dataset.places.flatMap((place) => place.country ?? []),
      ...dataset.sites.flatMap((site) => [
        site.country,
        ...site.owners.map((owner) => owner.country),
        ...site.engagement.map((one) => one.partner),
      ]),
      ...dataset.markets.map((market) => market.country),
    ].filter((country) => country !== 'multilateral');
    const wanted = [
      ...countries.map((id) => `country.${id}`),
      ...dataset.minerals.map(({ id }) => `mineral.${id}`),
      ...dataset.sites.flatMap((site) => site.commodities).map((id) => `mineral.${id.replaceAll(' ', '-')}`),
      ...dataset.markets.flatMap(({ id }) => [`market.${id}`, `marketFor.${id}`]),
      ...dataset.shipments.map(({ product }) => `product.${slug(product)}`),
      ...dataset.shipments.flatMap(({ constraints }) => constraints).map((id) => `constraint.${id.replaceAll('.', '-')}`),
      ...corridorIds.map((id) => `corridor.${id}`),
    ];
    const missing = [...new Set(wanted)].filter((key) => t(`names:${key}`, { defaultValue: '' }) === '');
    expect(missing).toEqual([]);
  });
});

describe('shield letters', () => {
  it('are those of the map', () => {
    for (const id of corridorIds) expect(shieldLetters[id] ?? null, id).toBe(corridorMeta[id].shield);
  });
});
