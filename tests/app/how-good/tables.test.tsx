import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { explainMedian, explainOverlap, explainReasons } from '../../../src/app/how-good/bar-origins.ts';
import { Bars } from '../../../src/app/how-good/bars.tsx';
import { figureName } from '../../../src/app/how-good/figure-name.ts';
import { FigureTable } from '../../../src/app/how-good/figure-table.tsx';
import { LeastCostCheck } from '../../../src/app/how-good/least-cost-check.tsx';
import { explainLeastCost } from '../../../src/app/how-good/least-cost-origin.ts';
import { explainModelled } from '../../../src/app/how-good/modelled-origin.ts';
import { explainSeen, explainSplit } from '../../../src/app/how-good/observed-origins.ts';
import { ObservedTable } from '../../../src/app/how-good/observed-table.tsx';
import { explainError, explainPublished } from '../../../src/app/how-good/published-origin.ts';
import { packData } from '../../../src/dataset/pack.ts';
import { baselineScenario } from '../../../src/engine/baseline.ts';
import { leastCostWorld, loadLinearSolver, type Validation, validate } from '../../../src/engine/index.ts';
import { i18n, loadWords, setLanguage } from '../../../src/i18n/index.ts';
import type { Origin, OriginContext } from '../../../src/planner/origin.ts';
import { formats } from '../../../src/ui/format.ts';
import { drive } from '../../../src/worker/drive.ts';
import { shippedData } from '../../dataset/data.ts';
import { drawAnswered } from '../../planner/answered-studies.ts';
import { bareDigits } from '../../planner/bare-digits.ts';
import { drawnWhole } from '../../planner/drawn-whole.ts';

// The address of the data is the bundler's; the studies run here and not in a worker.
vi.mock('virtual:multivector-data', () => ({ coreUrl: 'core.json' }));
vi.mock('../../../src/state/use-study.ts', () => import('../../planner/answered-studies.ts'));

const accidents = /howGood\.|published:|origins:|undefined|NaN|Infinity|\{\{/;

let data: ReturnType<typeof packData>;
let result: Validation;
beforeAll(async () => {
  data = packData(await shippedData);
  result = validate(data.core, data.details, { draws: 2 });
  for (const part of ['how-good', 'published', 'parameters', 'origins']) await loadWords(part);
});

describe.each(['en', 'ru', 'kk'] as const)('the page "How good is this?" in %s', (language) => {
  let context: OriginContext;
  let nameOf: ReturnType<typeof figureName>;
  beforeAll(async () => {
    await setLanguage(language);
    const t = i18n.getFixedT(language, ['how-good', 'panels'], undefined);
    const words = { t: (key: string, values?: object) => t(key, { ...values }), f: formats(language), language };
    context = { words, dataset: data.core, details: data.details };
    nameOf = figureName(words, data.core);
  });

  it('has a line for every figure, each with words for what there is not, and opens where each comes from', () => {
    const html = [result.validation, result.calibration]
      .map((rows) => renderToStaticMarkup(<FigureTable title="t" rows={rows} context={context} nameOf={nameOf} />))
      .join('');
    expect(html.match(/<tr>/g)).toHaveLength(data.details.benchmarks.length + 2);
    const observed = renderToStaticMarkup(<ObservedTable rows={result.observed} context={context} />);
    expect(observed.match(/<tr>/g)).toHaveLength(data.details.observedSplits.length + 1);
    const bars = renderToStaticMarkup(<Bars answer={result} context={context} nameOf={nameOf} />);
    for (const each of [html, observed, bars]) {
      expect(each).not.toMatch(accidents);
      expect(bareDigits(each)).toEqual([]);
    }
    // published and modelled of every row at the least; seen and modelled; of each bar that is judged three figures
    expect(html.match(/class="mv-from/g)?.length).toBeGreaterThanOrEqual(2 * data.details.benchmarks.length);
    expect(observed.match(/class="mv-from/g)?.length).toBeGreaterThanOrEqual(2 * data.details.observedSplits.length);
    expect(bars.match(/class="mv-from/g)?.length).toBeGreaterThanOrEqual(3 * 4 + 1);
    expect(bars.match(/data-met="true"/g)?.length).toBe(
      result.summary.bars.filter(({ role, met }) => role === 'validation' && met).length +
        result.summary.overlap.filter(({ role, met }) => role === 'validation' && met).length,
    );
  });

  it('says in whole words where the figures come from, each with its sources', () => {
    const known = (origin: Origin, id: string): void => {
      expect(JSON.stringify(origin).match(accidents)?.[0], id).toBeUndefined();
      expect(origin.formula, id).toMatch(/\S/);
      for (const source of origin.sources) expect(data.details.sources[source], source).toBeDefined();
    };
    for (const row of [...result.validation, ...result.calibration]) {
      const published = explainPublished(context, row, nameOf(row));
      known(published, row.id);
      expect(published.sources, row.id).toContain(row.source);
      const modelled = explainModelled(context, row, nameOf(row));
      known(modelled, row.id);
      // a length without a leg of its own is all sea, whose lanes are drawn and not cited
      if (row.modelled !== null && row.family !== 'km') expect(modelled.sources.length, row.id).toBeGreaterThan(0);
      known(explainError(context, row, nameOf(row)), row.id);
    }
    for (const row of result.observed) {
      known(explainSeen(context, row), row.id);
      known(explainSplit(context, row), row.id);
      expect(explainSeen(context, row).sources).toEqual([row.source]);
    }
    for (const bar of result.summary.bars) known(explainMedian(context, result, bar, nameOf), bar.family);
    for (const overlap of result.summary.overlap) known(explainOverlap(context, result, overlap, nameOf), overlap.role);
    known(explainReasons(context, result, nameOf), 'reasons');
  });

  it('opens the check against the least cost', async () => {
    const html = await drawAnswered(data.core, () => drawnWhole(<LeastCostCheck context={context} />));
    expect(html).toContain('mv-good-least');
    expect(html.match(/class="mv-from/g)).toHaveLength(4);
    expect(bareDigits(html)).toEqual([]);
  });
});

describe('where a modelled figure comes from', () => {
  it('is the way itself: its legs make its kilometres, and their money and hours the figure', () => {
    const priced = [...result.validation, ...result.calibration].filter(({ ways }) => ways.length === 1);
    expect(priced.length).toBeGreaterThan(40);
    const km = new Map<string, number>([...data.core.legs, ...data.core.seaLanes].map((leg) => [leg.id, leg.km]));
    for (const { id, metric, modelled, ways } of priced) {
      const [way] = ways;
      expect(
        way?.legs.reduce((sum, leg) => sum + (km.get(leg) ?? Number.NaN), 0),
        id,
      ).toBeCloseTo(way?.km ?? 0, 6);
      if (metric === 'days') expect(modelled, id).toBeCloseTo((way?.hours ?? 0) / 24, 9);
      if (metric === 'usd_per_teu') expect(modelled, id).toBeCloseTo(way?.usdPerTeu ?? 0, 9);
      if (metric === 'km') expect(modelled, id).toBeCloseTo(way?.km ?? 0, 9);
    }
  });

  it('is the programme for the least cost, whose two sums the popover gives', async () => {
    await setLanguage('en');
    const t = i18n.getFixedT('en', ['how-good', 'panels'], undefined);
    const context: OriginContext = {
      words: { t: (key, values) => t(key, { ...values }), f: formats('en'), language: 'en' },
      dataset: data.core,
      details: data.details,
    };
    const answer = await drive(leastCostWorld(data.core, baselineScenario(data.core), await loadLinearSolver(), { worthOf: 'none' }));
    const { inputs, sources } = explainLeastCost(context, answer);
    expect(JSON.stringify(inputs)).not.toMatch(accidents);
    expect(inputs.find(({ label }) => label === 'Ways tried')?.value).toBe(formats('en').number(answer.columns));
    expect(sources.length).toBeGreaterThan(0);
  });
});
