import { expect, test } from './driver.ts';

test.use({ firstVisit: true });

test('the guide sets a question up, says what to look at, and stays away once put away', async ({ planner }) => {
  const { page } = planner;
  await planner.open();
  const before = await planner.sentence();
  const guide = page.getByRole('complementary', { name: 'Three questions to begin with' });
  await expect(guide).toBeVisible();
  await guide.getByRole('button', { name: 'What if Russia closes to transit?' }).press('Enter');
  await expect(planner.headline()).not.toHaveText(before);
  await expect(planner.scenarioB()).toHaveValue('russia-closed');
  await expect(planner.tab('Routes')).toHaveAttribute('aria-selected', 'true');
  await expect(guide.getByRole('status')).toContainText('Stranded');
  await guide.getByRole('button', { name: 'What ties tungsten to its buyer?' }).click();
  await expect(page).toHaveURL(/tungsten/);
  await expect(planner.headline()).toHaveText(/./);
  await guide.getByRole('button', { name: /Put the questions away/ }).click();
  await expect(guide).toBeHidden();
  await page.goto('about:blank');
  await planner.open();
  await expect(page.getByRole('button', { name: 'Take away' })).toBeEnabled();
  await expect(guide).toBeHidden();

  // the help has them, with the keys
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  const help = page.getByRole('dialog', { name: 'How to read this' });
  await expect(help.getByRole('row', { name: /Ctrl \+ Z/ })).toBeVisible();
  await help.getByRole('button', { name: /Middle Corridor programme/ }).click();
  await expect(help).toBeHidden();
  await expect(planner.scenarioB()).toHaveValue('middle-corridor-2030');
  await expect(guide.getByRole('status')).toContainText('Compare the bars');
});

test('a link shows its own view and no guide', async ({ planner }) => {
  await planner.open('?b=russia-closed');
  await expect(planner.page.getByRole('button', { name: 'Take away' })).toBeEnabled();
  await expect(planner.page.getByRole('complementary', { name: 'Three questions to begin with' })).toBeHidden();
});

for (const theme of ['light', 'dark'] as const) {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test(`axe finds nothing in guide and help in ${theme} at ${size.width}`, async ({ planner }) => {
      const { page } = planner;
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize(size);
      await planner.open();
      await page.getByRole('button', { name: 'What ties tungsten to its buyer?' }).click();
      const guide = page.getByRole('complementary', { name: 'Three questions to begin with' });
      await expect(guide.getByRole('status')).toContainText('transit');
      // the levers have a test of their own
      if (size.width >= 800) await page.getByRole('button', { name: 'Hide the panel' }).click();
      // nothing of it is out of the window
      const box = await guide.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height).toBe(true);
      expect(await planner.faults(), 'guide').toEqual([]);
      if (size.width < 800) await page.getByRole('button', { name: 'Menu' }).click();
      await page.getByRole('button', { name: 'Help', exact: true }).click();
      await expect(page.getByRole('dialog', { name: 'How to read this' })).toBeVisible();
      expect(await planner.faults(), 'help').toEqual([]);
    });
  }
}
