import { expect, test } from './driver.ts';

const screens = [
  { name: 'desktop', size: { width: 1440, height: 900 } },
  { name: 'phone', size: { width: 390, height: 844 } },
] as const;

const results = ['Routes', 'Value', 'Leverage', 'Switching', 'Ranges', 'Projects', 'Scenarios'] as const;

for (const { name, size } of screens) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing on a ${name} in ${theme}`, async ({ planner }) => {
      // a run of axe for every tab
      test.slow();
      await planner.page.setViewportSize(size);
      await planner.open(`?theme=${theme}&b=russia-closed`);
      await planner.mapIsDrawn();
      expect(await planner.faults()).toEqual([]);
      for (const tab of [...results, ...(name === 'phone' ? ['Levers', 'Sites', 'Legend'] : ['Filter', 'List'])]) {
        await planner.tab(tab).click();
        expect(await planner.faults(), tab).toEqual([]);
      }
    });
  }
}

test('axe finds nothing on a site card, an itinerary and the embed', async ({ planner }) => {
  await planner.open('?select=site:balkhash-smelter');
  expect(await planner.faults(), 'card').toEqual([]);
  await planner.open('?b=russia-closed&select=shipment:kz-cu-cath-cn@balkhash-smelter');
  await expect(planner.page.getByRole('button', { name: 'Close the itinerary' })).toBeVisible();
  expect(await planner.faults(), 'itinerary').toEqual([]);
  await planner.open('?embed=1');
  expect(await planner.faults(), 'embed').toEqual([]);
});

test('axe finds nothing on the page "How good is this?", which has an address of its own', async ({ planner }) => {
  // all draws of the validation in either theme, and hundreds of figures that open
  test.slow();
  for (const theme of ['light', 'dark']) {
    await planner.open(`?theme=${theme}#how-good`);
    await expect(planner.page.getByText('Length: median error', { exact: false })).toBeVisible({ timeout: 60_000 });
    expect(await planner.faults(), theme).toEqual([]);
    await planner.page.keyboard.press('Escape');
    await expect(planner.page).not.toHaveURL(/#how-good/);
  }
});
