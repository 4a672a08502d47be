import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { SwitchingRanges, SwitchingResult } from '../../src/engine/index.ts';
import { loadWords, setLanguage } from '../../src/i18n/index.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { languages } from '../../src/i18n/languages.ts';
import { cargoOptions } from '../../src/planner/switching/cargo-options.ts';
import { RangesAnswer } from '../../src/planner/switching/ranges-block.tsx';
import { SwitchingAnswer } from '../../src/planner/switching/switching-answer.tsx';
import { explainSwitching, explainSwitchingRanges } from '../../src/planner/switching/switching-origins.ts';
import { useWords } from '../../src/planner/use-words.ts';
import { tinyDataset, tinyEstimate } from '../fixtures/tiny-dataset.ts';
import { bareDigits } from './bare-digits.ts';
import { wordsIn } from './words.ts';

// The address of the data is the bundler's; nothing is fetched when markup is drawn once.
vi.mock('virtual:multivector-data', () => ({ coreUrl: 'core.json' }));

const point = (x: number, share: number) => ({ x, share, rival: 1 - share, flipped: share > 0.5 });
const found: SwitchingResult = {
  outcome: 'flips',
  unit: 'USD/t',
  criterion: 'best',
  value: 35_745.4,
  bracket: [35_745.2, 35_745.4],
  from: 35_271,
  most: 105_813,
  hours_there: null,
  check: { below: point(35_388, 0.001), above: point(36_103, 0.99), holds: true },
  reason: null,
  curve: [point(35_271, 0), point(35_745.4, 0.501), point(36_219.8, 1)],
  levers: [{ type: 'subsidy', usd_per_t: 1, on: {} }],
  runs: 30,
};

const Answer = ({ language, result, kind }: { language: Language; result: SwitchingResult; kind: string }) => (
  <SwitchingAnswer
    context={{ words: useWords(language, 'switching'), dataset: tinyDataset, details: null }}
    result={result}
    kind={kind}
    cargo="C"
    wish="W"
    shipments={[]}
    onAddLevers={() => {}}
  />
);
const html = (language: Language): string => renderToStaticMarkup(<Answer language={language} result={found} kind="price-floor" />);
const text = (language: Language, kind: string, given: Partial<SwitchingResult> = {}): string =>
  renderToStaticMarkup(<Answer language={language} result={{ ...found, ...given }} kind={kind} />)
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('\u00a0', ' ');

describe.each(languages)('the answer in %s', (language) => {
  beforeAll(async () => {
    await setLanguage(language);
    await loadWords('switching');
  });

  it('has words for every means and every outcome', () => {
    const never = { outcome: 'never', value: null, bracket: null, check: null, levers: [] } as const;
    const answers = [
      text(language, 'price-floor'),
      text(language, 'subsidy', { criterion: 'majority' }),
      text(language, 'cost-cut', { unit: 'share', value: 0.17, most: 1 }),
      text(language, 'border-time', { unit: 'hours', value: 20, hours_there: 48 }),
      text(language, 'subsidy', { outcome: 'already', value: null, check: null, levers: [] }),
      text(language, 'subsidy', { check: { below: point(1, 0.6), above: point(2, 0.4), holds: false } }),
      ...(['no-way', 'not-enough', 'flat'] as const).map((reason) => text(language, 'subsidy', { ...never, reason })),
      text(language, 'border-time', { ...never, unit: 'hours', most: 0, hours_there: 0, reason: 'not-enough' }),
    ];
    for (const answer of answers) expect(answer).not.toMatch(/switching\.|\{\{|undefined|NaN/);
    expect(new Set(answers).size).toBe(answers.length);
  });
});

const ranges: SwitchingRanges = {
  draws: 32,
  seed: 1,
  distribution: 'pert',
  middle: found,
  held_value: 35_746,
  flips: 0.75,
  already: 0.0625,
  never: 0.1875,
  value: { p10: 30_000, p50: 36_000, p90: null },
  above: { p10: 500, p50: 700, p90: null },
  runs: 400,
};
const RangesHere = ({ language, given, kind }: { language: Language; given: SwitchingRanges; kind: string }) => (
  <RangesAnswer
    context={{ words: useWords(language, 'switching'), dataset: tinyDataset, details: null }}
    ranges={given}
    kind={kind}
    cargo="C"
    shipments={[]}
  />
);

describe.each(languages)('how sure the answer is, in %s', (language) => {
  beforeAll(async () => {
    await setLanguage(language);
    await loadWords('switching');
  });
  const markup = (given: Partial<SwitchingRanges>, kind: string): string =>
    renderToStaticMarkup(<RangesHere language={language} given={{ ...ranges, ...given }} kind={kind} />);

  it('has words for every means, and opens every figure', async () => {
    for (const kind of ['price-floor', 'subsidy', 'cost-cut', 'border-time']) {
      expect(markup({}, kind).replace(/<[^>]*>/g, ' ')).not.toMatch(/switching\.|\{\{|undefined|NaN/);
      expect(bareDigits(markup({}, kind))).toEqual([]);
    }
    const words = await wordsIn(language, 'switching');
    const origin = explainSwitchingRanges({ words, dataset: tinyDataset, details: null }, ranges, {
      kind: 'price-floor',
      title: 'C',
      shipments: [],
    });
    expect(JSON.stringify(origin)).not.toMatch(/switching\.|\{\{|undefined|NaN/);
    expect(new Set(origin.inputs.map(({ label }) => label)).size).toBe(origin.inputs.length);
  });

  it('tells a floor above its price, says where the middle lies outside, and has no table where nothing flips', () => {
    const rows = (html: string): number => html.match(/<tr>/g)?.length ?? 0;
    expect(rows(markup({}, 'price-floor'))).toBe(3);
    expect(rows(markup({}, 'subsidy'))).toBe(2);
    expect(rows(markup({ never: 1 }, 'subsidy'))).toBe(0);
    const inside = { p10: 400, p50: 700, p90: null };
    expect(markup({ above: inside }, 'subsidy').length).toBeLessThan(markup({}, 'subsidy').length - 40);
  });
});

describe('the answer', () => {
  beforeAll(async () => {
    await setLanguage('en');
    await loadWords('switching');
  });

  it('tells the value, its distance from the price, the check, and every point of the curve in a table', () => {
    const answer = text('en', 'price-floor');
    expect(answer).toContain('From a floor of USD 35,750/t on');
    expect(answer).toContain('USD 474/t (1.3 %) above the price on file, USD 35,270/t');
    expect(answer).toContain('with 1 % less it does not flip');
    expect(answer.match(/USD 3[56],\d{3}\/t/g)?.length).toBeGreaterThanOrEqual(5);
    expect(answer).toContain('Make it a lever of B');
  });

  it('opens where every figure comes from', async () => {
    const markup = html('en');
    expect(bareDigits(markup)).toEqual([]);
    const outside = markup.replaceAll(/<svg.*?<\/svg>/gs, '').replaceAll(/<button[^>]*mv-from.*?<\/button>/gs, '');
    expect(outside.replaceAll(/<[^>]*>/g, ' ')).not.toMatch(/\d/);
    const words = await wordsIn('en', 'switching');
    const origin = explainSwitching({ words, dataset: tinyDataset, details: null }, found, {
      kind: 'price-floor',
      title: 'C',
      shipments: [],
    });
    expect(JSON.stringify(origin)).not.toMatch(/switching\.|\{\{|undefined|NaN/);
    expect(origin.inputs[0]?.value.replaceAll('\u00a0', ' ')).toBe('USD 35,750/t');
    expect(new Set(origin.inputs.map(({ label }) => label)).size).toBe(origin.inputs.length);
  });

  it('offers no lever where there is none', () => {
    expect(text('en', 'subsidy', { outcome: 'already', value: null, levers: [] })).not.toContain('Make it a lever');
  });
});

describe('the cargoes to ask about', () => {
  it('are minerals by stage and flows, without what flies', async () => {
    const words = await wordsIn('en');
    const { minerals, flows } = cargoOptions(words, tinyDataset, tinyEstimate());
    expect(minerals.map(({ key }) => key).sort()).toEqual([
      'mineral:antimony:concentrate',
      'mineral:copper:concentrate',
      'mineral:copper:refined',
      'mineral:uranium:intermediate',
    ]);
    expect(flows.map(({ key }) => key)).toContain('flow:cath@smelter');
    expect(flows.some(({ key }) => key.includes('bars'))).toBe(false);
    expect(minerals.find(({ key }) => key === 'mineral:antimony:concentrate')?.priced).toBe(false);
    expect(minerals.find(({ key }) => key === 'mineral:copper:refined')).toMatchObject({
      tonnes_y: 80e3,
      priced: true,
    });
  });
});
