import { parseArgs } from 'node:util';
import { canonicalId, estimate } from '../../engine/index.ts';
import { type Command, toJson } from '../command.ts';
import { readScenario } from '../read-scenario.ts';
import { UsageError } from '../usage-error.ts';

export const validateCommand: Command = {
  summary: 'checks a scenario file, and that the engine can run it',
  help: `validate <file>

Says what is wrong with a scenario file, field by field, or what world it describes and what its levers reach.`,
  run: async (words, load) => {
    const { positionals } = parseArgs({ args: [...words], allowPositionals: true, options: {} });
    const file = positionals[0];
    if (file === undefined) throw new UsageError('validate wants a scenario file.');
    const dataset = await load();
    const scenario = readScenario(dataset, file);
    const result = estimate(dataset, scenario);
    return toJson({ valid: true, id: scenario.id, title: scenario.title, canonical_id: canonicalId(scenario), warnings: result.warnings });
  },
};
