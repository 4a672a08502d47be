import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Differences } from '../../src/app/compare/differences.tsx';
import { explainInput } from '../../src/app/compare/input-origins.ts';
import { leverBasis } from '../../src/app/levers/lever-basis.ts';
import { recordNames } from '../../src/app/record-names.ts';
import type { Lever } from '../../src/dataset/schema/scenario.ts';
import { compare, estimate, waterfall } from '../../src/engine/index.ts';
import { i18n, loadWords, setLanguage } from '../../src/i18n/index.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import type { OriginContext } from '../../src/planner/origin.ts';
import * as origins from '../../src/planner/origins.ts';
import { waterfallFigures, waterfallText } from '../../src/planner/waterfall/waterfall-figures.ts';
import { explainEnd, explainWaterfallStep } from '../../src/planner/waterfall/waterfall-origins.ts';
import { formats } from '../../src/ui/format.ts';
import { drive } from '../../src/worker/drive.ts';
import { lineFlows } from '../../src/worker/studies/line-flows.ts';
import { leverExamples } from '../fixtures/lever-examples.ts';
import { drawAnswered } from './answered-studies.ts';
import { bareDigits } from './bare-digits.ts';
import { drawnWhole } from './drawn-whole.ts';
import { namesOf, realWorld } from './world.ts';

// The address of the data is the bundler's; the studies run here and not in a worker.
vi.mock('virtual:multivector-data', () => ({ coreUrl: 'core.json' }));
vi.mock('../../src/state/use-study.ts', () => import('./answered-studies.ts'));

const world = await realWorld();
const { dataset, details, a } = world;
const levers: Lever[] = [
  { type: 'close-country', country: 'RU', scope: 'transit' },
  { type: 'scale', what: 'tariff', factor: 0.8, on: { corridor: 'middle' } },
  { type: 'capital-rate', rate: 0.12 },
];
const scenario = { id: 'b', title: 'B', year: 2030, maturity: 'announced' as const, levers, notes: '', leaves_out: '', sources: [] };
const b = estimate(dataset, scenario);
const shown = { estimate: b, reference: a, comparison: compare(a, b) };

const contextIn = (language: Language, part = 'panels'): OriginContext => {
  const translate = i18n.getFixedT(language, [part, 'panels']);
  return { words: { t: (key, values) => translate(key, { ...values }), f: formats(language), language }, dataset, details, shown };
};

beforeAll(async () => {
  for (const part of ['workbench', 'origins', 'parameters', 'waterfall', 'ranges']) await loadWords(part);
});

describe.each(languages)('no figure of the comparison stands without where it comes from, in %s', (language) => {
  it('inputs, lines and the waterfall', async () => {
    await setLanguage(language);
    const names = await namesOf(world, language);
    const html = await drawAnswered(dataset, () =>
      drawnWhole(<Differences dataset={dataset} details={details} shown={shown} onDone={() => {}} />),
    );
    // five inputs of two values, twelve lines of three, five steps of two and both ends
    expect(html.match(/class="mv-from/g)?.length).toBeGreaterThanOrEqual(5 * 2 + 12 * 3 + 5 * 3 + 2);
    expect(html).toContain('mv-waterfall');
    expect(bareDigits(html, names)).toEqual([]);
  });
});

describe('what an input opens', () => {
  const context = (): OriginContext => contextIn('en');
  const names = recordNames(dataset, 'en');

  it.each(leverExamples)('for $type has words, and sources or the remark that there are none', async (lever) => {
    await setLanguage('en');
    const { inputs, sources, note } = leverBasis(context(), names, lever);
    const text = JSON.stringify([inputs, note]);
    expect(text).not.toMatch(/workbench:|undefined|NaN|\{\{|origins:/);
    expect(sources.length > 0 || note?.includes('A supposition of yours') === true).toBe(true);
    for (const id of sources) expect(details.sources[id], id).toBeDefined();
  });

  it('for a capital rate are its low, middle and high, and what holds without the lever', async () => {
    await setLanguage('en');
    const parameter = dataset.parameters.find(({ id }) => id === 'capital-rate');
    const lever: Lever = { type: 'capital-rate', rate: 0.12 };
    const { inputs, sources } = explainInput(
      context(),
      names,
      { what: 'lever', key: 'capital-rate', a: null, b: lever },
      { what: 'Capital rate', a: 'not set', b: '12%' },
    );
    const values = inputs.map(({ value }) => value.replaceAll('\u00a0', ' '));
    expect(values.slice(0, 2)).toEqual(['not set', '12%']);
    expect(values).toContain('12 % a year');
    expect(values.some((value) => value.includes(`${parameter?.mid} (${parameter?.low}–${parameter?.high})`))).toBe(true);
    // proposed, and said to be
    expect(sources).toEqual([]);
  });

  it.each(['tariff', 'charge', 'time', 'dwell', 'capacity', 'variance'] as const)(
    'for a factor on %s are parameters with ranges and sources',
    (what) => {
      const { inputs, sources } = leverBasis(context(), names, { type: 'scale', what, factor: 0.5, on: {} });
      expect(inputs.filter(({ value }) => /\(.+–.+\)/.test(value)).length).toBeGreaterThanOrEqual(2);
      expect(sources.length > 0 || what === 'variance').toBe(true);
    },
  );

  it('for a year are the lines that open by it', async () => {
    await setLanguage('en');
    const opening = dataset.legs.filter(({ open_year = 0 }) => open_year > 2025 && open_year <= 2030);
    const { inputs } = explainInput(context(), names, { what: 'year', a: 2025, b: 2030 }, { what: 'Year', a: '2025', b: '2030' });
    expect(opening.length).toBeGreaterThan(0);
    for (const { id } of opening.slice(0, 8)) expect(inputs.map(({ label }) => label)).toContain(names('leg', id));
  });
});

describe('what the waterfall opens', () => {
  const answer = waterfall(dataset, {
    a: { ...scenario, ...a.scenario, levers: [...a.scenario.levers] },
    b: scenario,
    quantities: waterfallFigures,
  });

  it.each(waterfallFigures)('at both ends of %s is what the figure itself comes from', async (figure) => {
    await setLanguage('en');
    const context = contextIn('en', 'ranges');
    for (const of of [a, b]) {
      const { title, formula, inputs } = explainEnd(context, of, figure)(origins);
      expect(JSON.stringify([title, formula, inputs])).not.toMatch(/undefined|NaN|origins:|ranges\.|\{\{/);
      // nothing is stranded in A
      if (figure !== 'stranded_t_y' || of.totals.stranded_t_y > 0) expect(inputs.length).toBeGreaterThan(0);
    }
  });

  it('at a step are the two runs of which it is the difference', async () => {
    await setLanguage('en');
    const context = contextIn('en', 'waterfall');
    const [cost] = answer.figures;
    expect(cost?.steps.length).toBe(5);
    for (const step of cost?.steps ?? []) {
      const origin = explainWaterfallStep(context, answer, 'cost_usd_per_t', step, {
        name: 'Change',
        before: ['earlier'],
        grounds: { inputs: [], sources: ['carec-2023'] },
      });
      const [without, made] = origin.inputs;
      expect(without?.value).toBe(waterfallText(context.words, 'cost_usd_per_t', step.after - step.step, false));
      expect(made?.value).toBe(waterfallText(context.words, 'cost_usd_per_t', step.after, false));
      expect(origin.inputs.some(({ value }) => value === 'earlier')).toBe(true);
      expect(origin.sources).toEqual(['carec-2023']);
    }
  });
});

describe('the flows on lines', () => {
  it('add up to what the lines carry, in A and in B', async () => {
    const legs = [...new Set(a.links.map(({ leg }) => leg))].slice(0, 40);
    const flows = await drive(lineFlows(dataset, { a: a.scenario, b: b.scenario, legs }));
    for (const [side, of] of [
      ['a', a],
      ['b', b],
    ] as const)
      for (const leg of legs) {
        const carried = of.links.filter((link) => link.leg === leg).reduce((sum, link) => sum + link.forward_t_y + link.backward_t_y, 0);
        const told = (flows[side][leg] ?? []).reduce((sum, { tonnes_y }) => sum + tonnes_y, 0);
        expect(told, `${side} ${leg}`).toBeCloseTo(carried, 3);
      }
  });
});
