import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PreviewServer, preview } from 'vite';
import { expect, test } from './driver.ts';

/** A new version of the app, put where an older one had been visited. */

const folder = mkdtempSync(join(tmpdir(), 'multivector-update-'));
let server: PreviewServer;

test.beforeAll(async () => {
  cpSync('dist', join(folder, 'site'), { recursive: true });
  server = await preview({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    build: { outDir: 'site' },
    preview: { host: '127.0.0.1', port: 0 },
  });
});
test.afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Makes another build of what is served: another page, and the version of the stored files that goes with it. */
const publish = (version: string): void => {
  const change = (name: string, from: RegExp, to: string): void => {
    const file = join(folder, 'site', name);
    const text = readFileSync(file, 'utf8');
    if (!from.test(text)) throw new Error(`${name} has nothing like ${from}.`);
    writeFileSync(file, text.replace(from, to));
  };
  change('index.html', /<html /, `<html data-version="${version}" `);
  change('sw.js', /version:\s*["'`][0-9a-f]{12}["'`]/, `version:"${version}"`);
};

test('a new version waits, is offered, and comes when it is let in', async ({ planner }) => {
  // the whole app is stored twice
  test.setTimeout(300_000);
  const { page } = planner;
  const address = server.resolvedUrls?.local[0] ?? '';
  const visit = async (): Promise<void> => {
    await page.goto(`${address}?b=russia-closed`);
    await expect(page).toHaveTitle(/ · Multivector$/);
  };
  const version = page.locator('html');
  await visit();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state ?? 'none'), { timeout: 100_000 })
    .toBe('activated');
  await expect(page.getByRole('status').filter({ hasText: 'new version' })).toHaveCount(0);

  publish('0123456789ab');
  await visit();
  await expect(version).not.toHaveAttribute('data-version');
  const notice = page.getByRole('status').filter({ hasText: 'new version' });
  await expect(notice).toBeVisible({ timeout: 100_000 });
  // it is offered, not forced: the next visit is the old one still
  await visit();
  await expect(version).not.toHaveAttribute('data-version');
  await expect(notice).toBeVisible({ timeout: 100_000 });
  await notice.getByRole('button').click();
  await expect(version).toHaveAttribute('data-version', '0123456789ab');
  await expect(page).toHaveURL(/b=russia-closed/);
  await expect(planner.headline()).toHaveText(/Russia/);
  await expect(notice).toHaveCount(0);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).join(' '))).toBe('multivector / 0123456789ab');
});
