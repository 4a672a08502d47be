import { expect, test } from './driver.ts';
import { followWorkers } from './worker-heap.ts';

/** What all workers together may hold with the shipped data, in bytes: the bar of the project. */
const bar = 250e6;

test('the workers stay within the bar of memory after the studies of the Leverage tab', async ({ planner }) => {
  test.slow();
  const measure = await followWorkers(planner.page);
  await planner.open('?tab=leverage');
  for (const name of ['Cost of losing transit', 'Bottlenecks']) {
    await expect(planner.page.getByRole('table', { name, exact: true })).toHaveAttribute('aria-busy', 'false', { timeout: 120_000 });
  }
  const heaps = await measure();
  const lines = heaps.map(
    ({ name, heap, buffers }) => `${name}: heap ${(heap / 1e6).toFixed(1)} MB, buffers ${(buffers / 1e6).toFixed(1)} MB`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
  expect(heaps.map(({ name }) => name)).toEqual(expect.arrayContaining(['engine.worker', 'study.worker']));
  // a worker that holds nothing has not loaded the data
  for (const { name, heap } of heaps) expect(heap, name).toBeGreaterThan(1e6);
  expect(heaps.reduce((sum, { heap, buffers }) => sum + heap + buffers, 0)).toBeLessThan(bar);
});
