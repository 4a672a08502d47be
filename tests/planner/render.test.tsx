import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { i18n, setLanguage } from '../../src/i18n/index.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { explainPassing } from '../../src/planner/origins-dependence.ts';
import { explainFlowMeans, explainFlowValue, explainWayShare } from '../../src/planner/origins-shipment.ts';
import { defaultPanelView, type ResultsPanelProps } from '../../src/planner/props.ts';
import { massPerYear } from '../../src/planner/quantities.ts';
import { ResultsPanel } from '../../src/planner/results-panel.tsx';
import { SelectionCard } from '../../src/planner/selection-card.tsx';
import { ShipmentDrawer } from '../../src/planner/shipment-drawer.tsx';
import { TextTwin } from '../../src/planner/text-twin.tsx';
import { tonnesThroughPlace } from '../../src/planner/through-flows.ts';
import { defaultFilters } from '../../src/state/defaults.ts';
import { passingFlows } from '../../src/worker/passing-flows.ts';
import { flow } from '../fixtures/estimates.ts';
import { bareDigits } from './bare-digits.ts';
import { wordsIn } from './words.ts';
import { namesOf, realWorld } from './world.ts';

let world: Awaited<ReturnType<typeof realWorld>>;
beforeAll(async () => {
  world = await realWorld();
});

const props = (language: Language, given: Partial<ResultsPanelProps> = {}): ResultsPanelProps => ({
  dataset: world.dataset,
  details: world.details,
  estimate: world.b,
  reference: world.a,
  comparison: world.comparison,
  language,
  onSelect: () => {},
  tab: 'dependence',
  onTab: () => {},
  view: defaultPanelView,
  onView: () => {},
  filters: defaultFilters,
  onFilters: () => {},
  selection: null,
  onChooseB: () => {},
  onCutLegs: () => {},
  onAddLevers: () => {},
  ...given,
});

/** The markup once its lazy parts are there. */
const drawn = async (element: ReactElement): Promise<string> => {
  for (;;) {
    const html = renderToStaticMarkup(element);
    if (!html.includes(i18n.t('panels:tab.loading'))) return html;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** Text of the markup, tags taken out. */
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ');
/** What a missing translation, a forgotten placeholder or a number gone wrong looks like. */
const accidents =
  /\b(?:headline|tile|origin|dependence|routes|itinerary|cost|facts|card|site|place|leg|country|reason|twin|names|field|unit|money)[.:][a-z][A-Za-z.]*|\{\{|undefined|\bNaN\b|Infinity|\[object/;

describe.each(['en', 'ru', 'kk'] as const)('panels on the shipped data in %s', (language) => {
  beforeAll(() => setLanguage(language));

  it('speak in whole words: results', async () => {
    expect(i18n.language).toBe(language);
    for (const given of [{}, { tab: 'routes' }, { reference: null, comparison: null, estimate: world.a }] as const) {
      expect(textOf(await drawn(<ResultsPanel {...props(language, given)} />))).not.toMatch(accidents);
    }
  });

  it('speak in whole words: every site, every port and gauge break, a leg of each mode, every country', () => {
    const { sites, places, legs } = world.dataset;
    const selections = [
      ...sites.map(({ id }) => ({ kind: 'site', id }) as const),
      ...places.filter((place) => place.tier === 1).map(({ id }) => ({ kind: 'place', id }) as const),
      ...['rail', 'road', 'ferry']
        .flatMap((mode) => legs.filter((leg) => leg.mode === mode).slice(0, 5))
        .map(({ id }) => ({ kind: 'leg', id }) as const),
      ...world.a.dependence.map(({ country }) => ({ kind: 'country', id: country }) as const),
    ];
    for (const selection of selections) {
      const passing =
        selection.kind === 'leg' || selection.kind === 'place'
          ? { shown: passingFlows(world.b.shipments, selection), reference: passingFlows(world.a.shipments, selection) }
          : null;
      const text = textOf(renderToStaticMarkup(<SelectionCard {...props(language)} selection={selection} passing={passing} />));
      expect(text.match(accidents)?.[0], `${selection.kind} ${selection.id}`).toBeUndefined();
    }
  });

  it('speak in whole words: every itinerary, moved, stranded or absent', () => {
    for (const { id } of [...world.b.shipments, { id: 'no-such-flow' }]) {
      const text = textOf(renderToStaticMarkup(<ShipmentDrawer {...props(language)} shipment={id} />));
      expect(text.match(accidents)?.[0], id).toBeUndefined();
    }
  });

  it('speak in whole words: the text twin', () => {
    expect(textOf(renderToStaticMarkup(<TextTwin {...props(language)} />))).not.toMatch(accidents);
  });
});

describe('panels', () => {
  beforeAll(() => setLanguage('en'));

  it('count on a leg and at a place the flows that pass there', async () => {
    const context = { words: await wordsIn('en'), dataset: world.dataset, details: world.details };
    const busy = world.b.links.filter(({ corridor }) => corridor === 'middle').slice(0, 40);
    expect(busy.length).toBeGreaterThan(10);
    for (const { leg, corridor, forward_t_y, backward_t_y } of busy) {
      const passing = passingFlows(world.b.shipments, { kind: 'leg', id: leg });
      const sum = passing.reduce((total, one) => total + (one.corridor === corridor ? one.tonnes_y : 0), 0);
      expect(sum, leg).toBeCloseTo(forward_t_y + backward_t_y, 3);
      const origin = explainPassing(context, world.b, passing, 'leg', corridor, sum);
      expect(origin.inputs.length, leg).toBeGreaterThan(1);
      expect(origin.sources.length, leg).toBeGreaterThan(0);
    }
    const spot = { kind: 'place', id: 'kz-aktau-port' } as const;
    const there = { shown: passingFlows(world.b.shipments, spot), reference: [] };
    const largest = there.shown[0];
    const card = textOf(renderToStaticMarkup(<SelectionCard {...props('en')} selection={spot} passing={there} />));
    // what passes is listed with what passes of it, not with all that it ships
    expect(card).toContain(massPerYear(context.words, largest?.tonnes_y ?? 0));
    const port = passingFlows(world.b.shipments, { kind: 'place', id: 'kz-aktau-port' });
    const through = tonnesThroughPlace(world.b.links, [...world.dataset.legs, ...world.dataset.seaLanes], 'kz-aktau-port');
    expect(through.length).toBeGreaterThan(0);
    for (const { corridor, tonnes_y } of through) {
      const sum = port.reduce((total, one) => total + (one.corridor === corridor ? one.tonnes_y : 0), 0);
      expect(sum, corridor).toBeCloseTo(tonnes_y, 3);
    }
  });

  it('say of every figure of an itinerary where it comes from', async () => {
    const names = await namesOf(world);
    const context = { words: await wordsIn('en'), dataset: world.dataset, details: world.details };
    for (const one of world.b.shipments.filter(({ routes }, at) => routes.length > 0 && at % 6 === 0)) {
      const html = renderToStaticMarkup(<ShipmentDrawer {...props('en')} shipment={one.id} />);
      expect(html.match(/mv-from/g)?.length, one.id).toBeGreaterThan(10);
      expect(bareDigits(html, names), one.id).toEqual([]);
      // neither the ways nor the facts: what is left of them without their buttons has no digit
      const ways = html.match(/<div class="mv-way-head">.*?<\/div>/gs) ?? [];
      expect(ways.length, one.id).toBeGreaterThan(0);
      for (const way of ways) expect(textOf(way.replaceAll(/<button.*?<\/button>/gs, '')), one.id).not.toMatch(/\d/);
      for (const fact of html.match(/<dd>.*?<\/dd>/gs) ?? []) {
        if (/USD|%/.test(textOf(fact))) expect(textOf(fact.replaceAll(/<button.*?<\/button>/gs, '')), one.id).not.toMatch(/\d/);
      }
      const [best] = one.routes;
      const told = [explainFlowValue(context, one), explainFlowMeans(context, one), explainWayShare(context, one, 'way', best?.share ?? 0)];
      for (const origin of told) {
        expect(JSON.stringify(origin), one.id).not.toMatch(accidents);
        expect(origin.inputs.length, one.id).toBeGreaterThan(0);
        expect(new Set(origin.inputs.map(({ label }) => label)).size, one.id).toBe(origin.inputs.length);
        expect(origin.sources.length, one.id).toBeGreaterThan(0);
      }
    }
  });

  it('show text of the data as text', () => {
    const attack = '<img src=x onerror="alert(1)">';
    const [site] = world.dataset.sites;
    if (site === undefined) throw new Error('The dataset has no site.');
    const hostile = { ...site, name: attack, operator: attack, owners: [{ name: attack, country: 'KZ' }] };
    const dataset = { ...world.dataset, sites: [hostile] };
    const texts = { coord_source: attack, notes: attack, engagement_notes: [attack], sources: ['s'], supports: { s: [attack] } };
    const details = {
      ...world.details,
      sites: { [site.id]: texts },
      sources: { s: { id: 's', title: attack, url: 'javascript:alert(1)', says: [] } },
    };
    const html = renderToStaticMarkup(
      <SelectionCard {...props('en')} passing={null} dataset={dataset} details={details} selection={{ kind: 'site', id: site.id }} />,
    );
    expect(html).toContain('&lt;img src=x');
    expect(html).not.toContain('<img');
    expect(html).not.toContain('href="javascript:');
  });

  it('link sources of the web alone, in a new tab that knows nothing of this one', () => {
    const html = renderToStaticMarkup(<SelectionCard {...props('en')} passing={null} selection={{ kind: 'site', id: 'boguty' }} />);
    const links = html.match(/<a [^>]*>/g) ?? [];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link).toMatch(/href="https?:/);
      expect(link).toContain('rel="noopener noreferrer"');
    }
  });

  it('show what they have while texts and steps are still on their way', () => {
    const card = renderToStaticMarkup(
      <SelectionCard {...props('en')} passing={null} details={null} selection={{ kind: 'site', id: 'boguty' }} />,
    );
    expect(card).toContain('Sources are being fetched.');
    const withoutSteps = {
      ...world.b,
      shipments: world.b.shipments.map((one) => ({ ...one, routes: one.routes.map((route) => ({ ...route, legs: [] })) })),
    };
    const moving = world.b.shipments.find((one) => one.routes.length > 0)?.id ?? '';
    expect(renderToStaticMarkup(<ShipmentDrawer {...props('en')} estimate={withoutSteps} shipment={moving} />)).toContain(
      'Steps are being fetched.',
    );
  });

  it('list 500 flows, with one of them in the order of the Tab key', async () => {
    const shipments = Array.from({ length: 500 }, (_, index) => flow(`flow-${index}`));
    const html = await drawn(
      <ResultsPanel {...props('en', { tab: 'routes', estimate: { ...world.a, shipments }, comparison: null, reference: null })} />,
    );
    const rows = html.match(/<button[^>]*data-row[^>]*>/g) ?? [];
    expect(rows).toHaveLength(500);
    expect(rows.filter((row) => row.includes('tabindex="0"'))).toHaveLength(1);
  });

  it('say so when nothing matches', async () => {
    const html = await drawn(<ResultsPanel {...props('en', { tab: 'routes', filters: { ...defaultFilters, minerals: ['nothing'] } })} />);
    expect(html).toContain('No shipment matches. Drop a filter or pick another mineral.');
  });

  it('say so when a link names what the data do not hold', () => {
    const html = renderToStaticMarkup(<SelectionCard {...props('en')} passing={null} selection={{ kind: 'site', id: 'atlantis' }} />);
    expect(html).toContain('atlantis');
  });
});
