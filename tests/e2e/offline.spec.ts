import { expect, test } from './driver.ts';

test('once visited, everything works with the network cut', async ({ planner, context }) => {
  const { page } = planner;
  await planner.open();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state ?? 'none'), { timeout: 60_000 })
    .toBe('activated');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('works without a network');
  await expect(page.getByRole('dialog')).toContainText(/[\d.]+ MB are kept/);
  await context.setOffline(true);
  await planner.open('?b=russia-closed&lang=ru');
  await planner.mapIsDrawn();
  await expect(planner.headline()).toHaveText(/Росси/);
  await page.goto('./?story=four-ways-out:2&lang=en');
  await expect(page.locator('.mv-story-figure').first()).toHaveText(/USD/);
  await expect(page.locator('.mv-story-figure[data-failed]')).toHaveCount(0);
});
