import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/types.ts';
import { compare } from '../../src/engine/index.ts';
import { i18n, loadWords, setLanguage } from '../../src/i18n/index.ts';
import type { Language } from '../../src/i18n/languages.ts';
import type { OriginContext } from '../../src/planner/origin.ts';
import * as origins from '../../src/planner/origins.ts';
import { explainVariable } from '../../src/planner/origins-ranges.ts';
import { figureOrigin, rangeRows, tornadoFigures } from '../../src/planner/ranges/figures.ts';
import { explainRange, explainRank } from '../../src/planner/ranges/range-origins.ts';
import { RangeTable } from '../../src/planner/ranges/range-table.tsx';
import { RankBlock } from '../../src/planner/ranges/rank-block.tsx';
import { TileRange } from '../../src/planner/ranges/tile-range.tsx';
import { TornadoBlock } from '../../src/planner/ranges/tornado-block.tsx';
import { type Tile, tiles } from '../../src/planner/tiles.ts';
import { formats } from '../../src/ui/format.ts';
import { drive } from '../../src/worker/drive.ts';
import { type DrawnRanges, drawRanges } from '../../src/worker/studies/draws.ts';
import { tornado } from '../../src/worker/studies/tornado.ts';
import { bareDigits } from './bare-digits.ts';
import { plain } from './words.ts';
import { realWorld } from './world.ts';

/** What is drawn here: few quantities, so that the test is quick. */
const drawn = new Set(['rail-wagonload-usd-per-tkm', 'caspian-aktau-usd-per-feu', 'emission-rail-g-per-tkm', 'copper']);

/** The shipped data with ranges for those alone. */
const narrowed = (dataset: Dataset): Dataset => ({
  ...dataset,
  parameters: dataset.parameters.map((parameter) =>
    drawn.has(parameter.id) ? parameter : { ...parameter, low: parameter.mid, high: parameter.mid },
  ),
  minerals: dataset.minerals.map((mineral) =>
    drawn.has(mineral.id)
      ? mineral
      : { ...mineral, stages: mineral.stages.map(({ price_low: _low, price_high: _high, ...product }) => product) },
  ),
});

let world: Awaited<ReturnType<typeof realWorld>>;
let compared: DrawnRanges;
let alone: DrawnRanges;
let swings: Awaited<ReturnType<typeof swingsOf>>;

const swingsOf = (dataset: Dataset) =>
  drive(tornado(dataset, { a: world.a.scenario, b: world.b.scenario, figures: tornadoFigures, rows: 4 }), {});

beforeAll(async () => {
  world = await realWorld();
  const dataset = narrowed(world.dataset);
  compared = await drive(drawRanges(dataset, { a: world.a.scenario, b: world.b.scenario, draws: 6 }), {});
  alone = await drive(drawRanges(dataset, { a: world.a.scenario, b: null, draws: 3 }), {});
  swings = await swingsOf(dataset);
});

const contextIn = (language: Language): OriginContext => {
  const translate = i18n.getFixedT(language, ['ranges', 'panels']);
  const t = (key: string, values?: Record<string, string | number>): string => translate(key, { ...values });
  return { words: { t, f: formats(language), language }, dataset: world.dataset, details: world.details };
};

const textOf = (html: string): string => plain(html.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');
const accidents = /\b(?:ranges|tile|origin|dependence|unit|names)[.:][a-z][A-Za-z.]*|\{\{|undefined|\bNaN\b|Infinity|\[object/;

describe.each(['en', 'ru', 'kk'] as const)('the ranges tab in %s', (language) => {
  beforeAll(async () => {
    await setLanguage(language);
    await loadWords('ranges');
    await loadWords('origins');
  });

  it('speaks in whole words, compared and alone', () => {
    const context = contextIn(language);
    for (const ranges of [compared, alone]) {
      const parts = [
        <RangeTable key="table" context={context} estimate={world.b} ranges={ranges} />,
        <RankBlock key="ranks" context={context} ranges={ranges} />,
        <TornadoBlock key="tornado" context={context} answer={swings} />,
      ];
      for (const part of parts) {
        const html = renderToStaticMarkup(part);
        expect(textOf(html).match(accidents)?.[0]).toBeUndefined();
        expect(bareDigits(html)).toEqual([]);
        // a bar of the ranks opens what its figure opens
        expect(html.match(/<button[^>]*mv-ranges-rank[^>]*><span class="mv-hidden">[^<]+<\/span><svg/g)?.length ?? 0).toBe(
          html.match(/class="mv-corridors-b"/g)?.length ?? 0,
        );
      }
      for (const row of rangeRows(context.words, ranges)) {
        const origin = explainRange(context, ranges, row, figureOrigin(context, world.a, row.id)(origins));
        expect(JSON.stringify(origin).match(accidents)?.[0], row.id).toBeUndefined();
        expect(origin.inputs.length, row.id).toBeGreaterThan(1);
        if (row.id !== 'totals/stranded_t_y' && row.id !== 'effective_routes') expect(origin.sources.length, row.id).toBeGreaterThan(0);
      }
      const rank = explainRank(context, ranges, 'middle');
      expect(JSON.stringify(rank).match(accidents)?.[0]).toBeUndefined();
      expect(rank.sources.length).toBeGreaterThan(0);
    }
  });

  it('says where the range of every quantity comes from, with sources for the sourced ones', () => {
    const context = contextIn(language);
    for (const variable of swings.variables) {
      const origin = explainVariable(context, variable);
      expect([origin.title, origin.formula, ...origin.inputs.flatMap(({ label, value }) => [label, value])].join(' ')).not.toMatch(
        accidents,
      );
      if (variable.kind === 'parameter') expect(origin.sources.length, variable.id).toBeGreaterThan(0);
    }
  });
});

describe('the range of a tile', () => {
  it.each(['en', 'ru', 'kk'] as const)('is that of its figure, of A and of the change, in whole words (%s)', async (language) => {
    await setLanguage(language);
    await loadWords('ranges');
    const context = contextIn(language);
    const shown = { estimate: world.b, reference: world.a, comparison: compare(world.a, world.b) };
    for (const tile of tiles(context, shown)) {
      const html = renderToStaticMarkup(<TileRange context={context} tile={tile} ranges={compared} />);
      expect(textOf(html), tile.id).toMatch(/\d/);
      expect(textOf(html)).not.toMatch(accidents);
      expect(bareDigits(html)).toEqual([]);
    }
  });

  it('has the numbers of the draws', async () => {
    await setLanguage('en');
    const context = contextIn('en');
    const of = (tile: Tile | undefined, ranges: DrawnRanges): string =>
      tile === undefined ? '' : textOf(renderToStaticMarkup(<TileRange context={context} tile={tile} ranges={ranges} />)).trim();
    const { f } = context.words;
    const both = tiles(context, { estimate: world.b, reference: world.a, comparison: compare(world.a, world.b) });
    const cost = compared.figures.find(({ id }) => id === 'totals/cost_usd_per_t');
    const [shown, before, change] = [cost?.b, cost?.a, cost?.difference];
    expect(of(both[0], compared)).toContain(f.range(shown?.p10 ?? 0, shown?.p90 ?? 0));
    expect(of(both[0], compared)).toContain(`in A ${f.range(before?.p10 ?? 0, before?.p90 ?? 0)}`);
    expect(of(both[0], compared)).toContain(`Change ${f.signed(change?.p10 ?? 0)}`);
    const rerouted = compared.figures.find(({ id }) => id === 'rerouted_t_y');
    expect(rerouted?.middle.b).toBeCloseTo(compare(world.a, world.b).rerouted_t_y, 3);
    expect(of(both[2], compared)).toContain(f.range((rerouted?.b?.p10 ?? 0) / 1000, (rerouted?.b?.p90 ?? 0) / 1000));
    expect(of(both[2], compared)).not.toContain('in A');
    const one = tiles(context, { estimate: world.a, reference: null, comparison: null });
    expect(of(one[2], alone)).toMatch(/^Through Russia, P10 to P90: [\d.]+–[\d.]+ %$/);
  });
});

describe('the numbers of the ranges tab', () => {
  beforeAll(async () => {
    await setLanguage('en');
    await loadWords('ranges');
    await loadWords('origins');
  });

  it('are those of the draws, in the unit of their row', () => {
    const { words } = contextIn('en');
    const row = rangeRows(words, compared).find(({ id }) => id === 'totals/cost_usd_per_t');
    const figure = compared.figures.find(({ id }) => id === 'totals/cost_usd_per_t');
    expect(row).toMatchObject({ a: figure?.a, b: figure?.b, difference: figure?.difference, middle: figure?.middle.b, unit: 'USD/t' });
    expect(row?.middle).toBeCloseTo(world.b.totals.cost_usd_per_t, 6);
    const share = rangeRows(words, compared).find(({ id }) => id === 'country/RU/transit_share_tonnes');
    const through = world.a.dependence.find(({ country }) => country === 'RU')?.transit_share_tonnes ?? 0;
    expect(compared.figures.find(({ id }) => id === 'country/RU/transit_share_tonnes')?.middle.a).toBeCloseTo(through, 9);
    expect(share?.b).toEqual({ p10: 0, p50: 0, p90: 0 });
  });

  it('stand in the table: median, range and change', () => {
    const context = contextIn('en');
    const row = rangeRows(context.words, compared).find(({ id }) => id === 'totals/cost_usd_per_t');
    const text = textOf(renderToStaticMarkup(<RangeTable context={context} estimate={world.b} ranges={compared} />));
    const { f } = context.words;
    for (const spread of [row?.a, row?.b]) {
      expect(text).toContain(`${f.number(spread?.p50 ?? 0)} ; from ${f.number(spread?.p10 ?? 0)} – to ${f.number(spread?.p90 ?? 0)}`);
    }
    expect(text).toContain(`${f.signed(row?.difference?.p50 ?? 0)} ; from`);
  });

  it('have one scenario shown as the one drawn, without columns of a comparison', () => {
    const context = contextIn('en');
    const [row] = rangeRows(context.words, alone);
    expect(row).toMatchObject({ a: null, difference: null, above: null });
    const text = textOf(renderToStaticMarkup(<RangeTable context={context} estimate={world.a} ranges={alone} />));
    expect(text).toContain('Median');
    expect(text).not.toContain('Change');
  });

  it('name the quantities of the tornado, widest first, each name and figure a button that opens its source', () => {
    const html = renderToStaticMarkup(<TornadoBlock context={contextIn('en')} answer={swings} />);
    const cost = swings.figures.find(({ figure }) => figure === 'totals/cost_usd_per_t')?.b?.rows ?? [];
    expect(cost[0]?.id).toBe('rail-wagonload-usd-per-tkm');
    expect(html.match(/<button[^>]*class="mv-from"/g)).toHaveLength(3 * cost.length + 1);
    expect(textOf(html)).toMatch(/Wagonload or single box, line haul/);
  });
});
