import { loadDataset } from '../../src/dataset/load.ts';
import { usualPlayers } from '../../src/engine/bargaining/transit-players.ts';
import { type BottleneckRow, bottlenecks, type DenialRow, denial } from '../../src/engine/index.ts';
import { expect, type Planner, test } from './driver.ts';

/** Without it no limit binds in the baseline, and there is no bottleneck to compare. */
const tightQuota = { type: 'quota', quota: 'class-7-caspian', t_contained_per_y: 1000 } as const;
const opened = `levers=${encodeURIComponent(JSON.stringify([tightQuota]))}`;

/** What the engine says of the scenario that the tab is opened with. */
const fromEngine = async (): Promise<{ readonly russia: DenialRow; readonly tight: BottleneckRow }> => {
  const dataset = await loadDataset(process.cwd());
  const baseline = dataset.scenarios.find(({ id }) => id === 'baseline');
  if (!baseline) throw new Error('The dataset has no scenario "baseline".');
  const scenario = { ...baseline, levers: [tightQuota] };
  const russia = denial(dataset, scenario, { pairs: false }).rows.find(({ id }) => id === 'RU');
  const tight = bottlenecks(dataset, scenario)[0];
  if (!russia || !tight) throw new Error('The engine finds no loss of Russia, or no bottleneck; the test compares both with the screen.');
  return { russia, tight };
};

/** The figures of a row of a table, as numbers; NaN for a dash. */
const figuresOf = async (planner: Planner, table: string, row: string | RegExp | number): Promise<number[]> => {
  const rows = planner.page.getByRole('table', { name: table, exact: true }).locator('tbody tr');
  const found = typeof row === 'number' ? rows.nth(row) : rows.filter({ hasText: row }).first();
  const texts = await found.locator('td').allTextContents();
  return texts.map((text) => Number(text.replaceAll(/[,\s%+]/g, '').replace('−', '-')));
};

/** A figure on the screen has two digits that count: it is off by a twentieth of the number at most. */
const expectRounded = (shown: number | undefined, exact: number): void => {
  expect(shown).toBeGreaterThan(0);
  expect(Math.abs((shown ?? 0) - exact) / exact).toBeLessThanOrEqual(0.05);
};

const expectTheEngine = async (planner: Planner): Promise<void> => {
  const { russia, tight } = await fromEngine();
  const [cost, stranded, days] = await figuresOf(planner, 'Cost of losing transit', 'Russia');
  expectRounded(cost, russia.behavioural.denial_usd_y / 1e6);
  expectRounded(stranded, russia.behavioural.stranded_t_y / 1000);
  expect(Math.abs((days ?? Number.NaN) - (russia.extra_days ?? Number.NaN))).toBeLessThanOrEqual(0.051);
  const [used, shadow, saving] = await figuresOf(planner, 'Bottlenecks', 0);
  expect(Math.abs((used ?? Number.NaN) / 100 - tight.used_y / tight.room_y)).toBeLessThanOrEqual(0.01);
  expectRounded(shadow, tight.shadow_usd_per_unit);
  expectRounded(saving, tight.saving_usd_y / 1e6);
};

/** Waits for the two studies that run by themselves. */
const studiesAreDone = async ({ page }: Planner): Promise<void> => {
  for (const name of ['Cost of losing transit', 'Bottlenecks']) {
    await expect(page.getByRole('table', { name, exact: true })).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
  }
};

for (const theme of ['light', 'dark'] as const) {
  test(`the Leverage tab shows the engine's figures, by mouse, in ${theme}`, async ({ planner }) => {
    test.slow();
    const { page } = planner;
    await planner.open(`?theme=${theme}&tab=leverage&${opened}`);
    await studiesAreDone(planner);
    await expectTheEngine(planner);
    await page.getByRole('button', { name: 'Russia', exact: true }).click();
    await expect(page.getByText(/^Going round /)).toBeVisible();
    await page.getByRole('radio', { name: 'Corridors' }).check();
    await expect(page.getByRole('button', { name: 'Northern', exact: true })).toBeVisible({ timeout: 60_000 });
    await page.getByRole('combobox', { name: 'What may be built' }).selectOption('afghan');
    await page.getByRole('button', { name: 'Compute: Bargaining power over transit' }).click();
    const power = page.getByRole('table', { name: 'Bargaining power', exact: true });
    await expect(power).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
    await expect(power.locator('tbody tr')).toHaveCount(usualPlayers.length + 1);
    expect(await planner.faults('.mv-leverage')).toEqual([]);
  });
}

test('the Leverage tab opens and answers by keyboard alone', async ({ planner }) => {
  test.slow();
  const { page } = planner;
  await planner.open(`?tab=routes&${opened}`);
  await planner.tab('Routes').focus();
  for (let presses = 0; presses < 8; presses += 1) {
    if ((await planner.tab('Leverage').getAttribute('aria-selected')) === 'true') break;
    await page.keyboard.press('ArrowRight');
  }
  await expect(planner.tab('Leverage')).toHaveAttribute('aria-selected', 'true');
  await studiesAreDone(planner);
  await expectTheEngine(planner);
  const russia = page.getByRole('button', { name: 'Russia', exact: true });
  for (let presses = 0; presses < 40; presses += 1) {
    if (await russia.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(russia).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(russia).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByText(/^Going round /)).toBeVisible();
});
