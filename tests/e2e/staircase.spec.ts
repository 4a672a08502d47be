import type { Locator, Page } from '@playwright/test';
import { expect, test } from './driver.ts';

const view = '?select=shipment:kz-p-rock-ru';

/** The step that is looked at, with its figures. */
const stepOf = (page: Page): Locator => page.getByRole('region', { name: 'Itinerary' }).getByRole('status');
const figures = /[\d,]+\skm \(\+[\d.,]+\).*USD\s[\d.]+ \(\+[\d.]+\).*day\s[\d.]+ \(\+/;

/** Opens each figure of the step and takes what it says first: "Since the site, up to: …". */
async function originsOf(page: Page, line: Locator): Promise<string[]> {
  const titles: string[] = [];
  for (const figure of await line.locator('.mv-from').all()) {
    await figure.press('Enter');
    const popover = page.getByRole('dialog').and(page.locator('.mv-from-popover'));
    await expect(popover).toBeFocused();
    await expect(popover.getByRole('listitem').first()).toBeVisible();
    titles.push((await popover.getByRole('heading', { level: 3 }).textContent()) ?? '');
    await page.keyboard.press('Escape');
    await expect(popover).toBeHidden();
    await expect(figure).toBeFocused();
  }
  return titles;
}

test('arrow keys walk over the steps of the staircase, Enter goes to the figures, and a band follows', async ({ planner }) => {
  test.setTimeout(180_000);
  const { page } = planner;
  await planner.open(view);
  const chart = page.getByRole('img', { name: /^Where the money goes/ });
  const line = stepOf(page);
  await chart.focus();
  await expect(line).toHaveText(/^Point at a step/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(line).toHaveText(figures);
  const second = await planner.textOf(line);
  await page.keyboard.press('End');
  await expect(line).not.toHaveText(second);
  await expect(page.locator('tr[data-hovered]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(line.locator('.mv-from').first()).toBeFocused();
  await expect(page.getByText('Band: P10 to P90 over 64 draws')).toBeVisible({ timeout: 80_000 });
  await expect(page.locator('.mv-stairs-band')).toHaveCount(2);
  // kilometres, money and days, and the ranges of the last two
  const titles = await originsOf(page, line);
  expect(titles).toHaveLength(5);
  expect(new Set(titles).size).toBe(1);
  expect(titles[0]).toMatch(/^Since the site, up to: ./);
  await chart.focus();
  await page.keyboard.press('Escape');
  await expect(line).toHaveText(/^Point at a step/);
});

test('a step stays when the pointer leaves, and one that is clicked also when the pointer crosses the chart', async ({ planner }) => {
  const { page } = planner;
  await planner.open(view);
  const chart = page.getByRole('img', { name: /^Where the days go/ });
  const line = stepOf(page);
  await chart.hover({ position: { x: 60, y: 150 } });
  await expect(line).toHaveText(figures);
  // the ranges may come meanwhile: the name alone says which step it is
  const name = line.locator('strong');
  const first = await planner.textOf(name);
  await chart.hover({ position: { x: 160, y: 150 } });
  await expect(name).not.toHaveText(first);
  const second = await planner.textOf(name);
  await line.locator('.mv-from').first().hover();
  await expect(name).toHaveText(second);
  await chart.click({ position: { x: 160, y: 150 } });
  await chart.hover({ position: { x: 60, y: 150 } });
  await expect(name).toHaveText(second);
  await line.getByRole('button', { name: 'let go' }).click();
  await expect(line).toHaveText(/^Point at a step/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap shows a step in sight of the chart, the map marks it, and it stays while the map is looked at', async ({ planner }) => {
    const { page } = planner;
    await planner.open(view);
    await planner.mapIsDrawn();
    const map = page.locator('.mv-phone-map');
    const chart = page.getByRole('img', { name: /^Where the days go/ });
    const line = stepOf(page);
    await chart.scrollIntoViewIfNeeded();
    await expect(line).toHaveText(/^Point at a step/);
    const before = await map.screenshot();
    const box = await chart.boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + 150, (box?.y ?? 0) + 150);
    await expect(line).toHaveText(figures);
    await expect(line).toBeInViewport({ ratio: 0.95 });
    await expect.poll(async () => (await map.screenshot()).equals(before)).toBe(false);
    const step = await planner.textOf(line);
    await page.getByRole('button', { name: 'Zoom in' }).tap();
    await expect(line).toHaveText(step);
    const money = line.getByRole('button', { name: /^USD/ });
    expect((await money.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await money.tap();
    const popover = page.locator('.mv-from-popover');
    await expect(popover.getByRole('heading', { level: 3 })).toHaveText(/^Since the site, up to: ./);
    await page.keyboard.press('Escape');
    await expect(line).toHaveText(step);
    await page.getByRole('button', { name: 'Draw the bands (64 draws)' }).tap();
    await expect(page.getByText(/^Bands: \d+ of 64 draws/)).toBeVisible();
    await page.getByRole('button', { name: 'Stop' }).tap();
    await expect(page.getByRole('button', { name: 'Draw the bands (64 draws)' })).toBeVisible();
  });
});
