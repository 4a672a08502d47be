import { parseArgs } from 'node:util';
import type { Dataset } from '../../dataset/types.ts';
import { canonicalId, estimate, validate } from '../../engine/index.ts';
import { type Command, toJson } from '../command.ts';
import { readCount } from '../read-count.ts';
import { readScenario } from '../read-scenario.ts';
import { UsageError, unknownName } from '../usage-error.ts';
import { validationText } from '../validation-text.ts';

export const validateCommand: Command = {
  summary: 'published figures beside modelled ones; or checks a scenario file',
  help: `validate [--draws 512] [--format table|json]
validate <file>

Without a file: every published figure of seeds/benchmarks.json and observed-splits.json beside the modelled one, worst first, calibration and
validation apart, with P10 and P90 over draws of the parameters (--draws 0 for none), and the bars that the model is held to.
With a file: says what is wrong with a scenario file, field by field, or what world it describes and what its levers reach.`,
  run: async (words, load, loadDetails) => {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'table' }, draws: { type: 'string', default: '512' } },
    });
    if (values.format !== 'table' && values.format !== 'json') throw unknownName('format', values.format, ['table', 'json']);
    const draws = readCount('--draws', values.draws, 0, 100_000);
    const [file, more] = positionals;
    if (more !== undefined) throw new UsageError(`validate takes one scenario file at most; ${positionals.length} given.`);
    const dataset = await load();
    if (file !== undefined) return checkFile(dataset, file);
    const result = validate(dataset, await loadDetails(), { draws });
    return values.format === 'json' ? toJson(result) : validationText(result);
  },
};

function checkFile(dataset: Dataset, file: string): string {
  const scenario = readScenario(dataset, file);
  const result = estimate(dataset, scenario);
  return toJson({ valid: true, id: scenario.id, title: scenario.title, canonical_id: canonicalId(scenario), warnings: result.warnings });
}
