import { beforeEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/dataset/schema/scenario.ts';
import { useAppState, viewOf } from '../../src/state/app-state.ts';
import { defaultView, presetChoice } from '../../src/state/defaults.ts';
import { isHeldBack, isPreset, ownChoice, presetOf, resolvePair, resolveScenario, sameLevers } from '../../src/state/scenario-choice.ts';

const preset = (id: string, year: number): Scenario => ({
  id,
  title: id,
  year,
  maturity: 'under-construction',
  levers: [{ type: 'capital-rate', rate: 0.1 }],
  notes: '',
  leaves_out: '',
  sources: [],
});
const presets = [preset('baseline', 2025), preset('cku-open', 2030)];

describe('a chosen scenario', () => {
  it('is the preset while nothing is changed', () => {
    expect(resolveScenario(presetChoice('cku-open'), presets)).toEqual({ scenario: presets[1], unknown: false });
    expect(isPreset(presetChoice('cku-open'))).toBe(true);
  });

  it('has the changes of the reader laid over the preset, no lever being a change too', () => {
    const choice = { id: 'cku-open', levers: [], year: 2033, maturity: 'announced' } as const;
    expect(resolveScenario(choice, presets).scenario).toMatchObject({ id: 'cku-open', levers: [], year: 2033, maturity: 'announced' });
    expect(isPreset(choice)).toBe(false);
  });

  it('falls back to the baseline, keeps the changes and says so when nobody knows its id', () => {
    const { scenario, unknown } = resolveScenario({ ...presetChoice('atlantis'), year: 2031 }, presets);
    expect(unknown).toBe(true);
    expect(scenario).toMatchObject({ id: 'baseline', year: 2031 });
  });

  it('is held against the baseline of its own year, from either side', () => {
    const cku = presetChoice('cku-open');
    const baseline = presetChoice('baseline');
    const years = (a: typeof cku, b: typeof cku) => {
      const pair = resolvePair(a, b, presets);
      return [pair.a.year, pair.b?.year];
    };
    expect(years(baseline, cku)).toEqual([2030, 2030]);
    expect(years(cku, baseline)).toEqual([2030, 2030]);
    expect(years(baseline, { ...cku, year: 2033 })).toEqual([2033, 2033]);
    expect(years(baseline, { ...baseline, levers: [], year: 2033 })).toEqual([2033, 2033]);
    // a year of its own, written into the link, stands
    expect(years({ ...baseline, year: 2025 }, cku)).toEqual([2025, 2030]);
    // what the years bring is seen by changing the year alone
    expect(years(baseline, { ...baseline, year: 2033 })).toEqual([2025, 2033]);
    expect(years(cku, { ...cku, year: 2033 })).toEqual([2030, 2033]);
    expect(resolvePair(baseline, null, presets)).toEqual({ a: presets[0], b: null, unknown: [] });
  });

  it('is held against a baseline without what its preset opens by its date, from either side and in any year', () => {
    const railway = { type: 'close-corridor', corridor: 'cku' } as const;
    const shipped = [preset('baseline', 2025), { ...preset('cku-open', 2030), against: [railway] }, preset('other', 2030)];
    const [baseline, cku, other] = ['baseline', 'cku-open', 'other'].map(presetChoice);
    if (!baseline || !cku || !other) throw new Error('three choices were made');
    expect(resolvePair(baseline, cku, shipped).a.levers).toEqual([railway]);
    expect(resolvePair(cku, baseline, shipped).b?.levers).toEqual([railway]);
    expect(resolvePair(baseline, { ...cku, levers: [], year: 2033 }, shipped).a).toMatchObject({ levers: [railway], year: 2033 });
    expect(isHeldBack(baseline, cku, shipped)).toBe(true);
    // what the reader sets stands, another preset asks for nothing, and one's own scenario is no preset
    const own = { ...cku, title: 'Mine', levers: [] };
    for (const [a, b] of [
      [{ ...baseline, levers: [] }, cku],
      [baseline, other],
      [baseline, own],
      [other, cku],
      [baseline, null],
    ] as const) {
      expect(isHeldBack(a, b, shipped)).toBe(false);
      expect(resolvePair(a, b, shipped).a.levers).not.toEqual([railway]);
    }
  });

  it('is the whole of a scenario of the reader, whether this browser keeps it or not', () => {
    const mine: Scenario = { ...preset('mine', 2031), title: 'Mine', levers: [{ type: 'logit-scale', factor: 2 }] };
    expect(resolveScenario(ownChoice(mine), presets)).toEqual({ scenario: mine, unknown: false });
    expect(isPreset(ownChoice(mine))).toBe(false);
  });

  it('knows what its preset ships, whatever the reader changed', () => {
    expect(presetOf({ id: 'cku-open', levers: [], year: 2033, maturity: 'announced' }, presets)).toEqual(presets[1]);
  });

  it('tells lists of levers apart by what they hold, not by their order', () => {
    const [rate] = preset('baseline', 2025).levers;
    const closed = { type: 'close-corridor', corridor: 'middle' } as const;
    expect(sameLevers(rate ? [rate, closed] : [], rate ? [closed, rate] : [])).toBe(true);
    expect(sameLevers(rate ? [rate] : [], [])).toBe(false);
  });

  it('cannot be without any baseline', () => {
    expect(() => resolveScenario(presetChoice('atlantis'), [])).toThrow('"atlantis"');
  });
});

describe('the view', () => {
  beforeEach(() => useAppState.getState().restore(defaultView));
  const view = () => viewOf(useAppState.getState());

  it('begins B as a copy of A with the first change', () => {
    useAppState.getState().chooseA('cku-open');
    useAppState.getState().setYear(2033);
    expect(view()).toMatchObject({ a: presetChoice('cku-open'), b: { ...presetChoice('cku-open'), year: 2033 } });
  });

  it('changes B alone from then on', () => {
    useAppState.getState().chooseB('cku-open');
    useAppState.getState().setLevers([]);
    useAppState.getState().setMaturity('announced');
    expect(view().a).toEqual(presetChoice('baseline'));
    expect(view().b).toEqual({ id: 'cku-open', levers: [], year: null, maturity: 'announced' });
  });

  it('compares nothing any more when the only change is taken back', () => {
    useAppState.getState().setYear(2030);
    useAppState.getState().setYear(null);
    expect(view()).toEqual(defaultView);
    useAppState.getState().chooseB('cku-open');
    useAppState.getState().setYear(2033);
    useAppState.getState().setYear(null);
    expect(view().b).toEqual(presetChoice('cku-open'));
  });

  it('swaps A and B, and does nothing where there is no B', () => {
    useAppState.getState().swap();
    expect(view()).toEqual(defaultView);
    useAppState.getState().chooseB('cku-open');
    useAppState.getState().swap();
    expect([view().a.id, view().b?.id]).toEqual(['cku-open', 'baseline']);
  });

  it('puts A on the year of B and back', () => {
    useAppState.getState().setYearOfA(2030);
    expect(view().a).toMatchObject({ year: 2030 });
    useAppState.getState().setYearOfA(null);
    expect(view().a).toEqual(presetChoice('baseline'));
  });

  it('keeps nothing beside the parts of a view', () => {
    expect(Object.keys(view()).sort()).toEqual(Object.keys(defaultView).sort());
  });
});
