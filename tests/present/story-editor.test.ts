import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Scene, Story } from '../../src/dataset/schema/story.ts';
import {
  MOST_SCENES,
  sameScenarios,
  sceneOf,
  withoutScene,
  withScene,
  withSceneChanged,
  withSceneMoved,
  withText,
} from '../../src/present/story/editor/edit-scenes.ts';
import { figureFields, figureOf } from '../../src/present/story/editor/figure-fields.ts';
import { storyList } from '../../src/present/story/own-stories.ts';
import { readStoryFile, storyFile } from '../../src/present/story/story-file.ts';
import { changeKept, readKept, type Shelf } from '../../src/state/kept-list.ts';
import { deepFreeze } from '../fixtures/deep-freeze.ts';

const words = { eyebrow: 'Scene', title: 'Russia closed', text: 'Look.' };
const scene = (id: string): Scene => ({ id, ...words, view: { b: id }, figures: {}, sources: [] });
const story: Story = deepFreeze({ id: 'mine', title: 'Mine', summary: 'S', language: 'kk', scenes: ['a', 'b', 'c'].map(scene) });
const order = ({ scenes }: Story): string => scenes.map(({ id }) => id).join('');

describe('scenes of a story', () => {
  it.each([
    ['a', 1, 'bac'],
    ['a', 9, 'bca'],
    ['c', -1, 'acb'],
    ['c', -9, 'cab'],
    ['a', -1, 'abc'],
    ['nobody', 1, 'abc'],
  ])('move %s by %i: %s', (id, by, expected) => {
    expect(order(withSceneMoved(story, id, by))).toBe(expected);
  });

  it('are taken out and put back into their place', () => {
    const without = withoutScene(story, 'b');
    expect(order(without)).toBe('ac');
    expect(withScene(without, scene('b'), 1)).toEqual(story);
  });

  it('never all go, and never pass what a link can name', () => {
    const one = withoutScene(withoutScene(story, 'a'), 'b');
    expect(order(withoutScene(one, 'c'))).toBe('c');
    const full = { ...story, scenes: Array.from({ length: MOST_SCENES }, (_, at) => scene(`s${at}`)) };
    expect('story' in readStoryFile(storyFile(full))).toBe(true);
    expect(() => withScene(full, scene('more'))).toThrow('has 40 scenes');
    expect(readStoryFile(storyFile({ ...full, scenes: [...full.scenes, scene('more')] }))).toHaveProperty('problems');
  });

  it('get ids of their own, and lose an optional text that is emptied', () => {
    expect(sceneOf({}, words, new Set(['russia-closed'])).id).toBe('russia-closed-2');
    expect(sceneOf({}, { ...words, title: 'Ресей' }, new Set()).id).toBe('own');
    const noted = withSceneChanged(story, 'b', (old) => withText(old, 'notes', 'Point.'));
    expect(noted.scenes[1]?.notes).toBe('Point.');
    expect(withSceneChanged(noted, 'b', (old) => withText(old, 'notes', ' '))).toEqual(story);
  });

  it('share figures where they share scenarios, wherever the camera is', () => {
    expect(sameScenarios({ b: 'x', at: '3/4/5' }, { b: 'x', tab: 'routes' })).toBe(true);
    expect(sameScenarios({ b: 'x' }, { b: 'x', 'a-year': '2030' })).toBe(false);
  });
});

describe('the file of a story', () => {
  it.each(['four-ways-out', 'intent-is-not-momentum'])('is the one that ships: %s comes and goes without a change', (id) => {
    const shipped = readFileSync(`seeds/stories/${id}.json`, 'utf8');
    const reading = readStoryFile(shipped);
    expect(reading).toHaveProperty('story');
    if ('story' in reading) expect(JSON.parse(storyFile(reading.story))).toEqual(JSON.parse(shipped));
  });

  it.each([
    ['{', '(all)', 'no JSON'],
    ['7', '(all)', 'expected'],
    [JSON.stringify({ ...story, scenes: [] }), 'scenes', 'expected'],
    [JSON.stringify({ ...story, scenes: [{ ...scene('a'), title: '' }] }), 'scenes.0.title', 'expected'],
    [JSON.stringify({ ...story, scenes: [{ ...scene('a'), html: '<b>' }] }), 'scenes.0', 'expected'],
    [JSON.stringify({ ...story, scenes: [scene('a'), scene('a')] }), 'scenes.1.id', '"a" is the id of an earlier scene'],
    [JSON.stringify({ ...story, scenes: [{ ...scene('a'), notes: '{{east}}' }] }), 'scenes.0.figures', 'asks for {{east}}'],
  ])('names the place and the fault of %s', (text, path, message) => {
    expect(readStoryFile(text)).toMatchObject({ problems: [{ path, message: expect.stringContaining(message) }] });
  });
});

describe('stories kept in the browser', () => {
  it('come back whole beside what this version cannot read, which stays', () => {
    const odd = { id: 'later', scenes: 'many' };
    const texts = new Map([[storyList.key, JSON.stringify({ version: 1, stories: [odd] })]]);
    const shelf: Shelf = { getItem: (key) => texts.get(key) ?? null, setItem: (key, text) => void texts.set(key, text) };
    expect(changeKept(storyList, shelf, (stories) => [...stories, story]).trouble).toBeNull();
    expect(readKept(storyList, texts.get(storyList.key) ?? null)).toMatchObject({ records: [story], unread: [odd], newer: false });
    texts.set(storyList.key, JSON.stringify({ version: 2, stories: [story] }));
    expect(changeKept(storyList, shelf, () => []).trouble).toBe('newer');
    expect(texts.get(storyList.key)).toContain('"version":2');
  });
});

describe('a figure of a shipment', () => {
  it('may be of the part that a lever sends elsewhere', () => {
    const shipments = ['kz-cu-cath@balkhash~eu-rotterdam'];
    const fields = figureFields({ minerals: [], countries: [], shipments, actors: [] }).shipment;
    const chosen = figureOf('shipment', fields, { name: 'days' });
    expect(chosen).toEqual({ figure: 'shipment', shipment: shipments[0], name: 'days' });
    const told = { ...story, scenes: [{ ...scene('a'), figures: { days: chosen } }] };
    expect('story' in readStoryFile(JSON.stringify(told))).toBe(true);
  });
});
