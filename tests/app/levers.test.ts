import { describe, expect, it } from 'vitest';
import { leverSentence } from '../../src/app/levers/lever-sentence.ts';
import type { Words } from '../../src/app/words.ts';
import { type Lever, leverSchema } from '../../src/dataset/schema/scenario.ts';
import { i18n, setLanguage } from '../../src/i18n/index.ts';
import { languages } from '../../src/i18n/languages.ts';
import { defaultView } from '../../src/state/defaults.ts';
import { decode, encode } from '../../src/state/link.ts';
import { changedLevers, leverKey, withLever, withoutLever } from '../../src/state/scenario-choice.ts';
import { formats } from '../../src/ui/format.ts';
import { leverExamples } from '../fixtures/lever-examples.ts';

const types = leverSchema.def.options.map((option) => option.def.shape.type.def.values[0]) as Lever['type'][];

const words = async (language: (typeof languages)[number]): Promise<Words> => {
  await setLanguage(language);
  const fixed = i18n.getFixedT(language, 'shell');
  return { t: (key, values) => fixed(key, { ...values }), f: formats(language), language };
};

describe('every lever of the schema', () => {
  it('is among the examples', () => {
    expect(leverExamples.map(({ type }) => type).sort()).toEqual([...types].sort());
  });

  it.each(leverExamples)('$type goes into a link and comes back', (lever) => {
    const b = { id: 'baseline', levers: [lever], year: null, maturity: null };
    expect(decode(encode({ ...defaultView, b })).state.b).toEqual(b);
  });

  it.each(languages)('has its own sentence in %s, without holes', async (language) => {
    const here = await words(language);
    const sentences = leverExamples.map((lever) => leverSentence(here, lever, (_, id) => id));
    for (const sentence of sentences) expect(sentence).not.toMatch(/\{\{|lever\.|undefined|NaN|shell:|names:/);
    expect(new Set(sentences).size).toBe(leverExamples.length);
  });

  it.each(leverExamples)('$type shows up in the comparison', (lever) => {
    expect([...changedLevers([], [lever])]).toEqual([leverKey(lever)]);
    expect([...changedLevers([lever], [])]).toEqual([leverKey(lever)]);
    expect(changedLevers([lever], [lever]).size).toBe(0);
  });
});

describe('the list of levers', () => {
  const transit: Lever = { type: 'close-country', country: 'RU', scope: 'transit' };
  const closed: Lever = { type: 'close-country', country: 'RU', scope: 'any' };

  it('keeps one lever for each thing that is set', () => {
    expect(withLever([transit], closed)).toEqual([closed]);
    expect(withLever([transit], { ...transit, country: 'CN' })).toHaveLength(2);
    expect(withLever([transit], { ...transit, minerals: ['uranium'] })).toHaveLength(2);
  });

  it('loses the lever with a key and no other', () => {
    expect(withoutLever([transit, { type: 'capital-rate', rate: 0.1 }], leverKey(transit))).toEqual([{ type: 'capital-rate', rate: 0.1 }]);
  });

  it('takes a lever for the same whatever the order in which it was written', () => {
    const one: Lever = { type: 'scale', what: 'dwell', factor: 2, on: { mode: 'rail', place: 'kz-dostyk' } };
    const other: Lever = { on: { place: 'kz-dostyk', mode: 'rail' }, factor: 2, what: 'dwell', type: 'scale' };
    expect(leverKey(one)).toBe(leverKey(other));
    expect(withLever([one], other)).toHaveLength(1);
    expect(changedLevers([one], [other]).size).toBe(0);
  });

  it('counts a lever that is set otherwise as one change', () => {
    expect(changedLevers([transit], [closed]).size).toBe(1);
  });
});
