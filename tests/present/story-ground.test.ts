import { beforeAll, describe, expect, it } from 'vitest';
import type { Details } from '../../src/dataset/details.ts';
import { loadFullData } from '../../src/dataset/load.ts';
import { packData } from '../../src/dataset/pack.ts';
import { type Figure, figureSchema, type Scene, type Story } from '../../src/dataset/schema/story.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { type FigureKind, figureFields, figureName, figureOf } from '../../src/present/story/editor/figure-fields.ts';
import { storyProblems } from '../../src/present/story/editor/story-problems.ts';

const root = new URL('../..', import.meta.url).pathname;
let dataset: Dataset;
let details: Details;
beforeAll(async () => {
  ({ core: dataset, details } = packData(await loadFullData(root)));
}, 60_000);

const things = { minerals: ['copper'], countries: ['CN', 'RU'], shipments: ['kz-cu-cath-tr@kounrad'], actors: ['CN', 'multilateral'] };
const byKind = figureFields(things);
const kinds = Object.keys(byKind) as FigureKind[];

describe('the figures that an editor can choose', () => {
  it('are all that the schema knows, with all their fields', () => {
    expect(kinds.toSorted()).toEqual(
      figureSchema._zod.def.options.map((option) => [...option._zod.def.shape.figure._zod.values][0]).toSorted(),
    );
    for (const option of figureSchema._zod.def.options) {
      const { figure, ...fields } = option._zod.def.shape;
      const [kind] = figure._zod.values;
      if (!kind) throw new Error('A figure of the schema has no kind.');
      expect(byKind[kind].map(({ name }) => name).toSorted(), kind).toEqual(Object.keys(fields).toSorted());
    }
  });

  it.each(kinds)('"%s" is whole with every option of every field', (kind) => {
    const fields = byKind[kind];
    expect(figureOf(kind, fields, {}), kind).not.toBeNull();
    for (const { name, options, open, list } of fields) {
      for (const value of options) {
        const figure = figureOf(kind, fields, { [name]: value });
        expect(figure, `${kind}.${name}`).toMatchObject({ [name]: list ? [value] : value });
      }
      if (open) expect(figureOf(kind, fields, { [name]: '' })).not.toHaveProperty(name);
    }
  });

  it('are none where the data have nothing that they need', () => {
    expect(figureOf('shipment', figureFields({ ...things, shipments: [] }).shipment, {})).toBeNull();
  });

  it('get names that tell them apart', () => {
    const market: Figure = { figure: 'dependence', country: 'CN', on: 'market', measure: 'value' };
    expect(figureName(market, {})).toBe('cn-market-value');
    expect(figureName(market, { 'cn-market-value': market })).toBe('cn-market-value');
    expect(figureName(market, { 'cn-market-value': { figure: 'effective-routes' } })).toBe('cn-market-value-2');
    expect(figureName({ figure: 'effective-routes' }, {})).toBe('effective-routes');
    expect(figureName({ figure: 'total', name: 'days_mean' }, {})).toBe('days-mean');
  });
});

describe('a story against the data', () => {
  const scene: Scene = { id: 's', eyebrow: 'e', title: 't', text: 'x', view: { b: 'russia-closed' }, figures: {}, sources: [] };
  const problemsOf = (part: Partial<Scene>): string[] => {
    const story: Story = { id: 's', title: 't', summary: 's', language: 'en', scenes: [{ ...scene, ...part }] };
    return storyProblems(story, { dataset, details }).map(({ path, message }) => `${path}: ${message}`);
  };

  it('has nothing to say of those that ship', () => {
    for (const story of details.stories) expect(storyProblems(story, { dataset, details }), story.id).toEqual([]);
  });

  it.each<readonly [string, Partial<Scene>, RegExp]>([
    ['a scenario', { view: { b: 'russia-close' } }, /^scenes\.0\.view\.b: there is no scenario "russia-close".*perhaps russia-closed/],
    [
      'the scenario that it is held against',
      { view: { a: 'nowhere', b: 'russia-closed' } },
      /^scenes\.0\.view\.a: there is no scenario "nowhere"/,
    ],
    ['a value of a link', { view: { at: 'high/up' } }, /^scenes\.0\.view\.at: "high\/up" is nothing that a link knows: expected /],
    ['a lever', { view: { levers: '[{"type":"abolish"}]' } }, /^scenes\.0\.view\.levers: /],
    [
      'a name in a lever',
      { view: { levers: '[{"type":"close-leg","leg":"no-such-leg"}]' } },
      /^scenes\.0\.view\.levers: levers\.0\.leg is no-such-leg/,
    ],
    ['a site', { view: { select: 'site:eldorado' } }, /^scenes\.0\.view\.select: there is no site "eldorado"/],
    ['a flow', { view: { select: 'shipment:kz-eldorado@x' } }, /^scenes\.0\.view\.select: there is no shipment/],
    ['the flow of a figure', { figures: { f: { figure: 'shipment', shipment: 'x', name: 'km' } } }, /^scenes\.0\.figures\.f\.shipment: /],
    [
      'the mineral of a figure',
      { figures: { f: { figure: 'total', name: 'tonnes_y', mineral: 'coper' } } },
      /^scenes\.0\.figures\.f\.mineral:.*perhaps copper/,
    ],
    ['a source', { sources: ['hearsay'] }, /^scenes\.0\.sources\.0: "hearsay" is not in the bibliography/],
  ])('names %s that is not there', (_what, part, expected) => {
    const problems = problemsOf(part);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
  });
});
