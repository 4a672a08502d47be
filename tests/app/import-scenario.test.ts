import { describe, expect, it } from 'vitest';
import { importScenario } from '../../src/app/scenarios/import-scenario.ts';
import type { Lever } from '../../src/dataset/schema/scenario.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';

const closed: Lever = { type: 'close-place', place: 'kz-aktau-port' };
const file = (more: object): string => JSON.stringify({ id: 'mine', title: 'Mine', year: 2030, levers: [closed], ...more });
const problemsOf = (text: string): string[] => {
  const reading = importScenario(text, smallDataset, new Set());
  return 'problems' in reading ? reading.problems.map(({ path, message }) => `${path}: ${message}`) : [];
};

describe('a scenario file that is brought in', () => {
  it('is taken whole, under another id where its own is in use', () => {
    const reading = importScenario(file({}), smallDataset, new Set(['mine']));
    expect('scenario' in reading && reading.scenario).toMatchObject({ id: 'mine-2', year: 2030, levers: [closed] });
  });

  it('is refused where the link would lose a part of it when the page is loaded again', () => {
    expect(problemsOf(file({ year: 2040 }))).toEqual(['year: expected 2025 to 2035']);
    expect(problemsOf(file({ year: 2020 }))).toEqual(['year: expected 2025 to 2035']);
    expect(problemsOf(file({ levers: Array.from({ length: 201 }, () => closed) }))).toEqual(['levers: expected at most 200']);
    expect(problemsOf(file({ levers: Array.from({ length: 200 }, () => closed) }))).toEqual([]);
  });

  it('names every problem', () => {
    expect(problemsOf('{')).toHaveLength(1);
    expect(problemsOf(file({ levers: [{ type: 'close-place', place: 'nowhere' }], year: 2040 }))).toHaveLength(2);
    expect(problemsOf(file({ levers: [{ ...closed, reason: 'x' }] }))).toEqual(['levers.0.reason: there is no such field']);
  });
});
