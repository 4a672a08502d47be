import { readFile } from 'node:fs/promises';
import { loadDataset } from '../../src/dataset/load.ts';
import type { Scenario } from '../../src/dataset/schema/scenario.ts';
import { estimate } from '../../src/engine/index.ts';
import { changedLines } from '../../src/map/parts/changed-lines.ts';
import { formats } from '../../src/ui/format.ts';
import { expect, test } from './driver.ts';

const dataset = loadDataset(process.cwd());

/** Lines by land and ferry that change, as the engine has them. */
const linesThatChange = async (a: (scenarios: readonly Scenario[]) => Scenario, b: (scenarios: readonly Scenario[]) => Scenario) => {
  const data = await dataset;
  const modes = new Map([...data.legs.map(({ id, mode }) => [id, { mode }] as const)]);
  const [one, other] = [a, b].map((of) => estimate(data, of(data.scenarios)));
  return changedLines(one?.links ?? [], other?.links ?? [], modes).filter(({ leg }) => modes.has(leg));
};

const scenarioOf =
  (id: string, changes: Partial<Scenario> = {}) =>
  (scenarios: readonly Scenario[]): Scenario => {
    const found = scenarios.find((scenario) => scenario.id === id);
    if (!found) throw new Error(`The data have no scenario "${id}".`);
    return { ...found, ...changes };
  };

test('upgrade the Middle Corridor and compare', async ({ planner }) => {
  await planner.open();
  await planner.scenarioB().selectOption('middle-corridor-2030');
  await expect(planner.headline()).toHaveText(/Middle/);
  await planner.compareOnMap('what changes from A to B');
  await expect(planner.page.getByText('gains tonnes')).toBeVisible();
  await expect(planner.page).toHaveURL(/compare=difference/);
  await planner.page.getByRole('button', { name: 'What differs' }).click();
  await expect(planner.page.getByRole('table', { name: '4 inputs differ' }).getByRole('row')).toHaveCount(5);
  const lines = await linesThatChange(scenarioOf('baseline', { year: 2030 }), scenarioOf('middle-corridor-2030'));
  const table = planner.page.getByRole('table', { name: `${lines.length} lines change` });
  const [first] = lines;
  const change = first?.change_t_y ?? 0;
  await expect(table.getByRole('row').nth(1)).toContainText(
    `${change < 0 ? '\u2212' : '+'}${formats('en').modelled(Math.abs(change) / 1000)}`,
  );
  await table.getByRole('button').first().click();
  await expect(planner.page).toHaveURL(/select=leg:/);
  await planner.compareOnMap('A and B side by side');
  await expect(planner.page.getByRole('region', { name: /^Map of A: Baseline 2030/ })).toBeVisible();
  await expect(planner.page.getByRole('region', { name: /^Map of B: Middle Corridor 2030/ })).toBeVisible();
  const maps = planner.page.locator('canvas.maplibregl-canvas');
  await expect(maps).toHaveCount(2);

  // the reader moves A: B follows, and the link has where they are
  await maps.first().press('ArrowLeft');
  await expect(planner.page).toHaveURL(/at=/);
  await planner.page.reload();
  await expect(maps).toHaveCount(2);
});

test('upgrade the Middle Corridor and compare, by keyboard alone', async ({ planner }) => {
  test.slow();
  const { page } = planner;
  const { keyboard } = page;
  await planner.open();
  await planner.walkTo(planner.scenarioB());
  await keyboard.type('Middle Corridor 2030');
  await expect(planner.scenarioB()).toHaveValue('middle-corridor-2030');
  await expect(planner.headline()).toHaveText(/Middle/);
  const { totals } = estimate(await dataset, scenarioOf('middle-corridor-2030')((await dataset).scenarios));
  await expect(planner.tileFigure('Cost to market')).toContainText(totals.cost_usd_per_t.toFixed(0));

  await planner.walkTo(page.getByRole('radio', { name: 'scenario B' }));
  await keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/compare=difference/);
  await planner.walkTo(page.getByRole('button', { name: 'What differs' }));
  await keyboard.press('Enter');
  const table = page.getByRole('table', { name: /lines change/ });
  await planner.walkTo(table.getByRole('button').first());
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/select=leg:/);
  await expect(page.locator('.mv-card h2')).toBeFocused();

  await planner.walkTo(page.getByRole('radio', { name: 'what changes from A to B' }), 'Shift+Tab');
  await keyboard.press('ArrowRight');
  await expect(page.locator('canvas.maplibregl-canvas')).toHaveCount(2);
  await expect(page.getByRole('radio', { name: 'A and B side by side' })).toBeFocused();
});

test('a scenario is saved, kept over a reload, exported, deleted and imported again', async ({ planner }, info) => {
  await planner.open();
  await planner.border('Russia').set('closed to transit');
  await planner.page.locator('[data-type="caspian-level"]').getByRole('slider').fill('1.5');
  await expect(planner.page.getByText('2 changed')).toBeVisible();
  await planner.desk().click();
  await planner.page.getByRole('textbox', { name: 'Name', exact: true }).fill('Low sea, no Russia');
  await planner.page.getByRole('button', { name: 'Save as new' }).click();
  await expect(planner.scenarioB().locator('option:checked')).toHaveText('Low sea, no Russia (yours)');
  await expect(planner.announcement()).toHaveText(/Low sea, no Russia/);
  const headline = await planner.sentence();

  // without the link, from what the browser has kept
  await planner.open();
  await planner.scenarioB().selectOption({ label: 'Low sea, no Russia (yours)' });
  await expect(planner.headline()).toHaveText(headline);

  await planner.desk().click();
  const [download] = await Promise.all([
    planner.page.waitForEvent('download'),
    planner.page.getByRole('button', { name: 'Export “Low sea, no Russia” as a file' }).click(),
  ]);
  const file = info.outputPath('scenario.json');
  await download.saveAs(file);
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
    id: 'low-sea-no-russia',
    title: 'Low sea, no Russia',
    year: 2025,
    maturity: 'under-construction',
    levers: [
      { type: 'close-country', country: 'RU', scope: 'transit' },
      { type: 'caspian-level', fall_m: 1.5 },
    ],
    notes: '',
    leaves_out: '',
    sources: [],
  });
  await planner.page.getByRole('button', { name: 'Rename “Low sea, no Russia”' }).click();
  await planner.page.getByRole('textbox', { name: 'New name of “Low sea, no Russia”' }).fill('Shallow');
  await planner.page.keyboard.press('Enter');
  await expect(planner.scenarioB().locator('option:checked')).toHaveText('Shallow (yours)');
  await planner.page.getByRole('button', { name: 'Delete “Shallow”' }).click();
  await expect(planner.page.getByText('Deleted: Shallow.')).toBeVisible();
  await planner.page.getByLabel(/^A scenario file/).setInputFiles(file);
  await expect(planner.page.getByText('Imported and shown as B: Low sea, no Russia.')).toBeVisible();
  await planner.page.getByLabel(/^A scenario file/).setInputFiles({
    name: 'wrong.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"id":"x","title":"X","year":2030,"levers":[{"type":"close-leg","leg":"kz-atlantis"}]}'),
  });
  await expect(planner.page.getByText('Not imported: wrong.json.')).toBeVisible();
  await expect(planner.page.getByText('levers.0.leg')).toBeVisible();
  await planner.page.keyboard.press('Escape');
  await expect(planner.scenarioB().locator('option:checked')).toHaveText('Low sea, no Russia (yours)');
  await expect(planner.headline()).toHaveText(headline);
});

test('a lever is set, undone, redone and taken back by keyboard alone, and the focus stays', async ({ planner }) => {
  await planner.open();
  const before = await planner.sentence();
  const dwell = planner.page.getByRole('slider', { name: 'Waiting at Dostyk' });
  await dwell.focus();
  await planner.page.keyboard.press('End');
  await expect(dwell).toHaveValue('3');
  await expect(planner.page.getByText('1 changed')).toBeVisible();
  await expect(planner.tile('Time to market').locator('.mv-tile-against')).toContainText(/[+−]/);
  await planner.page.keyboard.press('Control+z');
  await expect(dwell).toHaveValue('1');
  await expect(dwell).toBeFocused();
  await expect(planner.headline()).toHaveText(before);
  await planner.page.keyboard.press('Control+Shift+z');
  await expect(dwell).toHaveValue('3');
  await expect(dwell).toBeFocused();
  const undo = planner.page.getByRole('button', { name: 'Undo the last change' });
  await undo.focus();
  await planner.page.keyboard.press('Enter');
  await expect(planner.page.getByText('Nothing changed yet')).toBeVisible();
  await expect(undo).toBeFocused();
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
});

test('a border is closed from its card, and a leg made dearer from its own', async ({ planner }) => {
  await planner.open('?select=place:kz-dostyk');
  const card = planner.page.getByRole('article');
  await card.getByText('Open to cargo').click();
  await expect(card.getByRole('switch', { name: 'Open to cargo' })).not.toBeChecked();
  await expect(planner.page.getByText('1 changed')).toBeVisible();
  expect(decodeURIComponent(planner.page.url())).toContain('"type":"close-place","place":"kz-dostyk"');
  await card.getByRole('slider', { name: 'Waiting here' }).fill('2');
  await expect(planner.page.getByText('2 changed')).toBeVisible();
  await card.getByRole('button', { name: /rail/ }).first().click();
  await expect(planner.page).toHaveURL(/select=leg:/);
  await card.getByRole('slider', { name: 'Tariff of this leg' }).fill('1.5');
  await expect(planner.page.getByText('3 changed')).toBeVisible();
  await planner.page.getByRole('button', { name: /^Undo: Dostyk closed/ }).click();
  await expect(planner.page.getByText('2 changed')).toBeVisible();
});
