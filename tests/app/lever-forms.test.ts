import { describe, expect, it } from 'vitest';
import { labelKey } from '../../src/app/levers/field-control.tsx';
import { boundsOf, type Draft, draftOf, leverOf, settle, startDraft, usualOf, withField } from '../../src/app/levers/lever-draft.ts';
import { type LeverType, leverGroups } from '../../src/app/levers/lever-form-types.ts';
import { leverForms, typesOf } from '../../src/app/levers/lever-forms.ts';
import { optionsOf } from '../../src/app/levers/lever-options.ts';
import { controlsOf } from '../../src/app/levers/selection-controls.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { leverSchema } from '../../src/dataset/schema/scenario.ts';
import { unknownNames } from '../../src/dataset/unknown-names.ts';
import workbench from '../../src/i18n/en/workbench.json' with { type: 'json' };
import { leverKey } from '../../src/state/scenario-choice.ts';
import { leverExamples } from '../fixtures/lever-examples.ts';

const dataset = await loadDataset(process.cwd());

/** Paths of the fields of every type, as the schema has them. */
const schemaPaths = new Map(
  leverSchema.def.options.map((option): [LeverType, string[]] => {
    const { type, ...shape } = option.shape;
    const paths = Object.entries(shape).flatMap(([key, field]) =>
      'shape' in field ? Object.keys(field.shape as object).map((inner) => `${key}.${inner}`) : [key],
    );
    return [type.def.values[0] as LeverType, paths.sort()];
  }),
);
const types = [...schemaPaths.keys()];

const textAt = (path: string): unknown =>
  path.split('.').reduce<unknown>((tree, key) => (tree as Record<string, unknown> | undefined)?.[key], workbench);

describe('the form of a lever', () => {
  it('is there for every type of the schema, in one group', () => {
    expect(leverGroups.flatMap((group) => typesOf(group)).sort()).toEqual([...types].sort());
  });

  it.each(types)('%s has a control for every field', (type) => {
    expect(leverForms[type].fields.map(({ path }) => path).sort()).toEqual(schemaPaths.get(type));
  });

  it.each(types)('%s begins with a lever that the schema takes and whose names the data hold', (type) => {
    const reading = leverOf(type, startDraft(type, dataset));
    if (!('value' in reading)) throw new Error(`${type}: expected ${reading.expected}`);
    expect(unknownNames([reading.value], dataset)).toEqual([]);
  });

  it.each(types)('%s takes every number between its bounds', (type) => {
    const start = startDraft(type, dataset);
    for (const field of leverForms[type].fields) {
      if (field.kind !== 'number') continue;
      const { min, max, start: first } = boundsOf(field, start, dataset);
      expect(min).toBeLessThan(max);
      for (const value of [min, max, first])
        expect(leverOf(type, withField(start, field.path, value)), `${field.path} ${value}`).toHaveProperty('value');
      const usual = usualOf(field, start, dataset);
      if (usual !== null) expect(usual >= min && usual <= max, `${type} ${field.path}: usual ${usual}`).toBe(true);
    }
  });

  it.each(types)('%s offers options for every list, each of which the schema takes', (type) => {
    const start = startDraft(type, dataset);
    for (const field of leverForms[type].fields) {
      if (field.kind === 'number' || field.kind === 'switch') continue;
      const options = optionsOf(field.list, start, dataset);
      expect(options.length, field.path).toBeGreaterThan(0);
      expect(new Set(options).size, field.path).toBe(options.length);
      for (const id of options) {
        const value: Draft[string] = field.kind === 'many' ? [id] : id;
        expect(leverOf(type, withField(start, field.path, value)), `${field.path} ${id}`).toHaveProperty('value');
      }
    }
  });

  it.each(leverExamples)('$type comes back from its fields', (lever) => {
    expect(leverOf(lever.type, draftOf(lever))).toEqual({ value: lever });
  });

  it('follows the product with its price, and drops a stage that the mineral lacks', () => {
    const copper = startDraft('price', dataset);
    const uranium = settle('price', copper, withField(copper, 'mineral', 'uranium'), dataset);
    expect(uranium.usd_per_t).not.toBe(copper.usd_per_t);
    expect(optionsOf('stage', uranium, dataset)).toContain(uranium.stage);
    expect(leverOf('price', uranium)).toHaveProperty('value');
  });

  it.each(leverExamples)('$type stays the same lever when one of its numbers changes', (lever) => {
    const draft = draftOf(lever);
    for (const field of leverForms[lever.type].fields) {
      if (field.kind !== 'number' || typeof draft[field.path] !== 'number') continue;
      const changed = leverOf(lever.type, withField(draft, field.path, field.max));
      if (!('value' in changed)) throw new Error(`${lever.type} ${field.path}: expected ${changed.expected}`);
      expect(leverKey(changed.value)).toBe(leverKey(lever));
    }
  });

  it.each(types)('%s has a title, a meaning and words for every field', (type) => {
    expect(textAt(`type.${type}.title`)).toBeTypeOf('string');
    expect(textAt(`type.${type}.meaning`)).toBeTypeOf('string');
    for (const field of leverForms[type].fields) {
      expect(textAt(labelKey(field)), labelKey(field)).toBeTypeOf('string');
      if (field.kind === 'number') expect(textAt(`unit.${field.unit}`), field.unit).toBeTypeOf('string');
    }
    for (const { name } of leverForms[type].live ?? []) expect(textAt(`live.${name}`), name).toBeTypeOf('string');
  });

  it.each(types)('%s rests on parameters and rates that the data hold', (type) => {
    const { parameters = [], rates = [] } = leverForms[type].grounds;
    for (const id of parameters)
      expect(
        dataset.parameters.some((parameter) => parameter.id === id),
        id,
      ).toBe(true);
    for (const id of rates)
      expect(
        dataset.rates.some((rate) => rate.id === id),
        id,
      ).toBe(true);
  });

  it('has live controls for levers that do not get in each other’s way, each with a value to fall back on', () => {
    const keys = types.flatMap((type) =>
      (leverForms[type].live ?? []).map(({ settled, path }) => {
        const field = leverForms[type].fields.find((candidate) => candidate.path === path);
        const start = startDraft(type, dataset, settled);
        if (field?.kind === 'number') expect(usualOf(field, start, dataset), `${type} ${path}`).not.toBeNull();
        const reading = leverOf(type, start);
        if (!('value' in reading)) throw new Error(`${type}: expected ${reading.expected}`);
        return leverKey(reading.value);
      }),
    );
    expect(keys.length).toBeGreaterThan(10);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the levers of a thing on the map', () => {
  const kinds = [
    ['place', dataset.places],
    ['leg', dataset.legs],
    ['site', dataset.sites],
  ] as const;

  it.each(kinds)('make for every %s a lever that the schema takes and whose names the data hold', (kind, records) => {
    let controls = 0;
    for (const { id } of records) {
      for (const { type, control } of controlsOf(kind, id, dataset)) {
        controls += 1;
        expect(textAt(`live.${control.name}`)).toBeTypeOf('string');
        const reading = leverOf(type, startDraft(type, dataset, control.settled));
        if (!('value' in reading)) throw new Error(`${type} at ${id}: expected ${reading.expected}`);
        expect(unknownNames([reading.value], dataset)).toEqual([]);
      }
    }
    expect(controls).toBeGreaterThan(20);
  });

  it.each(['place', 'leg', 'site', 'country'] as const)('are none for a %s that the data do not hold', (kind) => {
    expect(controlsOf(kind, 'atlantis', dataset)).toEqual([]);
  });

  it('refine at a smelter what its country ships as concentrate', () => {
    const settled = controlsOf('site', 'balkhash-smelter', dataset).map(({ control }) => control.settled);
    expect(settled).toContainEqual({ mineral: 'copper', from: 'concentrate', to: 'refined', country: 'KZ', site: 'balkhash-smelter' });
  });
});
