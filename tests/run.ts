import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/**
 * `npm test`: every check in reading order, none left out because an earlier one failed, with one line for each at the end.
 * The last line counts single tests of vitest and Playwright; a step that fails otherwise counts as one failed test.
 */

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Steps that must have passed, since this one works on what they make. */
  readonly needs?: string;
  /** Reads how many tests the step ran. */
  readonly count?: () => Counts;
}

const unitReport = 'test-results/unit.json';
const browserReport = 'test-results/browser.json';

const readJson = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const numberAt = (record: Record<string, unknown>, key: string): number => Number(record[key] ?? 0);

const countUnit = (): Counts => {
  const report = readJson(unitReport);
  return { passed: numberAt(report, 'numPassedTests'), failed: numberAt(report, 'numFailedTests') };
};

const countBrowser = (): Counts => {
  const stats = readJson(browserReport).stats as Record<string, unknown>;
  return { passed: numberAt(stats, 'expected') + numberAt(stats, 'flaky'), failed: numberAt(stats, 'unexpected') };
};

const steps: readonly Step[] = [
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'lint', command: ['biome', 'check', '.'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'data check', command: ['tsx', 'src/dataset/check/run.ts'] },
  {
    name: 'unit tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    count: countUnit,
  },
  { name: 'build', command: ['vite', 'build'] },
  { name: 'size', command: ['tsx', 'tests/size.ts'], needs: 'build' },
  { name: 'browser tests', command: ['playwright', 'test'], needs: 'build', count: countBrowser },
];

interface Outcome extends Counts {
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'not run';
  readonly seconds: number;
}

const countsOf = (step: Step, ok: boolean): Counts => {
  try {
    const counts = step.count?.() ?? { passed: 0, failed: 0 };
    return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch {
    return { passed: 0, failed: ok ? 0 : 1 };
  }
};

const run = (step: Step, before: readonly Outcome[]): Outcome => {
  console.log(`\n--- ${step.name}: ${step.command.join(' ')}`);
  if (step.needs && before.some(({ name, state }) => name === step.needs && state !== 'passed')) {
    console.log(`Not run, since ${step.needs} failed.`);
    return { name: step.name, state: 'not run', seconds: 0, passed: 0, failed: 1 };
  }
  const start = Date.now();
  const [program = '', ...rest] = step.command;
  const { status } = spawnSync('npx', ['--no-install', program, ...rest], { stdio: 'inherit', shell: process.platform === 'win32' });
  const ok = status === 0;
  return { name: step.name, state: ok ? 'passed' : 'failed', seconds: (Date.now() - start) / 1000, ...countsOf(step, ok) };
};

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });
const outcomes: Outcome[] = [];
for (const step of steps) outcomes.push(run(step, outcomes));

console.log('\n');
for (const { name, state, seconds } of outcomes) console.log(`${state.padEnd(8)} ${name} (${seconds.toFixed(0)} s)`);
const total = (key: keyof Counts): number => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = outcomes.every(({ state }) => state === 'passed') ? 0 : 1;
