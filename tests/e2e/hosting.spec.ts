import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from './driver.ts';

/** The release behind nginx with the recipe of src/present/hosting/, under a sub-path. Where there is no nginx, only the archive is looked at. */

const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find((path) => existsSync(path));
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const path = 'maps/multivector/';
const folder = mkdtempSync(join(tmpdir(), 'multivector-host-'));
let port = 0;
let server: ReturnType<typeof spawn> | null = null;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });

const unpack = (): ReadonlyMap<string, Uint8Array> => {
  const archive = readdirSync('release').find((name) => name.endsWith('.zip')) ?? '';
  return new Map(Object.entries(unzipSync(readFileSync(join('release', archive)))));
};

const configuration = (): string => {
  const recipe = readFileSync('src/present/hosting/nginx.conf', 'utf8');
  writeFileSync(join(folder, 'recipe.conf'), existsSync(brotli) ? recipe : recipe.replace('brotli_static on;', ''));
  return `${existsSync(brotli) ? `load_module ${brotli};` : ''}
daemon off; pid ${folder}/pid; error_log ${folder}/error.log; worker_processes 1; ${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http { access_log off; client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  server { listen 127.0.0.1:${port}; set $multivector ${folder}/site; include ${folder}/recipe.conf; } }`;
};

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const { status, stderr } = spawnSync('npx', ['--no-install', 'tsx', 'src/present/build/release.ts', '--built'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The release could not be made: ${stderr}`);
  for (const [name, bytes] of unpack()) {
    const file = join(folder, 'site', path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  if (!nginx) return;
  port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), configuration());
  server = spawn(nginx, ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], { stdio: 'ignore' });
  await expect
    .poll(() =>
      fetch(`http://127.0.0.1:${port}/${path}`).then(
        ({ status: code }) => code,
        () => 0,
      ),
    )
    .toBe(200);
});
test.afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('the archive holds what its checksums say', () => {
  const files = unpack();
  const sums = Buffer.from(files.get('SHA256SUMS') ?? [])
    .toString()
    .trim()
    .split('\n');
  expect(sums.length).toBe(files.size - 1);
  for (const line of sums) {
    const [sum = '', name = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(files.get(name) ?? '')
        .digest('hex'),
      name,
    ).toBe(sum);
  }
});

test('nginx sends it with its headers, packed, and nothing breaks the policy', async ({ planner }) => {
  test.skip(!nginx, 'there is no nginx here');
  const base = `http://127.0.0.1:${port}/${path}`;
  const { page } = planner;
  const answer = await page.goto(base);
  const headers = answer?.headers() ?? {};
  expect(headers['content-security-policy']).toMatch(/style-src 'self';/);
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['cache-control']).toBe('no-cache');
  expect(headers['x-content-type-options']).toBe('nosniff');
  const script = await page.locator('script[type="module"]').getAttribute('src');
  for (const [encoding, expected] of [['gzip', 'gzip'], ...(existsSync(brotli) ? [['br, gzip', 'br']] : [])] as const) {
    const response = await page.request.get(new URL(script ?? '', base).href, { headers: { 'Accept-Encoding': encoding ?? '' } });
    expect(response.headers()['content-encoding']).toBe(expected);
    expect(response.headers()['cache-control']).toContain('immutable');
  }
  expect((await page.request.get(`${base}embed.js`)).headers()['access-control-allow-origin']).toBe('*');
  expect((await page.request.get(`${base}manifest.webmanifest`)).headers()['content-type']).toContain('manifest+json');
  // the console stays silent: a breach of the policy is reported there, and the fixture fails on it
  await planner.mapIsDrawn();
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await page.getByRole('button', { name: 'Four ways out' }).click();
  await expect(page.locator('.mv-story-figure').first()).toHaveText(/kt$/);
});
