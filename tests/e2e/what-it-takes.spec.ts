import { loadDataset } from '../../src/dataset/load.ts';
import { baselineScenario, estimate, refiningAtHome, switchingValue } from '../../src/engine/index.ts';
import { expect, test } from './driver.ts';

const dataset = await loadDataset(process.cwd());
const scenario = baselineScenario(dataset);
const number = (value: number, figures: number): string => Number(value.toPrecision(figures)).toLocaleString('en-GB');
const percent = (share: number): string => `${(share * 100).toFixed(1)}\u00a0%`;

test('finds the tungsten price floor that moves concentrate west and applies it, by keyboard alone', async ({ planner }) => {
  // two searches of some thirty runs each, beside a map that is drawn in software
  test.slow();
  const { page } = planner;
  await planner.open('?tab=switching');
  await page.getByRole('combobox', { name: 'Cargo', exact: true }).focus();
  await expect(page.getByRole('combobox', { name: 'Cargo', exact: true })).toHaveValue('mineral:tungsten:concentrate');
  const market = page.getByRole('combobox', { name: 'to a market', exact: true });
  await expect(market).toHaveValue('us-east');
  await page.getByRole('button', { name: /: Find the smallest amount$/ }).press('Enter');
  const answer = page.locator('.mv-switching-found');
  await expect(answer).toContainText('From a floor of', { timeout: 60_000 });
  const found = switchingValue(dataset, {
    scenario,
    cargo: { mineral: 'tungsten', stage: 'concentrate' },
    wish: { market: 'us-east' },
    means: { kind: 'price-floor' },
  });
  await expect(answer).toContainText(`USD\u00a0${number(found.value ?? 0, 4)}/t`);
  await expect(page.getByText('Tried again: with 1 % less it does not flip')).toBeVisible();

  await page.getByRole('button', { name: 'Make it a lever of B' }).press('Enter');
  await expect(page.getByText('2 changed')).toBeVisible();
  await expect(page.locator('.mv-switching')).toBeFocused();
  const after = estimate(dataset, { ...scenario, levers: [...found.levers] });
  const west = after.shipments
    .filter(({ mineral, stage, market: to }) => mineral === 'tungsten' && stage === 'concentrate' && to === 'us-east')
    .reduce((sum, row) => sum + row.moved_t_y, 0);
  expect(west).toBeGreaterThan(4500 / 2);

  // the link holds it: the same levers give the same tonnes
  await planner.open(`${new URL(page.url()).search.replace('tab=switching', 'tab=value')}`);
  await page.getByRole('combobox', { name: 'Mineral', exact: true }).selectOption('tungsten');
  const row = page.locator('.mv-value-table', { hasText: 'What a tonne leaves' }).locator('tr', { hasText: 'United States' });
  await expect(row).toContainText(`${number(west / 1000, 2)}\u00a0kt`);
});

/** What refining chromium at home comes to, and the share of freight once it is a lever of B. */
const chromiumAtHome = () => {
  const result = refiningAtHome(dataset, {
    scenario,
    mineral: 'chromium',
    from: 'concentrate',
    to: 'intermediate',
    product: 'high-carbon ferrochrome',
  });
  expect(result.after.freight_share ?? 1).toBeLessThan((result.before.freight_share ?? 0) / 2);
  const after = estimate(dataset, { ...scenario, levers: [result.lever] });
  const rows = after.shipments.filter(({ mineral, moved_t_y }) => mineral === 'chromium' && moved_t_y > 0);
  const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((total, one) => total + of(one), 0);
  const share =
    sum(({ netback, moved_t_y }) => ((netback?.freight ?? 0) + (netback?.moisture ?? 0) + (netback?.insurance ?? 0)) * moved_t_y) /
    sum(({ netback, moved_t_y }) => (netback?.stage_price ?? 0) * moved_t_y);
  return { result, share };
};

for (const way of ['by mouse', 'by keyboard alone'] as const) {
  test(`refines chromium at home and sees the share of freight fall, ${way}`, async ({ planner }) => {
    test.slow();
    const { page } = planner;
    await planner.open();
    if (way === 'by mouse') await planner.tab('Value').click();
    else {
      await planner.skipToResults();
      await planner.walkTo(planner.tab('Dependence'));
      await planner.walkTo(planner.tab('Value'), 'ArrowRight');
    }
    await expect(page.getByRole('combobox', { name: 'Mineral', exact: true })).toHaveValue('chromium');
    const { result, share } = chromiumAtHome();
    const block = page.locator('.mv-value-block', { hasText: 'Refined at home' });
    const freight = block.locator('tr', { hasText: 'Freight, % of value' });
    await expect(freight).toContainText(percent(result.before.freight_share ?? 0), { timeout: 60_000 });
    await expect(freight).toContainText(percent(result.after.freight_share ?? 0));

    const chain = page.locator('.mv-value-table', { hasText: 'What leaves at each stage' });
    await expect(chain.locator('tbody tr')).toHaveCount(2);
    const makeLever = block.getByRole('button', { name: 'Make it a lever of B' });
    if (way === 'by mouse') await makeLever.click();
    else {
      await planner.walkTo(makeLever);
      await page.keyboard.press('Enter');
    }
    // what is refined leaves in A alone
    await expect(chain.locator('tbody tr', { hasText: 'concentrate' })).toContainText('in A alone');
    await expect(chain.locator('tbody tr', { hasText: 'intermediate' })).toContainText(percent(share));
    // whoever pressed the button is not sent back to the top of the page
    if (way === 'by keyboard alone') await expect(page.locator('.mv-value-block:focus', { hasText: 'Refined at home' })).toHaveCount(1);
  });
}
