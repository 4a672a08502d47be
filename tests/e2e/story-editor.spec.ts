import { readFile } from 'node:fs/promises';
import { type Story, storySchema } from '../../src/dataset/schema/story.ts';
import { expect, test } from './driver.ts';

test('a story is captured, reordered, exported, imported and played', async ({ planner }) => {
  test.slow();
  const { page } = planner;
  const dialog = page.getByRole('dialog', { name: 'Present this' });
  const present = (): Promise<void> => page.getByRole('button', { name: 'Present', exact: true }).click();
  const field = (name: string) => dialog.getByRole('textbox', { name, exact: true });
  await planner.open('?b=russia-closed&at=3.5/47/60');
  await present();
  await dialog.getByRole('button', { name: 'Begin a story with this view' }).click();
  await field('Title of the story').fill('Two');
  await page.keyboard.press('Escape');
  await planner.scenarioB().selectOption('iran-open');
  await expect(page).toHaveURL(/b=iran-open/);
  await present();
  await dialog.getByRole('button', { name: 'Add this view as a scene' }).click();
  await field('Title of the scene').fill('Iran open');
  await field('Text').fill('It is **cheaper**.');
  await expect(dialog.getByRole('region', { name: 'Preview' }).locator('strong', { hasText: 'cheaper' })).toBeVisible();
  const choose = (name: string) => dialog.getByRole('combobox', { name, exact: true });
  await choose('Which figure').selectOption('days_mean');
  await dialog.getByRole('button', { name: 'Add to the text' }).click();
  await choose('A computed figure').selectOption('dependence');
  await choose('Country').selectOption('CN');
  await choose('Kind').selectOption('market');
  await choose('By').selectOption('value');
  await choose('Mineral').selectOption('copper');
  await dialog.getByRole('button', { name: 'Add to the text' }).click();
  await expect(dialog.locator('.mv-story-figure')).toHaveText([/\d.*days/, /^\d+\s%$/]);
  await field('Notes for the presenter').fill('Point at Bandar Abbas.');
  const source = dialog.getByRole('combobox', { name: 'Source, by its name or id' });
  await source.fill('adb-carec-cpmm-2024');
  await source.press('Enter');
  // what is empty is not kept
  await field('Title of the scene').fill('');
  await expect(dialog.getByText('This cannot be empty.', { exact: false })).toBeVisible();
  await field('Title of the scene').fill('Iran open');
  expect(await planner.faults('dialog[open]')).toEqual([]);

  const scenes = dialog.locator('.mv-editor-scenes > li .mv-editor-name');
  await dialog.getByRole('button', { name: /^2\. Iran open/ }).press('Alt+ArrowUp');
  await expect(scenes.first()).toHaveText('1. Iran open');
  await expect(scenes.first()).toBeFocused();
  await dialog.getByRole('button', { name: 'Delete the scene “Iran open”' }).click();
  await expect(scenes).toHaveCount(1);
  // the way back does not take the focus from who writes on
  await expect(dialog.getByRole('button', { name: 'Put back' })).toBeFocused();
  await field('Title of the story').press('End');
  await field('Title of the story').pressSequentially(' worlds');
  await expect(field('Title of the story')).toHaveValue('Two worlds');
  await dialog.getByRole('button', { name: 'Put back' }).click();
  await expect(scenes.first()).toHaveText('1. Iran open');

  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export as a file' }).click();
  const file = await (await saving).path();
  const story: Story = storySchema.parse(JSON.parse(await readFile(file, 'utf8')));
  expect(story.scenes.map(({ title, view }) => [title, view.b])).toEqual([
    ['Iran open', 'iran-open'],
    ['Russia closed to transit, 2025', 'russia-closed'],
  ]);
  expect(story.scenes[0]).toMatchObject({
    text: 'It is **cheaper**. {{days-mean}} {{cn-market-value-copper}}',
    notes: 'Point at Bandar Abbas.',
    sources: ['adb-carec-cpmm-2024'],
  });
  expect(story.scenes[1]?.view.at).toBe('3.5/47/60');

  await dialog.getByRole('button', { name: 'All stories' }).click();
  const upload = dialog.getByLabel('Import a story file');
  const broken = { ...story, scenes: [{ ...story.scenes[0], figures: {} }] };
  await upload.setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(broken)) });
  await expect(dialog.getByText('the text asks for {{days-mean}}', { exact: false })).toBeVisible();
  const astray = { ...story, scenes: [{ ...story.scenes[0], view: { b: 'iran-opne', at: 'here' } }] };
  await upload.setInputFiles({ name: 'astray.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(astray)) });
  await expect(dialog.getByText('there is no scenario "iran-opne": expected the id of one, perhaps iran-open')).toBeVisible();
  await expect(dialog.getByText('"here" is nothing that a link knows', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: 'Delete the story “Two worlds”' }).click();
  await upload.setInputFiles({ name: 'two.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(story)) });
  await expect(dialog.getByText('“Two worlds” is here.')).toBeVisible();
  expect(await planner.faults('dialog[open]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Play the story “Two worlds”' }).click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Iran open');
  await expect(page.locator('.mv-story-figure').first()).toHaveText(/\d.*days/);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/b=russia-closed.*story=my-story:2/);

  // it is there at the next visit
  await page.reload();
  await expect(title).toHaveText(story.scenes[1]?.title ?? '');
});
