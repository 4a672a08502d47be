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
