import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { i18n, setLanguage } from '../../src/i18n/index.ts';
import { languages } from '../../src/i18n/languages.ts';
import { nextCorridor, segments } from '../../src/planner/itinerary.ts';
import { type Origin, type OriginContext, parameterInputs } from '../../src/planner/origin.ts';
import {
  explainCoverage,
  explainDraws,
  explainFlowChange,
  explainFlowStranded,
  explainFreightShare,
  explainLegFact,
  explainLegLength,
  explainListed,
  explainOwners,
  explainParameter,
  explainPart,
  explainPlaceFact,
  explainPosition,
  explainSiteFact,
  explainSpent,
  explainSpentRange,
  explainStanding,
  explainStretch,
  explainWayDifference,
} from '../../src/planner/origins.ts';
import { defaultPanelView, type ResultsPanelProps } from '../../src/planner/props.ts';
import { ResultsPanel } from '../../src/planner/results-panel.tsx';
import { routeRows } from '../../src/planner/routes.ts';
import { SelectionCard } from '../../src/planner/selection-card.tsx';
import { ShipmentDrawer } from '../../src/planner/shipment-drawer.tsx';
import { StepLine } from '../../src/planner/stairs/step-line.tsx';
import { TextTwin } from '../../src/planner/text-twin.tsx';
import { defaultFilters } from '../../src/state/defaults.ts';
import { formats } from '../../src/ui/format.ts';
import { passingFlows } from '../../src/worker/passing-flows.ts';
import { bareDigits } from './bare-digits.ts';
import { drawnWhole } from './drawn-whole.ts';
import { wordsIn } from './words.ts';
import { namesOf, realWorld } from './world.ts';

// The address of the data is the bundler's, and no browser is there to be idle.
vi.mock('virtual:multivector-data', () => ({ coreUrl: 'core.json' }));
vi.mock('../../src/ui/when-idle.ts', () => ({ whenIdle: () => Promise.resolve() }));

const world = await realWorld();
const names = await namesOf(world);
const { dataset, details, a, b, comparison } = world;
const props = { dataset, details, estimate: b, reference: a, comparison, language: 'en' as const, onSelect: () => {} };

/** Every so many of a list, so that the test is quick and sees all kinds. */
const every = <T,>(list: readonly T[], step: number): readonly T[] => list.filter((_, index) => index % step === 0);

beforeAll(() => setLanguage('en'));

describe('the helper', () => {
  it('finds a figure outside of what opens it, and nothing else', () => {
    const html =
      '<p>In 2025 <button type="button" class="mv-from">5 kt</button>, then 7 kt</p><svg><text>9</text></svg><sub>3</sub><p lang="en">Mine 8</p><td data-text="">GMZ-1</td>';
    expect(bareDigits(html)).toEqual([', then 7 kt']);
    expect(bareDigits('<p>Bukhara-1, rail</p><p>Uranium ore concentrate (U3O8)</p>', names)).toEqual([]);
    expect(() => bareDigits('<p>4')).toThrow('does not close <p>');
  });
});

describe('a parameter', () => {
  it('says how it is known where the words of the popover are not there: with the levers', () => {
    const translate = i18n.getFixedT('en', ['panels']);
    const words = { t: (key: string, values?: object) => translate(key, { ...values }), f: formats('en'), language: 'en' as const };
    const proposed = dataset.parameters.filter(({ basis }) => basis !== 'sourced').map(({ id }) => id);
    expect(i18n.hasResourceBundle('en', 'origins')).toBe(false);
    for (const { value } of parameterInputs({ words, dataset, details }, proposed)) expect(value).toMatch(/ · (?:assumed|calibrated)$/);
  });
});

describe('no figure stands without where it comes from', () => {
  it('in an itinerary', async () => {
    const some = [...every(b.shipments, 5), ...b.shipments.filter(({ stranded_t_y }) => stranded_t_y > 0)];
    for (const { id } of some) {
      const html = await drawnWhole(<ShipmentDrawer {...props} shipment={id} />);
      expect(html.includes('mv-from'), id).toBe(true);
      expect(bareDigits(html, names), id).toEqual([]);
    }
  });

  const card = (selection: Parameters<typeof SelectionCard>[0]['selection']): string => {
    const spot = selection.kind === 'leg' || selection.kind === 'place' ? { kind: selection.kind, id: selection.id } : null;
    const passing = spot === null ? null : { shown: passingFlows(b.shipments, spot), reference: passingFlows(a.shipments, spot) };
    return renderToStaticMarkup(<SelectionCard {...props} passing={passing} selection={selection} />);
  };

  it('on the cards of sites, places, legs and countries', () => {
    const cards = [
      ...every(dataset.sites, 3).map(({ id }) => ({ kind: 'site', id }) as const),
      ...every(
        dataset.places.filter(({ tier }) => tier === 1),
        6,
      ).map(({ id }) => ({ kind: 'place', id }) as const),
      ...every(dataset.legs, 25).map(({ id }) => ({ kind: 'leg', id }) as const),
      ...every(a.dependence, 3).map(({ country }) => ({ kind: 'country', id: country }) as const),
    ];
    for (const selection of cards) expect(bareDigits(card(selection), names), `${selection.kind} ${selection.id}`).toEqual([]);
  });

  it('in the text twin, whose rows open the itinerary beside their figures', () => {
    const html = renderToStaticMarkup(<TextTwin {...props} filters={defaultFilters} />);
    const rows = html.match(/<li>.*?<\/li>/g)?.filter((row) => row.includes('data-opens="shipment:')) ?? [];
    expect(rows).toHaveLength(b.shipments.length);
    for (const row of rows) expect(row, row).toMatch(/<button[^>]*data-opens="shipment:[^>]*>[^<]+<\/button>.*class="mv-from"/);
    expect(bareDigits(html, names)).toEqual([]);
  });

  it('in the line of each step of the staircase, with ranges and without', () => {
    const translate = i18n.getFixedT('en', ['stairs', 'panels']);
    const words = { t: (key: string, values?: object) => translate(key, { ...values }), f: formats('en'), language: 'en' as const };
    const flow = b.shipments.find(({ routes }) => (routes[0]?.legs.length ?? 0) > 8);
    const route = flow?.routes[0];
    if (flow === undefined || route === undefined) throw new Error('No flow has a way of more than eight steps.');
    const spread = { p10: 90, p50: 100, p90: 120 };
    const spent = { cost_usd_per_t: spread, hours: spread };
    const ranges = [{ id: route.id, start: spent, steps: route.legs.map(({ id }) => ({ id, ...spent })) }];
    const shared = { context: { words, dataset, details }, flow, route, held: true, onLetGo: () => {}, line: null };
    for (const { id } of route.legs) {
      const plain = renderToStaticMarkup(<StepLine {...shared} ranges={null} hovered={id} />);
      const ranged = renderToStaticMarkup(<StepLine {...shared} ranges={ranges} hovered={id} />);
      expect(plain.match(/mv-from/g), id).toHaveLength(3);
      expect(ranged.match(/mv-from/g), id).toHaveLength(5);
      for (const html of [plain, ranged]) expect(bareDigits(html, names), id).toEqual([]);
    }
  });

  it.each(['dependence', 'routes'] as const)('in the tab %s', async (tab) => {
    const panel = (given: Partial<ResultsPanelProps>) => (
      <ResultsPanel
        {...props}
        tab={tab}
        onTab={() => {}}
        view={defaultPanelView}
        onView={() => {}}
        filters={defaultFilters}
        onFilters={() => {}}
        selection={null}
        onChooseB={() => {}}
        onCutLegs={() => {}}
        onAddLevers={() => {}}
        {...given}
      />
    );
    const view = { ...defaultPanelView, group: { by: 'mineral', id: 'uranium' } } as const;
    for (const given of [{}, { view, reference: null, comparison: null, estimate: a }] as const) {
      const html = await drawnWhole(panel(given));
      expect(html.match(/mv-from/g)?.length).toBeGreaterThan(40);
      expect(bareDigits(html, names)).toEqual([]);
    }
  });
});

const accidents =
  /\b(?:origins?|itinerary|cost|facts|card|site|place|leg|unit|money|names)[.:][a-z][A-Za-z.]*|\{\{|undefined|\bNaN\b|Infinity|\[object/;

describe.each(languages)('where figures come from, in %s', (language) => {
  const told = async (explain: (context: OriginContext) => readonly Origin[]): Promise<void> => {
    const context: OriginContext = { words: await wordsIn(language), dataset, details };
    for (const origin of explain(context)) {
      const { title, formula, inputs, sources, note } = origin;
      expect([title, formula, note ?? '', ...inputs.flatMap(({ label, value }) => [label, value])].join(' | ')).not.toMatch(accidents);
      expect(inputs.length, title).toBeGreaterThan(0);
      // the list of inputs is keyed by them
      expect(new Set(inputs.map(({ label }) => label)).size, title).toBe(inputs.length);
      for (const id of sources) expect(details.sources[id], id).toBeDefined();
    }
  };

  it('is said of the sentences and stretches of an itinerary', () =>
    told((context) =>
      every(b.shipments, 6).flatMap((flow) => {
        const [first] = flow.routes;
        const second = nextCorridor(flow.routes);
        return [
          explainFlowStranded(context, flow),
          ...(first === undefined
            ? []
            : [
                explainStanding(context, flow, first),
                ...segments(first).map((one) => explainStretch(context, flow, one)),
                ...[0, Math.floor(first.legs.length / 2), first.legs.length - 1].map((index) => explainSpent(context, flow, first, index)),
                explainSpentRange(context, flow, first, 0, 'hours', { p10: 1, p50: 2, p90: 3 }, 64),
              ]),
          ...(first === undefined || second === null ? [] : [explainWayDifference(context, flow, first, second)]),
          ...flow.routes.slice(1).map((route) => explainWayDifference(context, flow, route, flow.routes[0] ?? route)),
        ];
      }),
    ));

  it('is said of the figures on cards and in the list of routes', () =>
    told((context) => {
      const fact = { label: 'L', value: 'V' };
      const rows = routeRows(b.shipments, comparison, defaultFilters, 'tonnes');
      return [
        ...every(dataset.sites, 4).flatMap((site) => {
          const flows = b.shipments.filter((flow) => flow.site === site.id);
          return [
            explainSiteFact(context, site, fact, ['production_t']),
            explainPosition(context, site, fact),
            explainOwners(context, site),
            explainFreightShare(context, flows, 0.1),
          ];
        }),
        ...every(dataset.places, 40).map((place) => explainPlaceFact(context, place, fact)),
        ...every(dataset.legs, 40).flatMap((leg) => [explainLegFact(context, leg, fact), explainLegLength(context, leg, fact)]),
        ...every(dataset.parameters, 5).map(({ id }) => explainParameter(context, id)),
        ...every(rows, 10).flatMap(({ flow, cost, hours }) => [
          explainPart(context, flow, 5, 'leg'),
          explainPart(context, flow, 5, 'place'),
          explainFlowChange(context, flow, cost, hours),
        ]),
        explainListed(
          context,
          rows.map(({ flow }) => flow),
        ),
        explainCoverage(context, b),
        explainDraws(context, 512, null),
        explainDraws(context, 512, 174),
      ];
    }));

  it('names the sources that bear a fact of a site out, and all of them where none does', async () => {
    const context: OriginContext = { words: await wordsIn(language), dataset, details };
    const site = dataset.sites.find(
      ({ id }) =>
        details.sites[id]?.supports !== undefined &&
        Object.values(details.sites[id]?.supports ?? {}).some((fields) => fields.includes('lon')),
    );
    if (site === undefined) throw new Error('No site says which source its position is from.');
    const all = details.sites[site.id]?.sources ?? [];
    const cited = explainSiteFact(context, site, { label: 'L', value: 'V' }, ['lon']).sources;
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.length).toBeLessThanOrEqual(all.length);
    for (const id of cited) expect(details.sites[site.id]?.supports?.[id]).toContain('lon');
    expect(explainSiteFact(context, site, { label: 'L', value: 'V' }, ['no such field']).sources).toEqual(all);
  });
});
