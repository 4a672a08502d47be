import { loadDataset } from '../../src/dataset/load.ts';
import type { Estimate } from '../../src/engine/estimate-types.ts';
import { estimate } from '../../src/engine/index.ts';
import { expect, type Planner, test } from './driver.ts';

/** What the engine says to the preset that the story comes to by hand. */
const fromEngine = async (): Promise<Estimate> => {
  const dataset = await loadDataset(process.cwd());
  const scenario = dataset.scenarios.find(({ id }) => id === 'russia-closed');
  if (!scenario) throw new Error('The dataset has no scenario "russia-closed".');
  return estimate(dataset, scenario);
};

const rowsOf = ({ page }: Planner) => page.getByRole('table', { name: 'Shipments' }).locator('tbody tr');

/** Ids of the shipments whose row says a text. */
const idsOf = (planner: Planner, text: RegExp): Promise<(string | null)[]> =>
  rowsOf(planner)
    .filter({ hasText: text })
    .locator('[data-row]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-opens')));

/** The screen names who is stranded, and how many tonnes: the same as the engine. */
const expectTheEngine = async (planner: Planner, expected: Estimate): Promise<void> => {
  const shown = Number((await planner.textOf(planner.tileFigure('Stranded'))).match(/[\d.]+/)?.[0]);
  expect(Math.abs(shown * 1000 - expected.totals.stranded_t_y)).toBeLessThanOrEqual(500);
  const flowsThat = (holds: (flow: Estimate['shipments'][number]) => boolean) =>
    expected.shipments
      .filter(holds)
      .map(({ id }) => `shipment:${id}`)
      .toSorted();
  const whole = flowsThat(({ stranded }) => stranded);
  const partly = flowsThat(({ stranded, stranded_t_y }) => !stranded && stranded_t_y > 0);
  expect(whole.length).toBeGreaterThan(0);
  expect(partly.length).toBeGreaterThan(0);
  expect((await idsOf(planner, /Stranded/)).toSorted()).toEqual(whole);
  expect((await idsOf(planner, /y stranded/)).toSorted()).toEqual(partly);
};

test('close Russia and read who is stranded, by mouse', async ({ planner }) => {
  const { page } = planner;
  await planner.open('?tab=routes');
  await planner.border('Russia').set('closed to transit');
  await expect(planner.headline()).toHaveText(/Without Russian transit/);
  await page.getByRole('combobox', { name: 'Order' }).selectOption('change');
  const expected = await fromEngine();
  await expectTheEngine(planner, expected);
  const first = expected.shipments.filter(({ stranded }) => stranded).toSorted((one, other) => one.id.localeCompare(other.id))[0];
  await page.locator(`[data-opens="shipment:${first?.id}"]`).click();
  await expect(page.locator('.mv-drawer h2')).toHaveText(/^Stranded: /);
  await expect(page.locator('.mv-drawer-detail')).toHaveText(/closed to transit: Russia/);
});

test('close Russia and read who is stranded, by keyboard alone', async ({ planner }) => {
  // every key is answered by a page whose map is drawn in software
  test.slow();
  const { page } = planner;
  const { keyboard } = page;
  await planner.open('?tab=routes');
  await planner.walkTo(planner.border('Russia').radio('open to cargo'));
  await keyboard.press('ArrowRight');
  await expect(planner.headline()).toHaveText(/Without Russian transit/);
  const order = page.getByRole('combobox', { name: 'Order' });
  await planner.walkTo(order);
  await keyboard.type('by change');
  await expect(order).toHaveValue('change');
  await expectTheEngine(planner, await fromEngine());
  const row = rowsOf(planner).first().locator('[data-row]');
  await planner.walkTo(row);
  await keyboard.press('Enter');
  await expect(page.locator('.mv-drawer h2')).toHaveText(/^Stranded: /);
  await expect(page.locator('.mv-drawer h2')).toBeFocused();
  await planner.walkTo(page.getByRole('button', { name: 'Close the itinerary' }), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(row).toBeFocused();
});
