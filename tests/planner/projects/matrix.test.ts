import { describe, expect, it } from 'vitest';
import { loadFullData } from '../../../src/dataset/load.ts';
import { packData } from '../../../src/dataset/pack.ts';
import { dollarsOf, filteredRecords, isDeed, listedRecords, matrixOf, ofView, yearLine } from '../../../src/planner/projects/matrix.ts';
import { type ProjectRecord, projectRecords } from '../../../src/planner/projects/records.ts';
import { engagementScale } from '../../../src/planner/site-facts.ts';
import { defaultFilters, defaultPanelView } from '../../../src/state/defaults.ts';

const firstView = defaultPanelView.projects;

const { core, details } = packData(await loadFullData(process.cwd()));
const records = projectRecords(core, details);

const record = (given: Partial<ProjectRecord>): ProjectRecord => ({
  id: 'x',
  kind: 'programme',
  title: 'X',
  actor: 'US',
  partner: 'US',
  level: 'intent',
  form: 'mou',
  year: 2025,
  minerals: ['tungsten'],
  countries: ['KZ'],
  sites: [],
  usd_m: null,
  told_in_programme: false,
  what: '',
  sources: [],
  ...given,
});

describe('records of the Projects tab', () => {
  it('hold every programme and every engagement of the data, each with its sources', () => {
    const engagements = core.sites.flatMap((site) => site.engagement);
    expect(records).toHaveLength(details.programmes.length + engagements.length);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    for (const one of records) {
      expect(one.sources.length, one.id).toBeGreaterThan(0);
      for (const source of one.sources) expect(details.sources[source], `${one.id}: ${source}`).toBeDefined();
    }
  });

  it('put members of the union in one row, and the five states at home', () => {
    const rows = matrixOf(records, 'partner');
    const union = rows.find(({ id }) => id === 'EU');
    expect(new Set(union?.records.map(({ actor }) => actor))).toContain('FI');
    expect(rows.find(({ id }) => id === 'domestic')?.records.every(({ actor }) => ['KZ', 'UZ', 'KG', 'TJ', 'TM'].includes(actor))).toBe(
      true,
    );
    expect(rows[0]?.id).toBe('CN');
  });

  it.each(['partner', 'mineral', 'country'] as const)(
    'fill the matrix by %s: cells add up to their row, rows hold every record',
    (kind) => {
      const rows = matrixOf(records, kind);
      for (const row of rows) {
        expect(row.cells.map(({ level }) => level)).toEqual(engagementScale);
        expect(row.cells.reduce((sum, cell) => sum + cell.records.length, 0)).toBe(row.records.length);
        expect(row.usd_m).toBe(dollarsOf(row.records));
      }
      expect(new Set(rows.flatMap((row) => row.records.map(({ id }) => id))).size).toBe(records.length);
    },
  );

  it('fill the year line without losing one', () => {
    const line = yearLine(records);
    expect(line.map(({ year }) => year)).toEqual(['before', 2022, 2023, 2024, 2025, 2026]);
    expect(line.reduce((sum, year) => sum + year.records.length, 0)).toBe(records.length);
    expect(line.reduce((sum, year) => sum + year.deeds, 0)).toBe(records.filter(isDeed).length);
  });
});

describe('dollars', () => {
  it('of a site that a programme of the same partner names are counted there alone', () => {
    const programme = record({ id: 'programme:a', usd_m: 240 });
    const site = record({ id: 'site:a', kind: 'site', usd_m: 240, told_in_programme: true });
    expect(dollarsOf([programme, site])).toBe(240);
    expect(dollarsOf([programme, { ...site, told_in_programme: false }])).toBe(480);
  });

  it('mark the sites of the data whose partner has a programme there', () => {
    for (const one of records.filter(({ told_in_programme }) => told_in_programme)) {
      expect(details.programmes.some(({ actor, sites }) => actor === one.actor && one.sites.some((id) => sites.includes(id)))).toBe(true);
    }
  });
});

describe('filters', () => {
  const all = [
    record({ id: 'tungsten' }),
    record({ id: 'any', minerals: ['all'], countries: ['UZ'] }),
    record({ id: 'transport', minerals: [], countries: [], actor: 'CN', partner: 'CN' }),
  ];
  const pass = (filters: Partial<typeof defaultFilters>): readonly string[] =>
    filteredRecords(all, { ...defaultFilters, ...filters }, { sites: [] }).map(({ id }) => id);

  it('let everything through when they are empty', () => {
    expect(pass({})).toEqual(['tungsten', 'any', 'transport']);
  });

  it('take "all minerals" for every mineral, and transport for none', () => {
    expect(pass({ minerals: ['copper'] })).toEqual(['any']);
    expect(pass({ minerals: ['tungsten'] })).toEqual(['tungsten', 'any']);
  });

  it('know country and partner', () => {
    expect(pass({ origins: ['KZ'] })).toEqual(['tungsten']);
    expect(pass({ partners: ['CN'] })).toEqual(['transport']);
  });

  it('hide with a site what is engaged there', () => {
    const [site] = core.sites.filter(({ engagement }) => engagement.length > 0);
    if (!site) throw new Error('No site of the data has an engagement.');
    const own = records.filter(({ sites, kind }) => kind === 'site' && sites.includes(site.id));
    expect(filteredRecords(own, defaultFilters, core)).toEqual(own);
    expect(filteredRecords(own, { ...defaultFilters, kinds: ['no-such-kind'] }, core)).toEqual([]);
  });
});

describe('the list', () => {
  it('shows the newest first, those of the chosen cell alone', () => {
    const all = [record({ id: 'old', year: 2022 }), record({ id: 'new', year: 2026 }), record({ id: 'cn', partner: 'CN', actor: 'CN' })];
    expect(listedRecords(all, firstView).map(({ id }) => id)).toEqual(['new', 'cn', 'old']);
    expect(listedRecords(all, { ...firstView, cell: { row: 'CN', level: 'intent' } }).map(({ id }) => id)).toEqual(['cn']);
    expect(listedRecords(all, { ...firstView, cell: { row: 'CN', level: 'operating' } })).toEqual([]);
  });

  it('of a year and a kind holds no other', () => {
    const all = [record({ id: 'none', year: null }), record({ id: 'old', year: 2009 }), record({ id: 'site', kind: 'site' })];
    expect(ofView(all, { kind: 'both', year: 'before' }).map(({ id }) => id)).toEqual(['none', 'old']);
    expect(ofView(all, { kind: 'site', year: null }).map(({ id }) => id)).toEqual(['site']);
    expect(ofView(all, { kind: 'programme', year: 2025 })).toEqual([]);
  });
});
