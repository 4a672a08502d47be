import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadWords, setLanguage } from '../../src/i18n/index.ts';
import { languages } from '../../src/i18n/languages.ts';
import { nextCorridor, segments } from '../../src/planner/itinerary.ts';
import type { Origin, OriginContext } from '../../src/planner/origin.ts';
import { explainFlowStranded, explainStanding, explainStretch, explainWayDifference } from '../../src/planner/origins.ts';
import { ShipmentDrawer } from '../../src/planner/shipment-drawer.tsx';
import { bareDigits } from './bare-digits.ts';
import { wordsIn } from './words.ts';
import { namesOf, realWorld } from './world.ts';

const world = await realWorld();
const names = await namesOf(world);
const { dataset, details, a, b, comparison } = world;
const props = { dataset, details, estimate: b, reference: a, comparison, language: 'en' as const, onSelect: () => {} };

/** Every so many of a list, so that the test is quick and sees all kinds. */
const every = <T,>(list: readonly T[], step: number): readonly T[] => list.filter((_, index) => index % step === 0);

beforeAll(async () => {
  await setLanguage('en');
  await loadWords('ways');
});

describe('the helper', () => {
  it('finds a figure outside of what opens it, and nothing else', () => {
    const html =
      '<p>In 2025 <button type="button" class="mv-from">5 kt</button>, then 7 kt</p><svg><text>9</text></svg><sub>3</sub><p lang="en">Mine 8</p><td data-text="">GMZ-1</td>';
    expect(bareDigits(html)).toEqual([', then 7 kt']);
    expect(bareDigits('<p>Bukhara-1, rail</p><p>Uranium ore concentrate (U3O8)</p>', names)).toEqual([]);
    expect(() => bareDigits('<p>4')).toThrow('does not close <p>');
  });
});

describe('no figure stands without where it comes from', () => {
  it('in an itinerary', async () => {
    const draw = (shipment: string): string => renderToStaticMarkup(<ShipmentDrawer {...props} shipment={shipment} />);
    // the table of ways is fetched with the first itinerary
    while (!draw(b.shipments.find(({ routes }) => routes.length > 1)?.id ?? '').includes('mv-ways'))
      await new Promise((done) => setTimeout(done, 20));
    for (const { id } of every(b.shipments, 5)) expect(bareDigits(draw(id), names), id).toEqual([]);
    for (const { id } of b.shipments.filter(({ stranded_t_y }) => stranded_t_y > 0)) expect(bareDigits(draw(id), names), id).toEqual([]);
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
            : [explainStanding(context, flow, first), ...segments(first).map((one) => explainStretch(context, flow, one))]),
          ...(first === undefined || second === null ? [] : [explainWayDifference(context, flow, first, second)]),
          ...flow.routes.slice(1).map((route) => explainWayDifference(context, flow, route, flow.routes[0] ?? route)),
        ];
      }),
    ));
});
