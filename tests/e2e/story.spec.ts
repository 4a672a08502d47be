import { expect, test } from './driver.ts';

test('a story is told by keys, its figures computed, its scenes linked', async ({ planner }) => {
  const { page } = planner;
  await page.goto('./?story=intent-is-not-momentum:4');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Tungsten has one buyer, and freight is not why');
  await planner.mapIsDrawn();
  const figures = page.locator('.mv-story-figure');
  await expect(figures.first()).toHaveText(/^\d+\s%$/);
  await page.keyboard.press('ArrowRight');
  await expect(title).toHaveText('If Russia closed to transit');
  await expect(page).toHaveURL(/b=russia-closed.*story=intent-is-not-momentum:5/);
  await expect(figures.first()).toHaveText(/kt$/);
  expect(await page.locator('.mv-story-figure[data-failed]').count()).toBe(0);
  expect(await planner.faults()).toEqual([]);
  // a figure opens where it comes from; Escape closes that and not the story
  await figures.first().press('Enter');
  await expect(page.locator('.mv-from-popover')).toContainText('In the text');
  await page.keyboard.press('Escape');
  await expect(page.locator('.mv-from-popover')).toHaveCount(0);
  await expect(figures.first()).toBeFocused();
  await expect(title).toHaveText('If Russia closed to transit');

  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Notes' }).click();
  const notes = await opening;
  await expect(notes.getByText('yellow phosphorus')).toBeVisible();
  await notes.getByRole('button', { name: /^Next/ }).click();
  await expect(title).toHaveText('Refine at home, and less has to travel');
  await expect(notes.getByRole('heading')).toHaveText('Refine at home, and less has to travel');
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
  await expect.poll(() => notes.isClosed()).toBe(true);
  await expect(planner.scenarioB()).toHaveValue('refine-at-home');
});

test('the dialog builds a line and shows what it will look like', async ({ planner }) => {
  // two maps are drawn in software
  test.slow();
  const { page } = planner;
  await planner.open('?b=russia-closed&year=2030');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Present this' });
  const line = dialog.getByRole('textbox', { name: 'The line to paste' });
  await expect(line).toHaveValue(
    /embed\.js" async><\/script><multivector-map scenario="russia-closed" compare="baseline" year="2030" title="/,
  );
  await expect(dialog.frameLocator('iframe').locator('.mv-embed-caption h1')).toHaveText(/Russia/);
  expect(await planner.faults('dialog[open]')).toEqual([]);
  await dialog.getByRole('radio', { name: 'Link', exact: true }).click();
  await expect(line).toHaveValue(/\?b=russia-closed&year=2030$/);
  await dialog.getByRole('button', { name: 'Four ways out' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Copper from Balkhash, for Türkiye');
});
