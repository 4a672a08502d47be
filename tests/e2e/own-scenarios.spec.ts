import { readFile } from 'node:fs/promises';
import { expect, type Planner, test, withoutWebgl } from './driver.ts';

/** The reader's own scenarios and levers, without a mouse: by keyboard alone, and by a finger on a phone. */

/** Presses what exports, and reads the file that comes. */
const fileOf = async (planner: Planner, press: () => Promise<void>, path: string): Promise<unknown> => {
  const [download] = await Promise.all([planner.page.waitForEvent('download'), press()]);
  await download.saveAs(path);
  return JSON.parse(await readFile(path, 'utf8'));
};

// the map plays no part here, and software has not to draw it
test.beforeEach(({ page }) => withoutWebgl(page));

const noTransit = { title: 'No transit', levers: [{ type: 'close-country', country: 'RU', scope: 'transit' }] };

test('a scenario is saved, renamed, exported, deleted and put back by keyboard alone, and the focus is never lost', async ({
  planner,
}, info) => {
  const { page } = planner;
  const { keyboard } = page;
  await planner.open('?b=russia-closed');
  const headline = await planner.sentence();
  await planner.desk().press('Enter');
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await planner.walkTo(name);
  await keyboard.press('Control+a');
  await keyboard.type('No transit');
  await keyboard.press('Enter');
  await expect(page.getByText('Saved: No transit.')).toBeVisible();

  const rename = page.getByRole('button', { name: /^Rename/ });
  await planner.walkTo(rename);
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await expect(rename).toBeFocused();
  await keyboard.press('Enter');
  await keyboard.type('Renamed');
  await keyboard.press('Enter');
  await expect(rename).toBeFocused();
  await expect(rename).toHaveAccessibleName(/Renamed/);

  const exporting = page.getByRole('button', { name: /^Export “/ });
  await planner.walkTo(exporting);
  const file = await fileOf(planner, () => keyboard.press('Enter'), info.outputPath('kept.json'));
  expect(file).toMatchObject({ levers: noTransit.levers });

  await planner.walkTo(page.getByRole('button', { name: /^Delete/ }));
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kept in this browser' })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Delete/ })).toBeVisible();
  await keyboard.press('Escape');
  await expect(planner.desk()).toBeFocused();
  await expect(planner.headline()).toHaveText(headline);
});

test.describe('by a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a lever is set, undone and redone, and the scenario is saved, exported, deleted and imported', async ({ planner }, info) => {
    const { page } = planner;
    await planner.open();
    await planner.tab('Levers').tap();
    await page.getByRole('button', { name: 'Make the sheet larger' }).tap();
    await planner.border('Russia').radio('closed to transit').tap({ force: true });
    await expect(page.getByText('1 changed')).toBeVisible();
    await page.getByRole('button', { name: 'Undo the last change of a scenario' }).tap();
    await expect(page.getByText('Nothing changed yet')).toBeVisible();
    await page.getByRole('button', { name: 'Redo the change' }).tap();
    await expect(page.getByText('1 changed')).toBeVisible();

    await planner.desk().tap();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('No transit');
    await page.getByRole('button', { name: 'Save as new' }).tap();
    const path = info.outputPath('scenario.json');
    const file = await fileOf(planner, () => page.getByRole('button', { name: 'Export “No transit” as a file' }).tap(), path);
    expect(file).toMatchObject(noTransit);
    await page.getByRole('button', { name: 'Delete “No transit”' }).tap();
    await expect(page.getByText('Deleted: No transit.')).toBeVisible();
    await page.getByLabel(/^A scenario file/).setInputFiles(path);
    await expect(page.getByText('Imported and shown as B: No transit.')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('a switching value becomes a lever of B', async ({ planner }) => {
    // a search of some thirty runs, beside a map that is drawn in software
    test.slow();
    const { page } = planner;
    await planner.open('?tab=switching');
    await page.getByRole('button', { name: /: Find the smallest amount$/ }).tap();
    await expect(page.locator('.mv-switching-found')).toContainText('From a floor of', { timeout: 90_000 });
    await page.getByRole('button', { name: 'Make it a lever of B' }).tap();
    await planner.tab('Levers').tap();
    await expect(page.getByText('2 changed')).toBeVisible();
    await page.getByRole('button', { name: 'Undo the last change of a scenario' }).tap();
    await expect(page.getByText('Nothing changed yet')).toBeVisible();
  });
});
