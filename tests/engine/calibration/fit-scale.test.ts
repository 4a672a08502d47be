import { expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/load.ts';
import { baselineScenario, estimate, fitLogitScale, observedShares, shareError } from '../../../src/engine/index.ts';

it('finds the scale within its range that fits the calibration rows best, and says what the one on file does', async () => {
  const dataset = await loadDataset(process.cwd());
  const fit = fitLogitScale(dataset, 3);
  expect(fit.tried.map(({ theta }) => theta)).toEqual([5, 10, 15]);
  const rows = observedShares(estimate(dataset, baselineScenario(dataset)), dataset);
  expect(fit.onFile).toEqual({
    theta: 10,
    calibrationError: shareError(rows, 'calibration'),
    validationError: shareError(rows, 'validation'),
  });
  expect(fit.best.calibrationError).toBe(Math.min(...fit.tried.map(({ calibrationError }) => calibrationError)));
  expect(new Set(fit.tried.map(({ calibrationError }) => calibrationError)).size).toBeGreaterThan(1);
});

it('names the parameter that is missing', async () => {
  const dataset = await loadDataset(process.cwd());
  expect(() => fitLogitScale({ ...dataset, parameters: [] })).toThrow('no "logit-theta"');
});
