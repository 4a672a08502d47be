import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { expect, test } from './driver.ts';
import { type OtherOrigin, serveElsewhere } from './other-origin.ts';

/** `<multivector-map>` on a page of another origin, in a real browser. */

interface MapElement extends HTMLElement {
  setScenario(id: string, options?: object): Promise<{ readonly headline: string; readonly scenario: { readonly id: string } }>;
  setLevers(levers: readonly object[] | null): Promise<{ readonly headline: string }>;
  flyTo(camera: object): Promise<null>;
  exportPicture(options: object): Promise<Blob>;
  select(selection: object | null): Promise<null>;
  getEstimate(): Promise<{
    readonly scenario: { readonly id: string; readonly canonical_id: string };
    readonly shipments: readonly unknown[];
  }>;
}

const pageWith = (base: string, attributes: string): string => `<!doctype html><html lang="en"><head><title>Somebody’s page</title>
<link rel="icon" href="data:,"></head><body><h1>Somebody’s page</h1>
<script src="${base}embed.js" async></script><multivector-map language="en" ${attributes}></multivector-map></body></html>`;

const element = 'multivector-map';

/** Everything that the element said, in the order in which it said it. */
const listen = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const heard: { readonly type: string; readonly detail: unknown }[] = [];
    Object.assign(window, { heard });
    document.addEventListener('DOMContentLoaded', () => {
      for (const type of ['ready', 'select', 'estimate', 'error']) {
        document.querySelector('multivector-map')?.addEventListener(type, (event) => {
          heard.push({ type, detail: (event as CustomEvent).detail });
        });
      }
    });
  });
};
const heard = (page: Page): Promise<{ readonly type: string; readonly detail: Record<string, unknown> }[]> =>
  page.evaluate(() => (window as unknown as { heard: { type: string; detail: Record<string, unknown> }[] }).heard);
const isReady = (page: Page): Promise<void> =>
  expect.poll(async () => (await heard(page)).map(({ type }) => type), { timeout: 60_000 }).toContain('ready');

const frameOf = (page: Page, base: string) => {
  const frame = page.frames().find((candidate) => candidate.url().startsWith(base));
  if (!frame) throw new Error('The page has no frame of the app.');
  return frame;
};

let elsewhere: OtherOrigin;
test.afterEach(() => elsewhere.close());

test('one pasted line shows a live map, and the page drives it', async ({ planner, baseURL }) => {
  const { page } = planner;
  const base = baseURL ?? '';
  elsewhere = await serveElsewhere(pageWith(base, 'scenario="baseline" panel="caption"'));
  await listen(page);
  await page.goto(elsewhere.address);
  await expect(page.locator(`${element} .link`)).toHaveAttribute('href', /a=baseline&lang=en$/);
  await isReady(page);
  await expect(page.locator(`${element} .link`)).toBeHidden();
  const frame = frameOf(page, base);
  await expect(frame.locator('html')).toHaveAttribute('data-map', 'ready');
  await expect(frame.locator('.mv-embed-legend')).toHaveCount(0);
  const height = await page.locator(`${element} iframe`).evaluate((box) => box.getBoundingClientRect().height);
  expect(height, 'sized by the frame').toBeGreaterThan(320);

  const closed = await page.locator(element).evaluate((map: MapElement) => map.setScenario('russia-closed', { compare: 'baseline' }));
  expect(closed.scenario.id).toBe('russia-closed');
  expect(closed.headline).toMatch(/Russia/);
  await expect(frame.locator('.mv-embed-caption h1')).toHaveText(closed.headline);

  const [estimate] = await page
    .locator(element)
    .evaluate((map: MapElement) =>
      Promise.all([map.getEstimate(), map.flyTo({ lon: 50.5, lat: 43.8, zoom: 5 }), map.select({ kind: 'site', id: 'balkhash-smelter' })]),
    );
  expect(estimate.scenario.id).toBe('russia-closed');
  expect(estimate.shipments.length).toBeGreaterThan(20);
  await expect.poll(() => frame.evaluate(() => window.location.search)).toMatch(/select=site:balkhash-smelter&at=5\/43\.8\/50\.5/);

  const levers = await page
    .locator(element)
    .evaluate((map: MapElement) => map.setLevers([{ type: 'close-country', country: 'CN', scope: 'transit' }]));
  expect(levers.headline).not.toBe(closed.headline);
  const picture = await page.locator(element).evaluate(async (map: MapElement) => {
    const blob = await map.exportPicture({ size: 'square', scale: 1 });
    const { width, height } = await createImageBitmap(blob);
    return { type: blob.type, width, height };
  });
  expect(picture).toEqual({ type: 'image/png', width: 1080, height: 1080 });
  const events = await heard(page);
  expect(events.filter(({ type }) => type === 'estimate').length).toBeGreaterThanOrEqual(2);
  expect(events.find(({ type }) => type === 'select')?.detail).toEqual({ selection: { kind: 'site', id: 'balkhash-smelter' } });
});

test('what the dataset does not have is refused by name, and taking the map off the page ends everything', async ({ planner, baseURL }) => {
  const { page } = planner;
  const base = baseURL ?? '';
  elsewhere = await serveElsewhere(pageWith(base, 'height="360"'));
  await listen(page);
  await page.goto(elsewhere.address);
  await isReady(page);
  const complaint = (call: (map: MapElement) => Promise<unknown>): Promise<string> =>
    page.locator(element).evaluate((map: MapElement, text) => {
      const ask = new Function('map', `return (${text})(map)`) as (target: MapElement) => Promise<unknown>;
      return ask(map).then(
        () => 'nothing',
        (error: Error) => error.message,
      );
    }, call.toString());
  expect(await complaint((map) => map.setScenario('atlantis'))).toContain('no scenario "atlantis"');
  expect(await complaint((map) => map.select({ kind: 'site', id: 'kz-eldorado' }))).toContain('no site "kz-eldorado"');
  expect(await complaint((map) => map.setLevers([{ type: 'abolish' }]))).toContain('levers.0');
  expect(await page.locator(`${element} iframe`).evaluate((box) => box.getBoundingClientRect().height)).toBe(360);

  const end = await page.locator(element).evaluate(async (map: MapElement) => {
    const late = map.setScenario('china-closed').then(
      () => 'answered',
      (error: Error) => error.message,
    );
    map.remove();
    return { said: await late, frames: window.frames.length, inside: map.shadowRoot?.childElementCount };
  });
  expect(end).toEqual({ said: 'The map was taken off the page.', frames: 0, inside: 0 });
});

test('hostile messages change nothing', async ({ planner, baseURL }) => {
  const { page } = planner;
  const base = baseURL ?? '';
  elsewhere = await serveElsewhere(pageWith(base, 'scenario="middle-corridor-2030"'));
  await listen(page);
  await page.goto(elsewhere.address);
  await isReady(page);
  const frame = frameOf(page, base);
  const asked: string[] = [];
  const world = async (): Promise<string> => {
    const { scenario } = await page.locator(element).evaluate((map: MapElement) => map.getEstimate());
    return `${scenario.canonical_id} ${await frame.evaluate(() => `${window.location.href} ${document.title} ${document.documentElement.lang}`)}`;
  };
  const before = await world();
  page.on('request', (request) => asked.push(request.url()));

  const noise = fc.oneof(
    fc.jsonValue(),
    fc.record({ multivector: fc.constantFrom(0, 1, 2, '1'), id: fc.oneof(fc.integer(), fc.string()), call: fc.string() }),
    fc.record({
      multivector: fc.constant(1),
      id: fc.nat(),
      call: fc.constantFrom('setScenario', 'setLevers', 'flyTo', 'select', '__proto__', 'constructor', 'import', 'eval'),
      scenario: fc.constantFrom('javascript:alert(1)', 'https://evil.example/x.js', '<img src=x onerror=alert(1)>', '../../etc/passwd'),
      url: fc.webUrl(),
      levers: fc.jsonValue(),
      camera: fc.jsonValue(),
      selection: fc.jsonValue(),
    }),
  );
  const messages = JSON.stringify(fc.sample<unknown>(noise, { numRuns: 10_000, seed: 4 }));
  await page.evaluate((texts) => {
    const target = window.document.querySelector('multivector-map')?.shadowRoot?.querySelector('iframe')?.contentWindow;
    for (const message of JSON.parse(texts) as unknown[]) target?.postMessage(message, '*');
  }, messages);
  expect(await world(), '10,000 random messages of the parent').toBe(before);

  // the right words from another window, whose origin is another one too
  const call = { multivector: 1, id: 1, call: 'setScenario', scenario: 'russia-closed' };
  await page.evaluate((message) => {
    const stranger = document.createElement('iframe');
    stranger.setAttribute('sandbox', 'allow-scripts');
    stranger.srcdoc = `<script>for (const frame of [...Array(parent.frames.length).keys()].map((i) => parent.frames[i]))
      frame.postMessage(${JSON.stringify(message)}, '*'); parent.postMessage('done', '*')</script>`;
    const done = new Promise((resolve) => window.addEventListener('message', ({ data }) => data === 'done' && resolve(null)));
    document.body.append(stranger);
    return done;
  }, call);
  expect(await world(), 'a stranger with the right words').toBe(before);
  expect(asked.filter((address) => !address.startsWith(base) && !address.startsWith('about:'))).toEqual([]);
});
