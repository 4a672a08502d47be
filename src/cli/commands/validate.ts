import { parseArgs } from 'node:util';
import type { Dataset } from '../../dataset/types.ts';
import { canonicalId, estimate, validate } from '../../engine/index.ts';
import { type Command, toJson } from '../command.ts';
import { readScenario } from '../read-scenario.ts';
import { unknownName } from '../usage-error.ts';
import { validationText } from '../validation-text.ts';

export const validateCommand: Command = {
  summary: 'published figures beside modelled ones; or checks a scenario file',
  help: `validate [--format table|json]
validate <file>

Without a file: every published figure of seeds/benchmarks.json and observed-splits.json beside the modelled one, worst first, calibration and
validation apart, and the bars that the model is held to.
With a file: says what is wrong with a scenario file, field by field, or what world it describes and what its levers reach.`,
  run: async (words, load, loadDetails) => {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'table' } },
    });
    if (values.format !== 'table' && values.format !== 'json') throw unknownName('format', values.format, ['table', 'json']);
    const file = positionals[0];
    const dataset = await load();
    if (file !== undefined) return checkFile(dataset, file);
    const result = validate(dataset, await loadDetails());
    return values.format === 'json' ? toJson(result) : validationText(result);
  },
};

function checkFile(dataset: Dataset, file: string): string {
  const scenario = readScenario(dataset, file);
  const result = estimate(dataset, scenario);
  return toJson({ valid: true, id: scenario.id, title: scenario.title, canonical_id: canonicalId(scenario), warnings: result.warnings });
}
