import { describe, expect, it } from 'vitest';
import { firstCountries } from '../../src/app/levers/border.tsx';
import { runningCorridors } from '../../src/app/levers/corridors-group.tsx';
import { awaitedCorridors, moreCountries, passages, passagesOf } from '../../src/app/levers/quick-controls.ts';
import {
  corridorGrounds,
  countryGrounds,
  type GroundsContext,
  passageGrounds,
  payingProgrammes,
  railwayGrounds,
} from '../../src/app/levers/quick-grounds.ts';
import { recordNames } from '../../src/app/record-names.ts';
import { loadFullData } from '../../src/dataset/load.ts';
import { packData } from '../../src/dataset/pack.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { wordsIn } from '../planner/words.ts';

const { core, details } = packData(await loadFullData(process.cwd()));

const contextIn = async (language: Language): Promise<GroundsContext> => ({
  names: { words: { ...(await wordsIn(language, 'workbench')), language }, dataset: core, recordName: recordNames(core, language) },
  details,
});

const everyGrounds = (context: GroundsContext) => [
  ...[...firstCountries, ...moreCountries].map((id) => countryGrounds(context, id)),
  ...runningCorridors.map((id) => corridorGrounds(context, id)),
  ...awaitedCorridors.map((id) => railwayGrounds(context, id)),
  ...passages.map((id) => passageGrounds(context, id)),
];

describe.each(['en', 'ru', 'kk'] as const)('what the quick controls rest on, in %s', (language) => {
  it('says what holds without a change, and names sources that exist', async () => {
    const context = await contextIn(language);
    const usual = [context.names.words.t('quick.usualOpen'), context.names.words.t('quick.usualDated')];
    for (const { id, name, lines, sources } of everyGrounds(context)) {
      expect(name, id).not.toBe(id);
      expect(usual, id).toContain(lines[0]?.text);
      expect(JSON.stringify(lines), id).not.toMatch(/quick\.|\{\{|undefined|NaN/);
      expect(new Set(lines.map(({ text }) => text)).size, id).toBe(lines.length);
      for (const source of sources) expect(details.sources[source], source).toBeDefined();
    }
  });
});

describe('what a quick control rests on', () => {
  it('is there for every strait and port, all of which the data hold', () => {
    expect(passagesOf(core)).toEqual(passages);
  });

  it('of an awaited railway gives the year of each stretch, with its source, and the money', async () => {
    const { lines, sources } = railwayGrounds(await contextIn('en'), 'cku');
    const dated = core.legs.filter(({ status, corridors, open_year }) => status !== 'operating' && corridors.includes('cku') && open_year);
    expect(dated.length).toBeGreaterThan(0);
    for (const { id, open_year, open_year_basis } of dated) {
      const name = recordNames(core, 'en')('leg', id);
      expect(lines.filter(({ text }) => text.startsWith(`${name}:`) && text.includes(`${open_year} (${open_year_basis})`))).toHaveLength(1);
      for (const source of details.legs[id]?.sources ?? []) expect(sources).toContain(source);
    }
    const [programme] = details.programmes.filter(({ id }) => payingProgrammes.cku?.includes(id));
    expect(lines.some(({ text }) => text.includes(programme?.what ?? 'no such programme'))).toBe(true);
    for (const source of programme?.sources ?? ['no such programme']) expect(sources).toContain(source);
  });

  it('says that no money is on file where no programme pays', async () => {
    const context = await contextIn('en');
    expect(railwayGrounds(context, 'tripp').lines).toContainEqual({ text: context.names.words.t('quick.noMoney') });
  });

  it('of paid railways names programmes that the data hold', () => {
    const ids = details.programmes.map(({ id }) => id);
    for (const id of Object.values(payingProgrammes).flat()) expect(ids).toContain(id);
  });

  it('of a country names the goods that may not cross it, and the scenarios that close it', async () => {
    const { lines, sources } = countryGrounds(await contextIn('en'), 'IR');
    const bars = core.constraints.filter(({ barred_transit }) => barred_transit.includes('IR'));
    const closing = core.scenarios.filter(({ levers }) => levers.some((lever) => lever.type === 'close-country' && lever.country === 'IR'));
    expect([bars.length, closing.length].every((count) => count > 0)).toBe(true);
    expect(lines).toHaveLength(1 + bars.length + 1);
    expect([...sources].sort()).toEqual([...new Set([...bars, ...closing].flatMap((record) => record.sources))].sort());
  });

  it('has no sources before the details are there, save those of the scenarios', async () => {
    const context = { ...(await contextIn('en')), details: null };
    expect(corridorGrounds(context, 'northern').sources).toEqual([]);
    expect(railwayGrounds(context, 'tripp').lines).not.toContainEqual({ text: context.names.words.t('quick.noMoney') });
  });
});
