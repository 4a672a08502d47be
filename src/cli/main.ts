import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Details } from '../dataset/details.ts';
import { loadDataset, loadDetails } from '../dataset/load.ts';
import type { Dataset } from '../dataset/types.ts';
import type { Command } from './command.ts';
import { bargainCommand } from './commands/bargain.ts';
import { calibrateCommand } from './commands/calibrate.ts';
import { compareCommand } from './commands/compare.ts';
import { denialCommand } from './commands/denial.ts';
import { drawsCommand } from './commands/draws.ts';
import { estimateCommand } from './commands/estimate.ts';
import { leastCostCommand } from './commands/least-cost.ts';
import { listCommand } from './commands/list.ts';
import { pictureCommand } from './commands/picture.ts';
import { routeCommand } from './commands/route.ts';
import { supplyCommand } from './commands/supply.ts';
import { switchCommand } from './commands/switch.ts';
import { tornadoCommand } from './commands/tornado.ts';
import { validateCommand } from './commands/validate.ts';
import { valueCommand } from './commands/value.ts';
import { waterfallCommand } from './commands/waterfall.ts';
import { UsageError, unknownName } from './usage-error.ts';

const commands: Readonly<Record<string, Command>> = {
  estimate: estimateCommand,
  compare: compareCommand,
  denial: denialCommand,
  bargain: bargainCommand,
  draws: drawsCommand,
  tornado: tornadoCommand,
  route: routeCommand,
  'least-cost': leastCostCommand,
  list: listCommand,
  validate: validateCommand,
  calibrate: calibrateCommand,
  value: valueCommand,
  supply: supplyCommand,
  switch: switchCommand,
  waterfall: waterfallCommand,
  picture: pictureCommand,
};

const help = `multivector: the engine without a screen. JSON on standard output, errors on standard error.

Usage: npm run -s cli -- <command> [options]

${Object.entries(commands)
  .map(([name, command]) => `  ${name.padEnd(10)} ${command.summary}`)
  .join('\n')}

npm run -s cli -- <command> --help says what a command takes. Exit code 0: done; 1: the data or the engine failed; 2: the call was wrong.
`;

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs one call of the command line.
 *
 * @param words what stands behind the program's name
 * @param load gets the data; those of this folder when left out
 * @param details gets their texts, sources and published figures; those of this folder when left out
 * @returns the exit code
 */
export async function run(
  words: readonly string[],
  load: () => Promise<Dataset> = () => loadDataset(projectRoot),
  details: () => Promise<Details> = () => loadDetails(projectRoot),
): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === 'help') {
    process.stdout.write(help);
    return name === undefined ? 2 : 0;
  }
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) throw unknownName('command', name, Object.keys(commands));
    if (rest.includes('--help')) {
      process.stdout.write(`${command.help}\n`);
      return 0;
    }
    process.stdout.write(await command.run(rest, load, details));
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${message}\n`);
    return error instanceof UsageError || isParseError(error) ? 2 : 1;
  }
}

/** node:util's parseArgs says what is wrong in errors with codes of its own. */
function isParseError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** `... | head` closes the pipe early: that is no failure of ours. */
function endQuietlyWhenThePipeCloses(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/** The folder may be reached by a symbolic link: the module knows its real path alone. */
const isProgram = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);

if (isProgram) {
  endQuietlyWhenThePipeCloses();
  process.exitCode = await run(process.argv.slice(2));
}
