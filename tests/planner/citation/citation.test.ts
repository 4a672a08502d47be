import { beforeAll, describe, expect, it } from 'vitest';
import { i18n, loadWords } from '../../../src/i18n/index.ts';
import { citation } from '../../../src/planner/citation/citation.ts';
import type { Origin, OriginContext } from '../../../src/planner/origin.ts';
import { explainCost } from '../../../src/planner/origins-totals.ts';
import { formats } from '../../../src/ui/format.ts';
import { realWorld } from '../world.ts';

const { dataset, details, a, b } = await realWorld();
const translate = i18n.getFixedT('en', ['citation', 'panels']);
const words = { t: (key: string, values?: object) => translate(key, { ...values }), f: formats('en'), language: 'en' as const };
const context: OriginContext = { words, dataset, details, shown: { estimate: b, reference: a } };
const cited = { figure: 'Cost to market 107 USD/t', address: 'https://example.org/?b=closed', day: new Date(2026, 10, 28) };

beforeAll(async () => {
  await loadWords('citation');
  await loadWords('origins');
});

describe('a citation', () => {
  const lines = () => citation(context, { ...cited, origin: explainCost(context, b) }).split('\n');

  it('says the figure once, with its scenario and what it is held against', () => {
    expect(lines()[0]).toBe('Cost to market: 107 USD/t');
    expect(lines()[1]).toBe(
      'Scenario: Closed, 2025, counting what is under construction (held against: Baseline 2025, counting what is under construction)',
    );
  });

  it('ends with the address and the day', () => {
    expect(lines().at(-1)).toBe('https://example.org/?b=closed (read on 28 November 2026)');
  });

  it('numbers the sources of the figure, with their addresses', () => {
    const origin = explainCost(context, b);
    const [id] = origin.sources;
    const source = details.sources[id ?? ''];
    const first = lines().find((line) => line.startsWith('1. '));
    expect(source).toBeDefined();
    expect(first).toContain(source?.title ?? source?.publisher ?? source?.id ?? 'no source');
    if (source?.url !== undefined) expect(first).toContain(source.url);
  });

  it('names twelve sources and counts the rest', () => {
    const all = Object.keys(details.sources).slice(0, 20);
    const origin: Origin = { title: 'T', formula: 'F', inputs: [], sources: all, note: 'N' };
    const text = citation(context, { ...cited, origin, figure: '3 kt' });
    expect(text).toContain('\n12. ');
    expect(text).not.toContain('\n13. ');
    expect(text).toContain('and 8 more sources');
    expect(text.startsWith('T: 3 kt\n')).toBe(true);
  });

  it('brings no address of another kind than the web', () => {
    const wrong = { ...details, sources: { bad: { id: 'bad', url: 'javascript:alert(1)', says: [] } } };
    const origin: Origin = { title: 'T', formula: 'F', inputs: [], sources: ['bad', 'unknown'] };
    expect(citation({ ...context, details: wrong }, { ...cited, origin })).not.toContain('javascript:');
  });
});
