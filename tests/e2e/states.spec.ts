import { readFileSync } from 'node:fs';
import { expect, test, withoutWebgl } from './driver.ts';

test('the embed shows the map alone, with its sentence and a way to the app', async ({ planner }) => {
  await planner.page.setViewportSize({ width: 800, height: 500 });
  await planner.open('?embed=1&b=russia-closed');
  await planner.mapIsDrawn();
  await expect(planner.page.getByRole('banner')).toHaveCount(0);
  await expect(planner.page.getByRole('link', { name: 'Open in Multivector' })).toHaveAttribute('href', /b=russia-closed$/);
  await expect(planner.headline()).toHaveText(/Russia/);
});

test('an unknown scenario in a link is named, and the baseline stands in', async ({ planner }) => {
  await planner.open('?b=atlantis&year=1812&levers=[{"type":"close-country","country":"RU","scope":"transit"}]');
  await expect(planner.notice()).toContainText('atlantis');
  await expect(planner.notice()).toContainText('1812');
  await expect(planner.border('Russia').radio('closed to transit')).toBeChecked();
  await planner.notice().getByRole('button').click();
  await expect(planner.notice()).toHaveCount(0);
});

test.describe('without data', () => {
  test.use({ expectedComplaints: [/Failed to load resource/] });

  test('says what is missing and tries again', async ({ planner }) => {
    await planner.page.route(/core-.*\.json/, (route) => route.fulfill({ status: 503, body: 'down' }));
    await planner.page.goto('./');
    await expect(planner.page.getByRole('alert')).toContainText('The data did not arrive');
    await expect(planner.page.getByRole('alert')).toContainText('503');
    await planner.page.unroute(/core-.*\.json/);
    await planner.page.getByRole('button', { name: 'Try again' }).click();
    await expect(planner.headline()).toHaveText(/%/);
  });
});

test.describe('without WebGL', () => {
  test.beforeEach(async ({ page }) => {
    await withoutWebgl(page);
  });

  test('what changes from A to B, and both side by side, are drawings over the table of the lines', async ({ planner }) => {
    const { page } = planner;
    await planner.open('?b=russia-closed&compare=difference');
    const table = page.getByRole('table', { name: /^\d+ lines change/ });
    await expect(table).toBeVisible();
    const change = async (row: number): Promise<number> => {
      const text = await planner.textOf(table.getByRole('row').nth(row).getByRole('cell').last());
      return Math.abs(Number(text.replace('\u2212', '-').replaceAll(',', '')));
    };
    expect(await change(1)).toBeGreaterThan(0);
    expect(await change(1)).toBeGreaterThanOrEqual(await change(5));
    const one = await page.getByRole('img', { name: /map/i }).first().boundingBox();
    expect(one?.height).toBeGreaterThan(200);
    await planner.compareOnMap('A and B side by side');
    await expect(page.getByRole('img', { name: /^Map of A: Baseline 2025/ })).toBeVisible();
    await expect(page.getByRole('img', { name: /^Map of B: Russia closed to transit/ })).toBeVisible();
    await table.getByRole('button').first().click();
    await expect(page).toHaveURL(/select=leg:/);
  });

  test('a drawing stands in for the map and the figures stay', async ({ planner }) => {
    await planner.open();
    await expect(planner.page.getByText('No WebGL here')).toBeVisible();
    const drawing = await planner.page.getByRole('img', { name: /map/i }).first().boundingBox();
    expect(drawing?.width).toBeGreaterThan(300);
    expect(drawing?.height).toBeGreaterThan(300);
    await planner.border('Russia').set('closed to transit');
    await expect(planner.headline()).toHaveText(/Russia/);
    // the drawing can be taken away as the map can
    const coming = planner.page.waitForEvent('download');
    await planner.page.getByRole('button', { name: 'Take away' }).click();
    await planner.page.getByRole('button', { name: 'PNG: picture of the map' }).click();
    const picture = readFileSync(await (await coming).path());
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBe(2560);
    expect(picture.length).toBeGreaterThan(100_000);
  });
});

test('on a phone the sheet holds results, levers, sites and legend', async ({ planner }) => {
  await planner.page.setViewportSize({ width: 390, height: 844 });
  await planner.open();
  await planner.mapIsDrawn();
  const before = await planner.sentence();
  await planner.tab('Levers').click();
  await planner.border('Russia').set('closed to transit');
  await planner.tab('Results').click();
  await expect(planner.headline()).not.toHaveText(before);
  await planner.tab('Sites').click();
  await expect(planner.page.getByRole('tabpanel')).not.toBeEmpty();
  await planner.tab('Legend').click();
  await expect(planner.page.getByRole('heading', { name: 'Corridors' })).toBeVisible();
  expect(await planner.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a shipment is opened under a sheet that leaves the map no room', async ({ planner }) => {
  await planner.page.setViewportSize({ width: 390, height: 844 });
  await planner.open('?select=country:CN&b=red-sea-closed');
  await planner.mapIsDrawn();
  await planner.page.getByRole('button', { name: 'Make the sheet larger' }).click();
  await planner.page.locator('.mv-card-flow').last().click();
  await expect(planner.page).toHaveURL(/select=shipment:/);
  await expect(planner.page.getByText('About this shipment')).toBeVisible();
});

test('without JavaScript there is a word about it, the map as a drawing and the headline', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await expect(page.locator('noscript p').last()).toBeVisible();
  await expect(page.locator('noscript .mv-first-headline')).toHaveText(/% of tonnes/);
  const drawn = await page.locator('noscript img').evaluate((image: HTMLImageElement) => image.naturalWidth);
  expect(drawn).toBeGreaterThan(300);
  await context.close();
});
