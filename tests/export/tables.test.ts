import { describe, expect, it } from 'vitest';
import { baselineScenario, compare, estimate } from '../../src/engine/index.ts';
import type { Cell, Table } from '../../src/export/table.ts';
import { corridorsTable, dependenceTable } from '../../src/export/tables/dependence-table.ts';
import { flowsTable } from '../../src/export/tables/flows-table.ts';
import { capacitiesTable, changesTable, linksTable } from '../../src/export/tables/network-tables.ts';
import { claimsTable, programmesTable, sitesTable, sourcesTable } from '../../src/export/tables/record-tables.ts';
import { routesTable, stepsTable } from '../../src/export/tables/routes-table.ts';
import { totalsTable } from '../../src/export/tables/totals-table.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

const scenario = baselineScenario(tinyDataset);
const a = estimate(tinyDataset, scenario);
const b = estimate(tinyDataset, { ...scenario, id: 'no-russia', levers: [{ type: 'close-country', country: 'RU', scope: 'transit' }] });
const comparison = compare(a, b);

const column = ({ columns, rows }: Table, key: string): readonly Cell[] => {
  const at = columns.findIndex((candidate) => candidate.key === key);
  if (at < 0) throw new Error(`No column "${key}" among ${columns.map((one) => one.key).join(', ')}.`);
  return rows.map((row) => row[at]);
};
const sum = (cells: readonly Cell[]): number => cells.reduce<number>((total, cell) => total + (typeof cell === 'number' ? cell : 0), 0);

describe('tables of an estimate', () => {
  const all: readonly Table[] = [
    flowsTable(b.shipments),
    routesTable(b.shipments),
    stepsTable(b.shipments),
    totalsTable(b, comparison),
    dependenceTable(b),
    corridorsTable(b),
    linksTable(b.links),
    capacitiesTable(b.capacities),
    changesTable(comparison),
  ];

  it.each(all.map((table) => [table.id, table] as const))(
    '%s: each row has a cell for each column, each number column a unit',
    (_, table) => {
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      for (const [index, { key, unit }] of table.columns.entries()) {
        const numbers = table.rows.some((row) => typeof row[index] === 'number');
        if (numbers) expect(unit, `${table.id}.${key}`).toBeDefined();
      }
    },
  );

  it('flows add up to the totals', () => {
    const table = flowsTable(b.shipments);
    expect(column(table, 'id')).toEqual(b.shipments.map(({ id }) => id));
    expect(sum(column(table, 'tonnes_y'))).toBeCloseTo(b.totals.tonnes_y + b.totals.air_t_y, 6);
    expect(sum(column(table, 'stranded_t_y'))).toBeCloseTo(b.totals.stranded_t_y, 6);
  });

  it('the parts of a route add up to its generalised cost', () => {
    const { columns, rows } = routesTable(b.shipments);
    const parts = columns.flatMap(({ key }, index) => (/^generalised_(?!cost)/.test(key) ? [index] : []));
    const whole = columns.findIndex(({ key }) => key === 'generalised_cost_usd_per_t');
    expect(parts).toHaveLength(11);
    for (const row of rows) expect(sum(parts.map((index) => row[index]))).toBeCloseTo(Number(row[whole]), 6);
  });

  it('the parts of a netback add up to it', () => {
    const table = flowsTable(b.shipments);
    const at = (key: string, row: readonly Cell[]): number => Number(row[table.columns.findIndex((one) => one.key === key)]);
    const priced = table.rows.filter((row) => row[table.columns.findIndex(({ key }) => key === 'netback_usd_per_t')] !== null);
    expect(priced.length).toBeGreaterThan(0);
    for (const row of priced) {
      const gains = ['stage_price', 'floor', 'premium', 'subsidy'].map((part) => at(`netback_${part}_usd_per_t`, row));
      const losses = ['freight', 'moisture', 'insurance', 'import_duty', 'export_duty'].map((part) => at(`netback_${part}_usd_per_t`, row));
      expect(sum(gains) - sum(losses)).toBeCloseTo(at('netback_usd_per_t', row), 6);
    }
  });

  it('steps add up to the kilometres of their route', () => {
    const table = stepsTable(a.shipments);
    const route = a.shipments.flatMap((flow) => flow.routes.map((way) => ({ flow: flow.id, way })))[0];
    if (!route) throw new Error('The tiny estimate has no route.');
    const rows = table.rows.filter((row) => row[0] === route.flow && row[1] === route.way.id);
    const km = table.columns.findIndex(({ key }) => key === 'km');
    expect(sum(rows.map((row) => row[km]))).toBeCloseTo(route.way.km, 6);
  });

  it('totals carry A, B and the change', () => {
    const { rows } = totalsTable(b, comparison);
    const cost = rows.find(([name]) => name === 'cost_usd_per_t');
    expect(cost).toEqual([
      'cost_usd_per_t',
      'USD/t',
      a.totals.cost_usd_per_t,
      b.totals.cost_usd_per_t,
      b.totals.cost_usd_per_t - a.totals.cost_usd_per_t,
    ]);
    expect(totalsTable(a, null).rows.find(([name]) => name === 'cost_usd_per_t')).toEqual([
      'cost_usd_per_t',
      'USD/t',
      null,
      a.totals.cost_usd_per_t,
      null,
    ]);
  });

  it('dependence names every group once for each country', () => {
    const table = dependenceTable(b);
    const keys = table.rows.map(([group, country]) => `${group} ${country}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(column(table, 'group')).size).toBe(1 + b.by_mineral.length + b.by_origin.length);
  });
});

describe('tables of records', () => {
  it('have the sites of the dataset, and a row for each other value of a claim', () => {
    const sites = sitesTable(tinyDataset.sites);
    expect(column(sites, 'id')).toEqual(tinyDataset.sites.map(({ id }) => id));
    const claims = claimsTable([
      {
        id: 'a',
        claim: 'Share',
        article_value: '5',
        other_values: [
          { value: '6', year: 2025, source: 's1' },
          { value: '7', year: 2026, source: 's2' },
        ],
        verdict: 'contradicted',
        confidence: 'low',
      },
    ]);
    expect(column(claims, 'other_value')).toEqual(['6', '7']);
    expect(column(claims, 'other_source')).toEqual(['s1', 's2']);
  });

  it('have the dollars of a programme as a number, and nothing where none are named', () => {
    const programme = {
      id: 'p',
      name: 'P',
      actor: 'US',
      type: 'mou',
      year: 2025,
      status: 'intent',
      minerals: ['copper', 'tungsten'],
      countries: ['KZ'],
      sites: [],
      what: 'w',
      sources: ['s'],
    } as const;
    const record = { ...programme, minerals: [...programme.minerals], countries: ['KZ'], sites: [], sources: ['s'] };
    const table = programmesTable([record, { ...record, id: 'q', usd_m: 12 }]);
    expect(column(table, 'usd_m')).toEqual([undefined, 12]);
    expect(column(table, 'minerals')).toEqual(['copper; tungsten', 'copper; tungsten']);
    expect(column(sourcesTable([{ id: 's', url: 'https://example.org/', says: [] }]), 'url')).toEqual(['https://example.org/']);
  });
});
