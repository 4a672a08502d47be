import { describe, expect, it } from 'vitest';
import { DASH_STEP_MS, DASH_STEPS, dashPattern } from '../../src/map/parts/direction.ts';
import { lineLook } from '../../src/ui/tokens/lines.ts';

const { dashPx, widthPx, speedPxPerS } = lineLook.dashMotion;
const period = dashPx[0] + dashPx[1];

/** True where the pattern paints at a distance from its start, pixels. */
const painted = (pattern: readonly number[], at: number): boolean => {
  let [left, index] = [((at % period) + period) % period, 0];
  while (index < pattern.length - 1 && left >= (pattern[index] ?? 0) * widthPx - 1e-9) {
    left -= (pattern[index] ?? 0) * widthPx;
    index++;
  }
  return index % 2 === 0;
};

describe('dash pattern', () => {
  const steps = Array.from({ length: DASH_STEPS }, (_, step) => (step * period) / DASH_STEPS);

  it.each(steps)('shifted by %f px is the first one moved forward', (shift) => {
    const pattern = dashPattern(shift);
    expect(pattern.reduce((sum, length) => sum + length, 0) * widthPx).toBeCloseTo(period);
    for (const length of pattern) expect(length).toBeGreaterThanOrEqual(0);
    const [first] = steps;
    for (let at = 0.05; at < period; at += 0.1) {
      expect(painted(pattern, at + shift), `${at} px`).toBe(painted(dashPattern(first ?? 0), at));
    }
  });

  it('moves at the speed of the look', () => {
    expect((period / (DASH_STEPS * DASH_STEP_MS)) * 1000).toBeCloseTo(speedPxPerS);
  });
});
