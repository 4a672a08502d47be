import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lever } from '../../src/dataset/schema/scenario.ts';
import { maturities } from '../../src/dataset/vocabulary.ts';
import { languages } from '../../src/i18n/languages.ts';
import { defaultView, presetChoice, type ViewState } from '../../src/state/defaults.ts';
import { decode, encode, parameterNames } from '../../src/state/link.ts';
import {
  compareViews,
  embedPanels,
  engagementLevels,
  filterNames,
  interactions,
  mapLayerNames,
  measures,
  projectKinds,
  projectRows,
  projectYears,
  resultTabs,
  routeSorts,
  selectionKinds,
  sheetTabs,
  sidePanels,
  siteFills,
  themeChoices,
  transitScopes,
} from '../../src/state/view-types.ts';
import { leverExamples } from '../fixtures/lever-examples.ts';

const russiaClosed: Lever = { type: 'close-country', country: 'RU', scope: 'transit' };

describe('a link', () => {
  it('is empty for the view at the start', () => {
    expect(encode(defaultView)).toBe('');
    expect(decode('')).toEqual({ state: defaultView, problems: [] });
  });

  it('is readable', () => {
    const state: ViewState = {
      ...defaultView,
      b: { id: 'russia-closed', levers: null, year: 2030, maturity: 'announced' },
      selection: { kind: 'site', id: 'kz-balkhash' },
      camera: { lon: 66.12346, lat: 45.5, zoom: 5.25 },
      language: 'ru',
    };
    expect(encode(state)).toBe('b=russia-closed&year=2030&maturity=announced&select=site:kz-balkhash&at=5.25/45.5/66.1235&lang=ru');
  });

  it.each<[string, string, Partial<ViewState>]>([
    ['a preset', '?b=china-closed', { b: presetChoice('china-closed') }],
    ['without the question mark', 'b=china-closed', { b: presetChoice('china-closed') }],
    [
      'levers over the baseline',
      `levers=[${JSON.stringify(russiaClosed)}]`,
      { b: { ...presetChoice('baseline'), levers: [russiaClosed] } },
    ],
    [
      'levers over A',
      `a=middle-corridor-2030&year=2031`,
      { a: presetChoice('middle-corridor-2030'), b: { ...presetChoice('middle-corridor-2030'), year: 2031 } },
    ],
    ['no levers at all', 'b=russia-closed&levers=[]', { b: { ...presetChoice('russia-closed'), levers: [] } }],
    ['an itinerary', 'select=shipment:cu-cathode@kz-balkhash', { selection: { kind: 'shipment', id: 'cu-cathode@kz-balkhash' } }],
    ['filters', 'minerals=copper,zinc&origins=KZ', { filters: { ...defaultView.filters, minerals: ['copper', 'zinc'], origins: ['KZ'] } }],
    ['an empty filter', 'minerals=', {}],
    ['layers', 'layers=corridors,sites', { layers: { corridors: true, planned: false, places: false, sites: true, network: false } }],
    ['no layer', 'layers=none', { layers: { corridors: false, planned: false, places: false, sites: false, network: false } }],
    ['a camera', 'at=5/45.1/-170', { camera: { zoom: 5, lat: 45.1, lon: -170 } }],
    [
      'a scenario of the reader',
      'b=mine&title=My+Caspian&levers=[]&year=2030&maturity=announced',
      { b: { id: 'mine', title: 'My Caspian', levers: [], year: 2030, maturity: 'announced' } },
    ],
    ['the embed', 'embed', { embed: true }],
    ['the embed, switched off', 'embed=0', { embed: false }],
    [
      'what the Projects tab shows',
      'projects=site/mineral/before/copper/building',
      {
        panelView: {
          ...defaultView.panelView,
          projects: { kind: 'site', rows: 'mineral', year: 'before', cell: { row: 'copper', level: 'building' } },
        },
      },
    ],
    ['a group', 'group=mineral:copper', { panelView: { ...defaultView.panelView, group: { by: 'mineral', id: 'copper' } } }],
    ['the first of two', 'theme=dark&theme=light', { theme: 'dark' }],
    ['parameters of others', 'utm_source=x&fbclid=1', {}],
  ])('reads %s', (_, query, expected) => {
    expect(decode(query)).toEqual({ state: { ...defaultView, ...expected }, problems: [] });
  });

  it.each<[string, string, string]>([
    ['b', 'b=../etc/passwd', '../etc/passwd'],
    ['b', 'b=', ''],
    ['year', 'year=1999', '1999'],
    ['year', 'year=2030.5', '2030.5'],
    ['year', 'year=', ''],
    ['year', 'year=next', 'next'],
    ['maturity', 'maturity=dreamt', 'dreamt'],
    ['levers', 'levers={"type":"close-country"}', '{"type":"close-country"}'],
    ['levers', 'levers=not json', 'not json'],
    [
      'levers',
      'levers=[{"type":"close-country","country":"Russia","scope":"any"}]',
      '{"type":"close-country","country":"Russia","scope":"any"}',
    ],
    ['levers', 'levers=[{"type":"logit-scale","factor":1e400}]', '{"type":"logit-scale","factor":null}'],
    ['levers', 'levers=[null]', 'null'],
    ['tab', 'tab=__proto__', '__proto__'],
    ['select', 'select=site', 'site'],
    ['select', 'select=ghost:1', 'ghost:1'],
    ['select', 'select=site:<img src=x>', 'site:<img src=x>'],
    ['minerals', 'minerals=copper,,zinc', 'copper,,zinc'],
    ['layers', 'layers=corridors,clouds', 'corridors,clouds'],
    ['fill', 'fill=colour', 'colour'],
    ['at', 'at=5/45', '5/45'],
    ['at', 'at=5/91/10', '5/91/10'],
    ['at', 'at=NaN/1/1', 'NaN/1/1'],
    ['theme', 'theme=sepia', 'sepia'],
    ['lang', 'lang=de', 'de'],
    ['embed', 'embed=perhaps', 'perhaps'],
    ['story', 'story=x:0', 'x:0'],
    ['panel', 'panel=levers', 'levers'],
    ['interaction', 'interaction=drive', 'drive'],
    ['group', 'group=mineral', 'mineral'],
    ['sort', 'sort=colour', 'colour'],
  ])('leaves %s as it was for %s, and says so', (parameter, query, value) => {
    const { state, problems } = decode(`${query}&lang=kk`.replace('lang=de&lang=kk', 'lang=de'));
    expect({ ...state, language: null }).toEqual(defaultView);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ parameter, value });
    expect(problems[0]?.expected.length).toBeGreaterThan(5);
  });

  it('holds a flow that a lever made of another', () => {
    const state: ViewState = { ...defaultView, selection: { kind: 'shipment', id: 'kz-cu-cath@balkhash~eu-rotterdam' } };
    expect(encode(state)).toBe('select=shipment:kz-cu-cath@balkhash~eu-rotterdam');
    expect(decode(encode(state))).toEqual({ state, problems: [] });
  });

  it('leaves out a lever with a misspelt condition, which would else hold for everything', () => {
    const { state, problems } = decode('levers=[{"type":"scale","what":"tariff","factor":2,"on":{"contry":"RU"}}]');
    expect(state).toEqual(defaultView);
    expect(problems[0]?.expected).toBe('a lever (no field "on.contry")');
  });

  it('keeps the good levers beside a bad one', () => {
    const { state, problems } = decode(`levers=[${JSON.stringify(russiaClosed)},{"type":"invade"}]`);
    expect(state.b?.levers).toEqual([russiaClosed]);
    expect(problems).toEqual([{ parameter: 'levers', value: '{"type":"invade"}', expected: expect.stringContaining('lever') }]);
  });

  it('reads any text whatever without failing', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...parameterNames), (text, name) => {
        decode(text);
        const { problems, state } = decode(`${name}=${encodeURIComponent(text)}`);
        expect(decode(encode(state)).state).toEqual(state);
        for (const problem of problems) expect(problem.parameter).toBe(name);
      }),
    );
  });

  it('gives back every view', () => {
    fc.assert(
      fc.property(views, (state) => {
        expect(decode(encode(state))).toEqual({ state, problems: [] });
      }),
    );
  });

  it('changes with every part of a view: nothing is left out', () => {
    const others: { [K in keyof ViewState]: ViewState[K] } = {
      a: presetChoice('x'),
      b: presetChoice('x'),
      tab: 'routes',
      selection: { kind: 'leg', id: 'x' },
      filters: { ...defaultView.filters, kinds: ['mine'] },
      layers: { ...defaultView.layers, sites: false },
      siteFill: 'partner',
      panelView: { ...defaultView.panelView, sort: 'cost' },
      camera: { lon: 1, lat: 1, zoom: 1 },
      theme: 'dark',
      language: 'kk',
      embed: true,
      story: { id: 'x', scene: 0 },
      embedPanel: 'legend',
      interaction: 'none',
      side: 'filter',
      sheet: 'sites',
      compareView: 'difference',
    };
    for (const key of Object.keys(defaultView)) {
      expect(encode({ ...defaultView, [key]: others[key as keyof ViewState] }), key).not.toBe('');
    }
  });
});

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const choice = fc.record(
  {
    id,
    title: fc.string({ minLength: 1, maxLength: 200 }),
    levers: fc.option(fc.subarray([...leverExamples])),
    year: fc.option(fc.integer({ min: 2025, max: 2035 })),
    maturity: fc.option(fc.constantFrom(...maturities)),
  },
  { requiredKeys: ['id', 'levers', 'year', 'maturity'] },
);
const onGrid = (min: number, max: number, steps: number) => fc.integer({ min: min * steps, max: max * steps }).map((n) => n / steps);
const booleans = Object.fromEntries(mapLayerNames.map((name) => [name, fc.boolean()])) as Record<
  (typeof mapLayerNames)[number],
  fc.Arbitrary<boolean>
>;
const lists = Object.fromEntries(filterNames.map((name) => [name, fc.array(id, { maxLength: 3 })])) as Record<
  (typeof filterNames)[number],
  fc.Arbitrary<string[]>
>;
const views: fc.Arbitrary<ViewState> = fc.record({
  a: choice,
  b: fc.option(choice),
  tab: fc.constantFrom(...resultTabs),
  selection: fc.option(fc.record({ kind: fc.constantFrom(...selectionKinds), id })),
  filters: fc.record(lists),
  layers: fc.record(booleans),
  siteFill: fc.constantFrom(...siteFills),
  panelView: fc.record({
    measure: fc.constantFrom(...measures),
    scope: fc.constantFrom(...transitScopes),
    group: fc.oneof(
      fc.constant({ by: 'all' } as const),
      id.map((mineral) => ({ by: 'mineral', id: mineral }) as const),
      id.map((origin) => ({ by: 'origin', id: origin }) as const),
    ),
    sort: fc.constantFrom(...routeSorts),
    projects: fc.record({
      kind: fc.constantFrom(...projectKinds),
      rows: fc.constantFrom(...projectRows),
      year: fc.constantFrom(...projectYears, 'before' as const, null),
      cell: fc.option(fc.record({ row: id, level: fc.constantFrom(...engagementLevels) })),
    }),
  }),
  camera: fc.option(fc.record({ lon: onGrid(-180, 180, 10_000), lat: onGrid(-85, 85, 10_000), zoom: onGrid(0, 22, 100) })),
  theme: fc.constantFrom(...themeChoices),
  language: fc.option(fc.constantFrom(...languages)),
  embed: fc.boolean(),
  story: fc.option(fc.record({ id, scene: fc.integer({ min: 0, max: 39 }) })),
  embedPanel: fc.constantFrom(...embedPanels),
  interaction: fc.constantFrom(...interactions),
  side: fc.constantFrom(...sidePanels),
  sheet: fc.constantFrom(...sheetTabs),
  compareView: fc.constantFrom(...compareViews),
});
