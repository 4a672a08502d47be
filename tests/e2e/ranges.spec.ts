import { expect, test } from './driver.ts';

test('draws tell how far they are and stop when asked, and the panel stays usable', async ({ planner }) => {
  const { page } = planner;
  await planner.open('?b=russia-closed&tab=ranges');
  const start = page.getByRole('button', { name: /: Ranges over draws$/ });
  await start.press('Enter');
  await expect(page.getByRole('progressbar', { name: 'Ranges over draws' })).toBeVisible();
  await expect(page.getByText(/^Computing, \d+ of 512$/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop: Ranges over draws' }).press('Enter');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(start).toBeVisible();
});

test('ranges appear under the tiles in the room that is kept for them, and go with the next change', async ({ planner }) => {
  const { page } = planner;
  await planner.open('?b=russia-closed');
  const cost = planner.tile('Cost to market');
  const tabs = page.getByRole('tablist').last();
  const before = [await cost.boundingBox(), await tabs.boundingBox()];
  await expect(page.getByText('Below each figure: P10 to P90 of 64 draws.')).toBeVisible({ timeout: 80_000 });
  await expect(cost).toContainText(/P10 to P90: \d+–\d+, in A \d+–\d+, Change [+−]?\d+…[+−]?\d/);
  expect([await cost.boundingBox(), await tabs.boundingBox()]).toEqual(before);
  await cost.getByRole('button', { name: /P10 to P90/ }).click();
  await expect(page.getByRole('dialog').or(page.locator('.mv-from-popover'))).toContainText('is drawn from it');
  await page.keyboard.press('Escape');
  await planner.border('China').set('closed to transit');
  await expect(planner.headline()).toHaveText(/Chinese/);
  await expect(page.getByRole('button', { name: /P10 to P90/ })).toHaveCount(0);
});
