import { describe, expect, it } from 'vitest';
import { presetChoice } from '../../src/state/defaults.ts';
import { back, forth, type Pair, type Steps, stepsAfter } from '../../src/state/steps.ts';

const pair = (year: number): Pair => ({ a: presetChoice('baseline'), b: { ...presetChoice('baseline'), year } });
const none: Steps = { past: [], future: [] };

describe('undo and redo', () => {
  it('go back over every change and forth again', () => {
    const steps = stepsAfter(stepsAfter(none, pair(2025), pair(2026), 'new'), pair(2026), pair(2027), 'new');
    const first = back(steps, pair(2027));
    expect(first?.pair).toEqual(pair(2026));
    const second = first && back(first.steps, first.pair);
    expect(second?.pair).toEqual(pair(2025));
    expect(second && back(second.steps, second.pair)).toBeNull();
    const again = second && forth(second.steps, second.pair);
    expect(again?.pair).toEqual(pair(2026));
    expect(again?.steps).toEqual(first?.steps);
  });

  it('take a drag as one step', () => {
    const steps = stepsAfter(stepsAfter(none, pair(2025), pair(2026), 'new'), pair(2026), pair(2027), 'drag');
    expect(back(steps, pair(2027))?.pair).toEqual(pair(2025));
  });

  it('have nothing to redo after a new change', () => {
    const undone = back(stepsAfter(none, pair(2025), pair(2026), 'new'), pair(2026));
    const steps = undone && stepsAfter(undone.steps, undone.pair, pair(2030), 'new');
    expect(steps?.future).toEqual([]);
    expect(steps?.past).toEqual([pair(2025)]);
  });

  it('walk along with back and forward of the browser', () => {
    const one = stepsAfter(none, pair(2025), pair(2026), 'new');
    const gone = stepsAfter(one, pair(2026), pair(2025), 'browser');
    expect(gone).toEqual({ past: [], future: [pair(2026)] });
    expect(stepsAfter(gone, pair(2025), pair(2026), 'browser')).toEqual(one);
    expect(stepsAfter(one, pair(2026), pair(2031), 'browser').past).toEqual([pair(2025), pair(2026)]);
  });
});
