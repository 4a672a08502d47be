import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const usualPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const present = (ownPath: string): string | undefined =>
  [process.env.CHROMIUM_PATH, ...usualPaths, ownPath].find((path) => path !== undefined && path !== '' && existsSync(path));

const isDebian = (): boolean => {
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
};

const installOnDebian = (): void => {
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  console.log('No Chromium found: installing the package chromium.');
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
};

/**
 * The Chromium in which browser tests run and pictures are made: the one named by CHROMIUM_PATH, one at a usual place, or Playwright's own.
 * Where there is none, and this is Debian and we are root, the package is installed.
 * @param ownPath where Playwright keeps a browser of its own, downloaded or not
 * @throws Error that says what to do, when there is no browser after all
 */
export const findChromium = (ownPath: string): string => {
  const found = present(ownPath);
  if (found) return found;
  if (process.getuid?.() === 0 && isDebian()) installOnDebian();
  const installed = present(ownPath);
  if (installed) return installed;
  throw new Error('No Chromium. Install Chromium or Chrome, or "npx playwright install chromium", or set CHROMIUM_PATH to its program.');
};
