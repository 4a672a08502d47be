import { expect, test } from './driver.ts';

test('the focus goes to what is opened and comes back to what opened it', async ({ planner }) => {
  const { page } = planner;
  await planner.open('?tab=routes');
  const row = page.getByRole('table', { name: 'Shipments' }).locator('tbody').getByRole('button').first();
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.mv-drawer h2')).toBeFocused();
  const close = page.getByRole('button', { name: 'Close the itinerary' });
  await close.focus();
  await page.keyboard.press('Enter');
  await expect(close).toBeHidden();
  await expect(row).toBeFocused();
});

test('a card that took the place of its opener gives the focus back to its successor', async ({ planner }) => {
  const { page } = planner;
  await planner.open();
  const country = page.getByRole('button', { name: 'Russia', exact: true }).first();
  await country.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.mv-card h2')).toBeFocused();
  await expect(page.locator('.mv-card h2')).toHaveText('Russia');
  // from one card to the next, and back to the results in one step
  await page.locator('.mv-card-flow').last().click();
  await expect(page.locator('.mv-card h2, .mv-drawer h2').last()).toBeFocused();
  await page.goBack();
  await expect(page.locator('.mv-card h2')).toHaveText('Russia');
  await page.getByRole('button', { name: 'Back to the results' }).click();
  await expect(page.getByRole('button', { name: 'Russia', exact: true }).first()).toBeFocused();
});
