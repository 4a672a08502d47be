import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { firstPicture } from './first-picture.tsx';

/**
 * `npm run card`: draws the card that feeds of links show, and writes beside it what it says, so that a test notices when the model says
 * otherwise. Wants a built app (npm run build) and Chromium.
 */

const root = fileURLToPath(new URL('../../..', import.meta.url));
const picture = fileURLToPath(new URL('card.png', import.meta.url));
const record = fileURLToPath(new URL('card.json', import.meta.url));

if (!existsSync(new URL('../../../dist/embed.js', import.meta.url))) {
  throw new Error('There is no built app in dist/: run "npm run build" first.');
}
const words = ['tsx', 'src/cli/main.ts', 'picture', '--scenario', 'baseline', '--size', 'slide', '--scale', '1', '--out', picture];
const { status, stderr } = spawnSync('npx', ['--no-install', ...words], { cwd: root, encoding: 'utf8' });
if (status !== 0) throw new Error(`The card could not be drawn: ${stderr}`);
const { headline, detail } = await firstPicture(root);
const sha256 = createHash('sha256').update(readFileSync(picture)).digest('hex');
writeFileSync(record, `${JSON.stringify({ headline, detail, sha256 }, null, 2)}\n`);
console.log(`${headline}\n${detail}`);
