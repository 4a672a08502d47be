import { fitNorthernConstants } from '../../engine/index.ts';
import { type Command, toJson } from '../command.ts';

export const calibrateCommand: Command = {
  summary: 'fits the northern constants on observed route shares, and prints observed beside modelled',
  help: `calibrate

Nothing is written: the constants that the engine reads stand in seeds/parameters.json.`,
  run: async (_words, load) => toJson(fitNorthernConstants(await load())),
};
