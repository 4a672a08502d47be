import { parseArgs } from 'node:util';
import { fitLogitScale, fitNorthernConstants, fitRates } from '../../engine/index.ts';
import { type Command, toJson } from '../command.ts';

export const calibrateCommand: Command = {
  summary: 'fits rates, northern constants and the logit scale on calibration rows, and prints published beside modelled',
  help: `calibrate

In the order of the method: times on published trains, money on through rates (both within the published ranges of the parameters), then the
northern constants and the logit scale on observed route shares. Each fit says what it does to the validation rows that it has not seen. Nothing is written: what
the engine reads stands in seeds/parameters.json.`,
  run: async (words, load, loadDetails) => {
    parseArgs({ args: [...words], options: {} });
    const dataset = await load();
    return toJson({
      rates: fitRates(dataset, await loadDetails()),
      constants: fitNorthernConstants(dataset),
      scale: fitLogitScale(dataset),
    });
  },
};
