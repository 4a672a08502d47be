import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Estimate } from '../../src/engine/estimate-types.ts';
import { refiningAtHome, refiningSteps } from '../../src/engine/index.ts';
import { wedges } from '../../src/engine/value/wedges.ts';
import { i18n, loadWords, setLanguage } from '../../src/i18n/index.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import type { OriginContext } from '../../src/planner/origin.ts';
import { defaultPanelView } from '../../src/planner/props.ts';
import { RefiningAnswer } from '../../src/planner/value/refining-block.tsx';
import { besideA, chainOf, flowsOf, marketsOf } from '../../src/planner/value/value-chain.ts';
import { valueFlows } from '../../src/planner/value/value-flows.ts';
import {
  explainFlows,
  explainIsolation,
  explainLimits,
  explainNetback,
  explainRefining,
  explainWedge,
} from '../../src/planner/value/value-origins.ts';
import { ValueTab } from '../../src/planner/value/value-tab.tsx';
import { defaultFilters } from '../../src/state/defaults.ts';
import { formats } from '../../src/ui/format.ts';
import { scenarioOf } from '../fixtures/tiny-dataset.ts';
import { bareDigits } from './bare-digits.ts';
import { wordsIn } from './words.ts';
import { realWorld } from './world.ts';

// The address of the data is the bundler's; nothing is fetched when markup is drawn once.
vi.mock('virtual:multivector-data', () => ({ coreUrl: 'core.json' }));

const world = await realWorld();
const refined = (
  [
    { mineral: 'copper', from: 'concentrate', to: 'refined' },
    { mineral: 'zinc', from: 'concentrate', to: 'refined' },
    { mineral: 'tungsten', from: 'concentrate', to: 'intermediate' },
    { mineral: 'uranium', from: 'concentrate', to: 'intermediate' },
    { mineral: 'antimony', from: 'concentrate', to: 'refined' },
  ] as const
).map((question) => refiningAtHome(world.dataset, { scenario: scenarioOf(), ...question }));
const minerals = world.a.by_mineral.map(({ mineral }) => mineral);

describe('the value of a mineral', () => {
  it('is that of the estimate, stage by stage', () => {
    for (const { mineral, totals } of world.a.by_mineral) {
      const chain = chainOf(world.dataset, world.a, mineral);
      expect(chain.reduce((sum, row) => sum + row.tonnes_y, 0)).toBeCloseTo(totals.moved_t_y, 3);
      expect(chain.reduce((sum, row) => sum + row.value_usd_y, 0) / Math.max(1, totals.value_usd_y)).toBeCloseTo(
        totals.value_usd_y > 0 ? 1 : 0,
        6,
      );
      for (const row of chain.filter(({ next }) => next.length > 0)) {
        expect(row.next.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      }
    }
  });

  it('goes through four columns without loss but for crumbs', () => {
    for (const measure of ['tonnes', 'value'] as const) {
      const flows = valueFlows(world.a, 'chromium', measure);
      const moved = flowsOf(world.a, 'chromium').reduce((sum, row) => sum + row.moved_t_y, 0);
      const told = flows.reduce((sum, flow) => sum + flow.tonnes_y, 0);
      expect(told).toBeLessThanOrEqual(moved * 1.000001);
      expect(told).toBeGreaterThan(moved * 0.97);
    }
    expect(new Set(valueFlows(world.a, 'uranium', 'tonnes').map(({ origin }) => origin)).size).toBeLessThanOrEqual(7);
  });

  it('leaves each market less than its price, and the same as the estimate says', () => {
    const rows = marketsOf(world.a, 'tungsten');
    const conc = world.a.shipments.find(({ id }) => id === 'kz-w-conc-cn');
    expect(rows.find(({ market }) => market === 'cn-east')?.netback_usd_per_t).toBeCloseTo(conc?.netback_usd_per_t ?? Number.NaN, 6);
    for (const row of rows) expect(row.netback_usd_per_t).toBeLessThan(row.price_usd_per_t);
  });

  it('offers the steps that could be taken at home', () => {
    expect(refiningSteps(world.dataset, world.a, 'copper').map(({ to }) => to)).toEqual(['intermediate', 'refined']);
    expect(refiningSteps(world.dataset, world.a, 'tungsten').map(({ to_product }) => to_product)).toContain('ammonium paratungstate (APT)');
    expect(refiningSteps(world.dataset, world.a, 'bismuth')).toEqual([]);
  });
});

/** The tab as it is drawn once, without what studies answer. */
function drawn(language: Language, words: OriginContext['words'], mineral: string, reference: Estimate | null): string {
  return renderToStaticMarkup(
    <ValueTab
      context={{ words, dataset: world.dataset, details: world.details }}
      dataset={world.dataset}
      details={world.details}
      estimate={world.b}
      reference={reference}
      comparison={null}
      language={language}
      onSelect={() => {}}
      tab="value"
      onTab={() => {}}
      view={{ ...defaultPanelView, group: { by: 'mineral', id: mineral } }}
      onView={() => {}}
      filters={defaultFilters}
      onFilters={() => {}}
      selection={null}
      onChooseB={() => {}}
      onAddLevers={() => {}}
      onCutLegs={() => {}}
    />,
  );
}

describe('A beside B', () => {
  beforeAll(async () => {
    await setLanguage('en');
    await loadWords('value');
  });

  it('keeps the rows of B in their order and adds those that A alone has', () => {
    const rows = (...keys: string[]) => keys.map((key) => ({ key, of: key.toUpperCase() }));
    const told = besideA(rows('x', 'y'), rows('z', 'y'), ({ key }) => key);
    expect(told.map(({ key, b, a }) => [key, b?.of ?? null, a?.of ?? null])).toEqual([
      ['x', 'X', null],
      ['y', 'Y', 'Y'],
      ['z', null, 'Z'],
    ]);
  });

  it('stands under a figure that differs, and under none where A and B are the same', async () => {
    const words = await wordsIn('en', 'value');
    const chromium = drawn('en', words, 'chromium', world.a);
    const inA = [...chromium.matchAll(/mv-value-a"[^>]*>A: ([^<]+)</g)].map(([, text]) => text);
    const freight = chainOf(world.dataset, world.a, 'chromium')[0]?.freight_share ?? Number.NaN;
    expect(freight).not.toBeCloseTo(chainOf(world.dataset, world.b, 'chromium')[0]?.freight_share ?? Number.NaN, 4);
    expect(inA).toContain(words.f.percent(freight, freight < 0.1 ? 1 : 0));
    expect(drawn('en', words, 'chromium', world.b)).not.toContain('mv-value-a');
    expect(drawn('en', words, 'chromium', null)).not.toContain('mv-value-a');
  });

  it('is told of refining too, figure by figure', async () => {
    const [copper] = refined;
    const question = { mineral: 'copper', from: 'concentrate', to: 'refined' } as const;
    const dear = scenarioOf([{ type: 'scale', what: 'tariff', factor: 2, on: { country: 'KZ' } }]);
    const dearer = refiningAtHome(world.dataset, { scenario: dear, ...question });
    if (copper === undefined) throw new Error('Nothing is refined.');
    const context: OriginContext = { words: await wordsIn('en', 'value'), dataset: world.dataset, details: world.details };
    const html = renderToStaticMarkup(<RefiningAnswer context={context} result={dearer} inA={copper} />);
    expect(html).toContain('mv-value-a');
    expect(bareDigits(html)).toEqual([]);
    expect(renderToStaticMarkup(<RefiningAnswer context={context} result={copper} inA={copper} />)).not.toContain('mv-value-a');
  });
});

describe.each(languages)('the value tab in %s', (language) => {
  beforeAll(async () => {
    await setLanguage(language);
    await loadWords('value');
    await loadWords('origins');
  });
  const accidents = /\bvalue\.[a-z]|\{\{|undefined|\bNaN\b|Infinity|\[object/;
  const wordsHere = () => ({
    t: (key: string, values?: object) => i18n.t(key, { ns: ['value', 'panels'], nsMode: 'fallback', ...values }),
    f: formats(language),
    language,
  });

  const contextHere = (): OriginContext => ({ words: wordsHere(), dataset: world.dataset, details: world.details });

  it('speaks in whole words for every mineral', () => {
    const context: OriginContext = { words: wordsHere(), dataset: world.dataset, details: world.details };
    for (const mineral of minerals) {
      const html = drawn(language, context.words, mineral, world.a);
      expect(html.replace(/<[^>]*>/g, ' '), mineral).not.toMatch(accidents);
      expect(bareDigits(html), mineral).toEqual([]);
    }
  });

  it('says where each wedge comes from, with sources that exist', () => {
    const context: OriginContext = { words: wordsHere(), dataset: world.dataset, details: world.details };
    const all = wedges(world.dataset, world.a, world.details.instruments).find(({ mineral }) => mineral === 'tungsten');
    if (all === undefined) throw new Error('Tungsten has no wedges.');
    for (const wedge of ['freight', 'time', 'market-power', 'policy'] as const) {
      const origin = explainWedge(context, wedge, all, ['kz-w-conc-cn']);
      expect(JSON.stringify(origin)).not.toMatch(accidents);
      expect(origin.sources.length).toBeGreaterThan(0);
      for (const id of origin.sources) expect(world.details.sources[id], id).toBeDefined();
    }
  });

  it('says where the limits of the wedges and the isolation discount come from', () => {
    const context = contextHere();
    for (const origin of [explainLimits(context), explainIsolation(context, 'tungsten', 0.01, ['kz-w-conc-cn'])]) {
      expect(JSON.stringify(origin)).not.toMatch(accidents);
      expect(origin.inputs.length).toBeGreaterThan(2);
    }
    expect(explainLimits(context).inputs[0]?.value.replaceAll('\u00a0', ' ')).toContain('(5 %–20 %)');
  });

  it('says where tonnes, values and netbacks come from', () => {
    const context = contextHere();
    for (const mineral of minerals) {
      const flows = flowsOf(world.a, mineral);
      if (flows.length === 0) continue;
      const origin = explainFlows(context, mineral, 'title', flows);
      expect(JSON.stringify(origin), mineral).not.toMatch(accidents);
      expect(origin.sources.length, mineral).toBeGreaterThan(0);
      if (flows.every(({ netback }) => netback === null)) continue;
      const netback = explainNetback(context, mineral, 'title', flows);
      expect(JSON.stringify(netback), mineral).not.toMatch(accidents);
      expect(netback.inputs.length, mineral).toBeGreaterThan(4);
      for (const id of netback.sources) expect(world.details.sources[id], id).toBeDefined();
    }
  });

  it('tells what refining at home changes', () => {
    for (const result of refined) {
      const html = renderToStaticMarkup(<RefiningAnswer context={contextHere()} result={result} />);
      const text = html.replace(/<[^>]*>/g, ' ');
      expect(bareDigits(html), result.lever.mineral).toEqual([]);
      const origin = explainRefining(contextHere(), result);
      expect(JSON.stringify(origin), result.lever.mineral).not.toMatch(accidents);
      expect(origin.sources.length, result.lever.mineral).toBeGreaterThan(0);
      expect(text, result.lever.mineral).not.toMatch(accidents);
    }
  });
});
