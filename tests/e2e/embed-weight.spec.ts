import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from './driver.ts';

/** What a frame on somebody's page fetches, as the browser asked for it. */

const stylesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => join(folder, name));
const classesIn = (files: readonly string[]): Set<string> =>
  new Set(files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\.(mv-[a-z0-9-]+)/g)].map(([, name = '']) => name)));

test('an embed fetches the map and no panel of the planner, in 400 kB', async ({ planner, baseURL }) => {
  const { page } = planner;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./?embed=1&b=russia-closed&lang=en');
  await planner.mapIsDrawn();
  await expect(planner.headline()).toHaveText(/Russia/);
  const names = asked.filter((address) => address.startsWith(baseURL ?? '')).map((address) => address.replace(/^.*\//, ''));

  const code = [...new Set(names)].filter((name) => /\.(js|css)$/.test(name) && !/worker|^(register|offline-state)-/.test(name));
  const weight = code.reduce((sum, name) => sum + gzipSync(readFileSync(join('dist/assets', name)), { level: 9 }).length, 0) / 1000;
  expect(weight, `kB of ${code.join(', ')}`).toBeLessThanOrEqual(400);

  // what is drawn is named by its class: a panel that came along would bring its own
  const panels = classesIn([
    ...stylesUnder('src/planner'),
    'src/app/desktop-screen.css',
    'src/app/phone-screen.css',
    'src/app/top-bar.css',
  ]);
  // the name of the app, over a failure; the empty place above the map where two scenarios are compared
  const named = ['mv-logo', 'mv-top-name', 'mv-compare-place'];
  const shared = classesIn([
    ...stylesUnder('src/ui'),
    'src/app/app.css',
    'src/app/embed-screen.css',
    'src/map/map.css',
    'src/app/legend.css',
  ]);
  const scripts = code.filter((name) => name.endsWith('.js')).map((name) => readFileSync(join('dist/assets', name), 'utf8'));
  const drawn = new Set(scripts.flatMap((script) => [...script.matchAll(/mv-[a-z0-9-]+/g)].map(([name]) => name)));
  expect([...drawn].filter((name) => panels.has(name) && !shared.has(name) && !named.includes(name))).toEqual([]);
  expect(drawn, 'the classes of the embed are found this way').toContain('mv-embed-caption');
});
