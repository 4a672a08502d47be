import { expect, test } from './driver.ts';

const view = '?select=shipment:kz-p-rock-ru';

test('arrow keys walk over the steps of the staircase, and a band follows', async ({ planner }) => {
  const { page } = planner;
  await planner.open(view);
  const chart = page.getByRole('img', { name: /^Where the money goes/ });
  const line = page.getByRole('region', { name: 'Itinerary' }).getByRole('status');
  await chart.focus();
  await expect(line).toHaveText(/^Point at a step/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(line).toHaveText(/\(rail\): USD [\d.]+ \(\+[\d.]+\), day/);
  const second = await planner.textOf(line);
  await page.keyboard.press('End');
  await expect(line).not.toHaveText(second);
  await expect(page.locator('tr[data-hovered]')).toHaveCount(1);
  await expect(page.getByText('Band: P10 to P90 over 64 draws')).toBeVisible({ timeout: 80_000 });
  await expect(page.locator('.mv-stairs-band')).toHaveCount(2);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap shows a step, and it stays while the map is looked at', async ({ planner }) => {
    const { page } = planner;
    await planner.open(view);
    const chart = page.getByRole('img', { name: /^Where the days go/ });
    const line = page.getByRole('region', { name: 'Itinerary' }).getByRole('status');
    await chart.scrollIntoViewIfNeeded();
    await chart.tap({ position: { x: 150, y: 100 } });
    await expect(line).toHaveText(/USD [\d.]+ \(\+[\d.]+\), day/);
    const step = await planner.textOf(line);
    await page.getByRole('button', { name: 'Zoom in' }).tap();
    await expect(line).toHaveText(step);
    await page.getByRole('button', { name: 'Draw the bands (64 draws)' }).tap();
    await expect(page.getByText(/^Bands: \d+ of 64 draws/)).toBeVisible();
    await page.getByRole('button', { name: 'Stop' }).tap();
    await expect(page.getByRole('button', { name: 'Draw the bands (64 draws)' })).toBeVisible();
  });
});
