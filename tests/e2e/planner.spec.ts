import { expect, test } from './driver.ts';

test('opens with the map, a headline and the baseline', async ({ planner }) => {
  await planner.open();
  await planner.mapIsDrawn();
  await expect(planner.headline()).toHaveText(/%/);
  await expect(planner.scenarioA()).toHaveValue('baseline');
  await expect(planner.page.getByText('Nothing changed yet')).toBeVisible();
});

test('closing Russia to transit moves headline, tiles and flows', async ({ planner }) => {
  await planner.open();
  await planner.mapIsDrawn();
  const before = await planner.sentence();
  const cost = await planner.textOf(planner.tileFigure('Cost to market'));
  await planner.border('Russia').set('closed to transit');
  await expect(planner.headline()).not.toHaveText(before);
  await expect(planner.headline()).toHaveText(/Russia/);
  await expect(planner.tileFigure('Cost to market')).not.toHaveText(cost);
  await expect(planner.page.getByText('1 changed')).toBeVisible();
  // the key shows what is in view: lines that carried cargo and are empty now
  await expect(planner.page.getByText('used in A, empty in B')).toBeVisible();
  await expect(planner.announcement()).toHaveText(/Russia/);
  expect(planner.page.url()).toContain('levers=');
});

test('the same by keyboard alone', async ({ planner }) => {
  await planner.open();
  const before = await planner.sentence();
  await planner.page.keyboard.press('Tab');
  await planner.page.keyboard.press('Tab');
  await expect(planner.page.getByRole('button', { name: 'Skip to the levers' })).toBeFocused();
  await planner.page.keyboard.press('Enter');
  await expect(planner.page.locator('#levers')).toBeFocused();
  const open = planner.border('Russia').radio('open to cargo');
  for (let presses = 0; presses < 12 && !(await open.evaluate((element) => element === document.activeElement)); presses += 1) {
    await planner.page.keyboard.press('Tab');
  }
  await expect(open).toBeFocused();
  await planner.page.keyboard.press('ArrowRight');
  await expect(planner.border('Russia').radio('closed to transit')).toBeChecked();
  await expect(planner.headline()).not.toHaveText(before);
});

test('back and forward undo and redo', async ({ planner }) => {
  await planner.open();
  const before = await planner.sentence();
  await planner.border('Russia').set('closed to transit');
  await expect(planner.headline()).not.toHaveText(before);
  const after = await planner.sentence();
  await planner.page.goBack();
  await expect(planner.headline()).toHaveText(before);
  await expect(planner.border('Russia').radio('open to cargo')).toBeChecked();
  await planner.page.goForward();
  await expect(planner.headline()).toHaveText(after);
});

test('the copied link reproduces the view', async ({ planner, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await planner.open();
  await planner.scenarioB().selectOption('china-closed');
  await planner.tab('Routes').click();
  await expect(planner.page).toHaveURL(/tab=routes/);
  await planner.border('Iran').set('closed to all cargo');
  await expect(planner.announcement()).not.toBeEmpty();
  const headline = await planner.sentence();
  await planner.page.getByRole('button', { name: 'Share' }).click();
  await expect(planner.page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await planner.page.evaluate(() => navigator.clipboard.readText());
  await planner.page.goto('about:blank');
  await planner.page.goto(link);
  await expect(planner.headline()).toHaveText(headline);
  await expect(planner.border('Iran').radio('closed to all cargo')).toBeChecked();
  await expect(planner.tab('Routes')).toHaveAttribute('aria-selected', 'true');
});

test('finds a site by its Russian name, with a slip of the finger', async ({ planner }) => {
  await planner.open('?lang=ru');
  await planner.search('балхшаш');
  await expect(planner.suggestion()).toContainText('Балхаш');
  await planner.searchField().press('Enter');
  await expect(planner.page).toHaveURL(/select=(site|place):/);
  await expect(planner.page.getByRole('heading', { name: /Балхаш|Balkhash/ }).first()).toBeVisible();
});

test('a preset can be chosen and given up again', async ({ planner }) => {
  await planner.open();
  const before = await planner.sentence();
  await planner.scenarioB().selectOption('russia-closed');
  await expect(planner.headline()).not.toHaveText(before);
  await planner.page.getByRole('button', { name: 'Undo all changes: B as A' }).click();
  await expect(planner.headline()).toHaveText(before);
  await expect(planner.page).not.toHaveURL(/b=/);
});

test('an itinerary opens from the list of routes and closes again', async ({ planner }) => {
  await planner.open('?tab=routes');
  await planner.page.locator('.mv-routes-table .mv-route-row').first().click();
  await expect(planner.page).toHaveURL(/select=shipment:/);
  await expect(planner.page.getByRole('button', { name: 'Close the itinerary' })).toBeVisible();
  await planner.page.getByRole('button', { name: 'Close the itinerary' }).click();
  await expect(planner.page).not.toHaveURL(/select=/);
});
