/**
 * Words that come with a part of the screen, by file: `./en/scenarios.json` is fetched with the tab that it is for. A module of its own,
 * since the list of all files grows with every part and nobody needs it before the first one is opened. The names of parameters and of
 * published figures have no English file: their English is the data's own.
 */
export const wordsOfParts: Readonly<Record<string, () => Promise<{ readonly default: object }>>> = {
  ...import.meta.glob<{ readonly default: object }>(['./{en,ru,kk}/*.json', '!./*/{shell,panels,map,names}.json']),
  './en/parameters.json': () => Promise.resolve({ default: {} }),
  './en/published.json': () => Promise.resolve({ default: {} }),
};
