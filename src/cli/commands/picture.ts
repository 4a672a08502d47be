import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { languages } from '../../i18n/languages.ts';
import { themeChoices } from '../../state/view-types.ts';
import type { Command } from '../command.ts';
import { findChromium } from '../find-chromium.ts';
import { known, UsageError } from '../usage-error.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sizes = ['slide', 'a4', 'square'];
const scales = ['1', '2', '4'];
const flags = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

const options = {
  scenario: { type: 'string', default: 'baseline' },
  compare: { type: 'string' },
  camera: { type: 'string' },
  theme: { type: 'string', default: 'light' },
  language: { type: 'string', default: 'en' },
  size: { type: 'string', default: 'slide' },
  scale: { type: 'string', default: '2' },
  out: { type: 'string' },
} as const;

interface MapElement extends Element {
  exportPicture(wanted: { readonly size: string; readonly scale: number }): Promise<Blob>;
}

/** Opens the built app in Chromium and asks its map for a picture, as any page with `<multivector-map>` may. */
const pictureOf = async (attributes: Readonly<Record<string, string>>, size: string, scale: number): Promise<Buffer> => {
  const [{ preview }, { chromium }] = await Promise.all([import('vite'), import('@playwright/test')]);
  const server = await preview({ root, logLevel: 'silent', preview: { host: '127.0.0.1', port: 0, open: false } });
  const base = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch({ executablePath: findChromium(chromium.executablePath()), args: flags });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    await page.goto(`${base}examples/blank.html`);
    const base64 = await page.evaluate(
      async ({ all, wanted }) => {
        const map = document.createElement('multivector-map') as unknown as MapElement;
        for (const [name, value] of Object.entries(all)) map.setAttribute(name, value);
        const ready = new Promise((resolve, reject) => {
          map.addEventListener('ready', resolve);
          map.addEventListener('error', (event) => reject(new Error((event as CustomEvent<{ message: string }>).detail.message)));
        });
        document.body.append(map);
        await ready;
        const bytes = new Uint8Array(await (await map.exportPicture(wanted)).arrayBuffer());
        let text = '';
        for (const byte of bytes) text += String.fromCharCode(byte);
        return btoa(text);
      },
      { all: attributes, wanted: { size, scale } },
    );
    return Buffer.from(base64, 'base64');
  } finally {
    await browser.close();
    await server.close();
  }
};

export const pictureCommand: Command = {
  summary: 'a picture of the map with title, legend, scenario and sources',
  help: `picture --out <file.png> [options]

Draws the map in Chromium through the code of the screen; wants a built app (npm run build).
  --scenario <id>    what is shown (baseline)      --compare <id>     what it is held against
  --camera <z/lat/lon>                              --theme auto|light|dark   --language en|ru|kk
  --size ${sizes.join('|')} (slide)             --scale ${scales.join('|')} (2)`,
  run: async (words, load) => {
    const { values } = parseArgs({ args: [...words], options });
    const { out, size, scale, scenario, compare, theme, language, camera } = values;
    if (out === undefined || !out.endsWith('.png')) throw new UsageError(`picture wants --out <file.png>; it has ${out ?? 'none'}.`);
    known('size', size, sizes);
    known('scale', scale, scales);
    known('theme', theme, themeChoices);
    known('language', language, languages);
    if (camera !== undefined && !/^\d+(\.\d+)?(\/-?\d+(\.\d+)?){2}$/.test(camera))
      throw new UsageError(`--camera is "${camera}"; expected zoom/latitude/longitude, such as 4/45/66.`);
    const scenarios = (await load()).scenarios.map(({ id }) => id);
    for (const id of compare === undefined ? [scenario] : [scenario, compare]) known('scenario', id, scenarios);
    if (!existsSync(join(root, 'dist/embed.js'))) throw new Error('There is no built app in dist/: run "npm run build" first.');
    const attributes = {
      scenario,
      theme,
      language,
      interaction: 'none',
      height: '720',
      ...(compare === undefined ? {} : { compare }),
      ...(camera === undefined ? {} : { camera }),
    };
    const bytes = await pictureOf(attributes, size, Number(scale));
    await writeFile(out, bytes);
    return `${out}: ${bytes.length} bytes\n`;
  },
};
