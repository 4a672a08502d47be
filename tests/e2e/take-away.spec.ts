import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { Estimate } from '../../src/engine/estimate-types.ts';
import { formats } from '../../src/ui/format.ts';
import { expect, type Planner, test } from './driver.ts';

const { modelled } = formats('en');

const bytesOf = async (download: Download): Promise<Uint8Array> => new Uint8Array(readFileSync(await download.path()));

/** Opens the dialog and takes a file by the name of its button. */
const take = async ({ page }: Planner, name: string | RegExp): Promise<Uint8Array> => {
  const dialog = page.getByRole('dialog', { name: 'Take away' });
  if (!(await dialog.isVisible())) await page.getByRole('button', { name: 'Take away' }).click();
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name }).first().click();
  return bytesOf(await coming);
};

const bundleOf = async (planner: Planner): Promise<Readonly<Record<string, Uint8Array>>> =>
  unzipSync(await take(planner, 'Everything as a zip'));

const textIn = (files: Readonly<Record<string, Uint8Array>>, path: string): string => {
  const bytes = files[path];
  if (!bytes) throw new Error(`The bundle has no "${path}", only ${Object.keys(files).join(', ')}.`);
  return strFromU8(bytes);
};

/** Cells without commas and quotes in them, as the tables of figures have. */
const rowsOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));

test('export, reload from the link, get the same numbers', async ({ planner }) => {
  await planner.open('?b=russia-closed');
  await planner.mapIsDrawn();
  await planner.border('Iran').set('closed to all cargo');
  await expect(planner.page.getByText('2 changed')).toBeVisible();
  await expect(planner.announcement()).not.toBeEmpty();
  const files = await bundleOf(planner);
  const readme = textIn(files, 'README.txt');
  const estimate = JSON.parse(textIn(files, 'estimate.json')) as Estimate;

  // what is exported is what is shown
  expect(readme).toContain(await planner.sentence());
  await planner.page.keyboard.press('Escape');
  const cost = await planner.textOf(planner.tileFigure('Cost to market'));
  expect(cost).toContain(formats('en').number(estimate.totals.cost_usd_per_t));
  const totals = rowsOf(textIn(files, 'tables/totals.csv'));
  expect(totals.find(([name]) => name === 'cost_usd_per_t')?.[3]).toBe(String(estimate.totals.cost_usd_per_t));
  const flows = rowsOf(textIn(files, 'tables/flows.csv'));
  expect(flows).toHaveLength(1 + estimate.shipments.length);
  expect(flows[0]).toContain('cost_usd_per_t [USD/t]');
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['map/map.png', 'map/flows.geojson', 'scenario.json']));

  // the tables on the screen, as they stand
  const shown = Object.keys(files).find((path) => /^shown\/.*transit.*\.csv$/.test(path));
  const [first] = rowsOf(textIn(files, shown ?? 'shown')).slice(1);
  const row = planner.page
    .getByRole('table', { name: /Transit/ })
    .locator('tbody tr')
    .first();
  for (const cell of first ?? []) await expect(row).toContainText(cell);

  // the link of the bundle brings the same numbers back
  const link = readme.split('\r\n').find((line) => line.startsWith('http'));
  const tiles = await planner.page.locator('.mv-tile-value').allTextContents();
  const sentence = await planner.sentence();
  await planner.page.goto('about:blank');
  await planner.page.goto(link ?? '');
  await expect(planner.headline()).toHaveText(sentence);
  expect(await planner.page.locator('.mv-tile-value').allTextContents()).toEqual(tiles);
  const again = JSON.parse(strFromU8(await take(planner, /^JSON: The whole estimate/))) as Estimate;
  expect(again).toEqual(estimate);
});

test('the same by keyboard alone', async ({ planner }) => {
  const { page } = planner;
  await planner.open('?b=russia-closed');
  const button = page.getByRole('button', { name: 'Take away' });
  await expect(button).toBeEnabled();
  for (let presses = 0; presses < 40 && !(await button.evaluate((element) => element === document.activeElement)); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  const flows = page.getByRole('button', { name: /^JSON: Flows \(/ });
  await expect(flows).toBeVisible();
  for (let presses = 0; presses < 60 && !(await flows.evaluate((element) => element === document.activeElement)); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(flows).toBeFocused();
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const table = JSON.parse(strFromU8(await bytesOf(await coming))) as { readonly rows: readonly { readonly stranded_t_y: number }[] };
  const stranded = table.rows.reduce((sum, row) => sum + row.stranded_t_y, 0);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(planner.tile('Stranded')).toContainText(modelled(stranded / 1000));
});

test('the routes of the list have the figures of the exported table', async ({ planner }) => {
  await planner.open('?tab=routes&minerals=copper');
  const csv = rowsOf(strFromU8(await take(planner, /^CSV: Flows \(/)));
  await planner.page.keyboard.press('Escape');
  const head = csv[0] ?? [];
  const at = (name: string): number => head.findIndex((key) => key.startsWith(name));
  expect(csv.length).toBeGreaterThan(1);
  for (const cells of csv.slice(1)) expect(cells[at('mineral')]).toBe('copper');
  const rows = planner.page.getByRole('tabpanel').locator('table tbody tr');
  await expect(rows).toHaveCount(csv.length - 1);
  const shown = (await rows.allTextContents()).join(' ');
  for (const cells of csv.slice(1)) {
    const usd = Number(cells[at('cost_usd_per_t')]);
    if (usd > 0) expect(shown).toContain(modelled(usd));
  }
});

test('a chart stands alone as SVG, with its words and no script', async ({ planner }) => {
  await planner.open('?b=russia-closed');
  const svg = strFromU8(await take(planner, /^SVG: Chart: .*Transit/));
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toContain('Russia closed to transit');
  expect(svg).not.toMatch(/var\(--|<script|class=/);
  const { page } = planner;
  await page.setContent(`<img alt="chart" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`);
  await expect(page.getByAltText('chart')).toHaveJSProperty('complete', true);
  expect(await page.getByAltText('chart').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(200);
});

test('a figure is copied with its scenario, sources and address', async ({ planner, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await planner.open('?b=russia-closed');
  await planner.tileFigure('Cost to market').click();
  await planner.page.getByRole('button', { name: 'Copy as citation' }).click();
  await expect(planner.page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const text = await planner.page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Cost to market: \d+ USD\/t/);
  expect(text).toContain('Scenario: Russia closed to transit, 2025');
  expect(text).toMatch(/\n1\. .+\n/);
  expect(text).toContain('?b=russia-closed');
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the dialog and in Projects in ${theme}`, async ({ planner }) => {
    await planner.open(`?theme=${theme}&tab=projects&side=closed`);
    await planner.page.locator('.mv-project-name').first().click();
    await planner.page.locator('.mv-project-claims summary').first().click();
    expect(await planner.faults(), 'projects').toEqual([]);
    await planner.page.getByRole('button', { name: 'Take away' }).click();
    await expect(planner.page.getByRole('button', { name: 'Everything as a zip' })).toBeVisible();
    expect(await planner.faults(), 'dialog').toEqual([]);
  });
}
