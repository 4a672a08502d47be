import { parseArgs } from 'node:util';
import type { Dataset } from '../../dataset/types.ts';
import { type Command, toJson } from '../command.ts';
import { UsageError, unknownName } from '../usage-error.ts';

const lists: Readonly<Record<string, (dataset: Dataset) => readonly object[]>> = {
  scenarios: (dataset) =>
    dataset.scenarios.map(({ id, title, year, maturity, levers }) => ({ id, title, year, maturity, levers: levers.length })),
  sites: (dataset) => dataset.sites.map(({ id, name, country, kind, status, lon, lat }) => ({ id, name, country, kind, status, lon, lat })),
  places: (dataset) =>
    dataset.places
      .filter(({ kind }) => kind !== 'waypoint')
      .map(({ id, name, country, kind, lon, lat }) => ({ id, name, country, kind, lon, lat })),
  shipments: (dataset) =>
    dataset.shipments.map(({ id, sites, market, mineral, product, tonnes_y, period }) => ({
      id,
      sites,
      market,
      mineral,
      product,
      tonnes_y,
      period,
    })),
  products: (dataset) =>
    dataset.minerals.flatMap((mineral) =>
      mineral.stages.map(({ stage, product }) => ({ id: `${mineral.id}:${stage}:${product}`, mineral: mineral.id, stage, product })),
    ),
};

export const listCommand: Command = {
  summary: 'what the dataset holds: scenarios, sites, places, shipments, products',
  help: `list ${Object.keys(lists).join('|')}

One JSON array of records with their ids.`,
  run: async (words, load) => {
    const { positionals } = parseArgs({ args: [...words], allowPositionals: true, options: {} });
    const [what, more] = positionals;
    if (what === undefined) throw new UsageError(`list wants one of ${Object.keys(lists).join(', ')}.`);
    if (more !== undefined) throw new UsageError(`list takes one word; ${positionals.length} given.`);
    const list = Object.hasOwn(lists, what) ? lists[what] : undefined;
    if (list === undefined) throw unknownName('list', what, Object.keys(lists));
    return toJson(list(await load()));
  },
};
