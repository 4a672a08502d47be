import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from './driver.ts';

/** The app in one file, opened from a disk with the network cut. */

const folder = mkdtempSync(join(tmpdir(), 'multivector-single-'));
const story = 'four-ways-out';

test.beforeAll(() => {
  test.setTimeout(180_000);
  const command = ['vite', 'build', '--config', 'vite.single.config.ts', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
  for (const more of [[], ['--', '--story', story]]) {
    const { status, stderr } = spawnSync(
      'npx',
      ['--no-install', ...command.filter((word) => !more.length || word !== '--emptyOutDir'), ...more],
      {
        encoding: 'utf8',
      },
    );
    if (status !== 0) throw new Error(`The single file could not be built: ${stderr}`);
  }
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the file holds the whole app', async ({ planner, context }) => {
  const asked: string[] = [];
  await context.setOffline(true);
  planner.page.on('request', (request) => asked.push(request.url()));
  await planner.page.goto(pathToFileURL(join(folder, 'multivector.html')).href);
  // five megabytes of script are read before the first line is drawn
  await expect(planner.page.locator('html')).toHaveAttribute('data-map', 'ready', { timeout: 60_000 });
  const before = await planner.sentence();
  await planner.border('Russia').set('closed to transit');
  await expect(planner.headline()).not.toHaveText(before);
  await expect(planner.page).toHaveURL(/levers=/);
  expect(asked.filter((address) => !/^(data|blob):/.test(address)).length, 'nothing but the file itself').toBe(1);
});

test('a file made for a story opens with it', async ({ planner, context }) => {
  await context.setOffline(true);
  await planner.page.goto(pathToFileURL(join(folder, `multivector-${story}.html`)).href);
  await expect(planner.page.getByRole('heading', { level: 1 })).toHaveText('Copper from Balkhash, for Türkiye');
  await expect(planner.page.locator('.mv-story-figure').first()).toHaveText(/kt$/);
});
