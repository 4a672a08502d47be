import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/dataset/schema/scenario.ts';
import type { Shelf } from '../../src/state/kept-list.ts';
import { idFor, readScenarioFile, scenarioFile } from '../../src/state/scenario-file.ts';
import { ASIDE_KEY, changeShelf, readStored, writeStored } from '../../src/state/scenario-storage.ts';
import { leverExamples } from '../fixtures/lever-examples.ts';

const mine: Scenario = {
  id: 'mine',
  title: 'Моя',
  year: 2030,
  maturity: 'announced',
  levers: [...leverExamples],
  notes: '',
  leaves_out: '',
  sources: [],
};
const other: Scenario = { ...mine, id: 'other', levers: [] };

const shelfWith = (text: string | null, full = false): Shelf & { readonly texts: Map<string, string> } => {
  const texts = new Map(text === null ? [] : [['multivector.scenarios', text]]);
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => {
      if (full) throw new Error('QuotaExceededError');
      texts.set(key, value);
    },
  };
};
const add = (scenario: Scenario) => (scenarios: readonly Scenario[]) => [...scenarios, scenario];

describe('scenarios kept in the browser', () => {
  it('come back as they were saved, with levers of every type', () => {
    const shelf = shelfWith(null);
    changeShelf(shelf, add(mine));
    changeShelf(shelf, add(other));
    expect(readStored(shelf.getItem('multivector.scenarios')).scenarios).toEqual([mine, other]);
  });

  it('leave records that cannot be read where they are', () => {
    const odd = [{ id: 'later', levers: [{ type: 'teleport' }] }, 7, { ...other, misspelt: 1 }];
    const shelf = shelfWith(JSON.stringify({ version: 1, scenarios: [odd[0], mine, odd[1], odd[2]] }));
    const { stored } = changeShelf(shelf, add(other));
    expect(stored.scenarios).toEqual([mine, other]);
    expect(stored.unread).toEqual(odd);
    expect(readStored(shelf.getItem('multivector.scenarios'))).toMatchObject({ scenarios: [mine, other], unread: odd });
  });

  it.each(['not json', '[]', '{"scenarios":7}', 'null'])('set the text %s aside before the first write', (text) => {
    const shelf = shelfWith(text);
    changeShelf(shelf, (same) => same);
    expect(shelf.texts.get('multivector.scenarios')).toBe(text);
    changeShelf(shelf, add(mine));
    expect(shelf.texts.get(ASIDE_KEY)).toBe(text);
    expect(readStored(shelf.getItem('multivector.scenarios')).scenarios).toEqual([mine]);
  });

  it('are read and never written where a later version keeps them', () => {
    const text = JSON.stringify({ version: 2, scenarios: [mine], folders: ['x'] });
    const shelf = shelfWith(text);
    const { stored, trouble } = changeShelf(shelf, add(other));
    expect(trouble).toBe('newer');
    expect(stored.scenarios).toEqual([mine]);
    expect(shelf.texts.get('multivector.scenarios')).toBe(text);
  });

  it('say when the browser takes nothing', () => {
    expect(changeShelf(shelfWith(null, true), add(mine)).trouble).toBe('full');
    const blocked: Shelf = {
      getItem: () => {
        throw new Error('SecurityError');
      },
      setItem: () => undefined,
    };
    expect(changeShelf(blocked, add(mine)).trouble).toBe('blocked');
  });

  it('do not hold two of one id', () => {
    expect(readStored(writeStored({ scenarios: [mine, mine], unread: [] }))).toMatchObject({ scenarios: [mine], unread: [mine] });
  });
});

describe('the file of a scenario', () => {
  it('comes back from its text', () => {
    expect(readScenarioFile(scenarioFile(mine))).toEqual({ scenario: mine });
  });

  it.each<[string, string, RegExp]>([
    ['no JSON', '{', /no JSON/],
    ['a list', '[]', /object/i],
    ['a lever of no known type', JSON.stringify({ ...other, levers: [{ type: 'x' }] }), /./],
    [
      'a misspelt field',
      JSON.stringify({ ...other, levers: [{ type: 'close-country', country: 'RU', scope: 'any', mineral: 'x' }] }),
      /no such field/,
    ],
  ])('says what is wrong with %s', (_, text, message) => {
    const reading = readScenarioFile(text);
    expect('problems' in reading && reading.problems[0]?.message).toMatch(message);
  });

  it('gets an id from its title that is free and that the schema takes', () => {
    expect(idFor('Caspian, twice!', new Set())).toBe('caspian-twice');
    expect(idFor('Caspian', new Set(['caspian', 'caspian-2']))).toBe('caspian-3');
    for (const title of ['Моя', '--', 'Ü', 'x'.repeat(300)]) {
      const id = idFor(title, new Set());
      expect(readScenarioFile(scenarioFile({ ...other, id }))).toEqual({ scenario: { ...other, id } });
    }
  });
});
