import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { bareDigits, namesWithDigits } from '../planner/bare-digits.ts';
import { expect, test } from './driver.ts';

/** A figure of each kind: the view that has it, and where it stands there. */
const kinds: readonly { readonly kind: string; readonly query: string; readonly figure: (page: Page) => Locator }[] = [
  { kind: 'a tile', query: '?b=russia-closed', figure: (page) => page.locator('.mv-tile .mv-from').first() },
  { kind: 'a sentence', query: '?b=russia-closed', figure: (page) => page.locator('.mv-headline h2 .mv-from').first() },
  { kind: 'a share', query: '?b=russia-closed', figure: (page) => page.locator('.mv-share-block td .mv-from').first() },
  { kind: 'a route', query: '?b=russia-closed&tab=routes', figure: (page) => page.locator('.mv-routes-table td .mv-from').first() },
  { kind: 'a netback', query: '?b=russia-closed&tab=value', figure: (page) => page.locator('.mv-value-table td .mv-from').first() },
  {
    kind: 'an itinerary',
    query: '?b=russia-closed&select=shipment:kz-cu-cath-cn@balkhash-smelter',
    figure: (page) => page.locator('.mv-drawer-detail .mv-from').first(),
  },
  { kind: 'a site', query: '?select=site:balkhash-smelter', figure: (page) => page.locator('.mv-card-rows .mv-from').first() },
  { kind: 'a charge', query: '?select=place:kz-dostyk', figure: (page) => page.locator('.mv-card-rows .mv-from').last() },
];

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  for (const { kind, query, figure } of kinds) {
    test(`${kind} opens by keyboard, is copied as a citation, and gives the focus back, at ${width}`, async ({ planner, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const { page } = planner;
      await page.setViewportSize({ width, height });
      await planner.open(width < 800 && !query.includes('select') ? `${query}&sheet=results` : query);
      const button = figure(page);
      const popover = page.getByRole('dialog').and(page.locator('.mv-from-popover'));
      // steps and words that arrive late draw a sentence anew, and its buttons with it
      await expect(async () => {
        await button.press('Enter');
        await expect(popover).toBeFocused({ timeout: 5_000 });
      }).toPass();
      const box = await popover.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(height);
      const copy = popover.getByRole('button', { name: 'Copy as citation' });
      await copy.focus();
      await page.keyboard.press('Enter');
      await expect(popover.getByRole('button', { name: 'Copied' })).toBeVisible();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      const title = await planner.textOf(popover.getByRole('heading', { level: 3 }));
      expect(text.startsWith(`${title}:`), text).toBe(true);
      expect(text.split('\n')[0]).toMatch(/\d/);
      expect(text).toMatch(/\n1\. .+\n/);
      expect(text).toMatch(/\(read on .+\)$/);
      await page.keyboard.press('Escape');
      await expect(popover).toBeHidden();
      await expect(button).toBeFocused();
    });
  }
}

test('the arrow keys go from a row of the routes to its figures', async ({ planner }) => {
  const { page } = planner;
  await planner.open('?b=russia-closed&tab=routes');
  const row = page.locator('.mv-routes-table tbody tr').first();
  await row.locator('.mv-route-row').focus();
  await page.keyboard.press('ArrowRight');
  await expect(row.locator('td .mv-from').first()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(row.locator('.mv-route-row')).toBeFocused();
});

/** Names of the catalogue and of the records that hold a digit, such as a berth or a compound. */
const namesOnScreen = (): readonly RegExp[] => {
  const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
  const called = (path: string): unknown[] =>
    (read(path) as { readonly features: readonly { readonly properties: Record<string, unknown> }[] }).features.map(({ properties }) =>
      Object.entries(properties).map(([key, value]) => (key.startsWith('name') ? value : null)),
    );
  return namesWithDigits(read('src/i18n/en/names.json'), called('geo/sites.geojson'), called('geo/places.geojson'));
};

const shownTabs = ['Dependence', 'Routes', 'Value', 'Leverage', 'Switching', 'Ranges', 'Projects', 'Scenarios'] as const;
const cards = ['shipment:kz-cu-cath-cn@balkhash-smelter', 'site:balkhash-smelter', 'place:kz-dostyk'] as const;

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`no figure of results, cards, itinerary and list stands without where it comes from, at ${width}`, async ({ planner }) => {
    test.setTimeout(300_000);
    const { page } = planner;
    const names = namesOnScreen();
    const bareOn = async (where: string): Promise<void> => {
      const parts = page.locator('#results, .mv-stage-drawer, .mv-twin');
      await expect(parts.locator('.mv-from').first()).toBeVisible();
      const html = await parts.evaluateAll((found) => found.map((part) => part.outerHTML));
      expect(
        html.flatMap((part) => bareDigits(part.replaceAll(/<!--.*?-->/gs, ''), names)),
        where,
      ).toEqual([]);
    };
    await page.setViewportSize({ width, height });
    await planner.open('?b=russia-closed&sheet=results');
    for (const tab of shownTabs) {
      await planner.tab(tab).click();
      await expect(page.getByRole('tabpanel').filter({ visible: true }).last().locator('button').first()).toBeVisible();
      await bareOn(tab);
    }
    for (const card of cards) {
      await planner.open(`?b=russia-closed&select=${card}`);
      await bareOn(card);
    }
    await planner.open(width < 800 ? '?b=russia-closed&sheet=sites' : '?b=russia-closed&side=list');
    await expect(page.locator('.mv-twin')).toBeVisible();
    await bareOn('the list');
  });
}
