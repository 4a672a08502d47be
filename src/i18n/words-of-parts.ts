/**
 * Words that come with a part of the screen, by file: `./en/scenarios.json` is fetched with the tab that it is for. A module of its own,
 * since the list of all files grows with every part and nobody needs it before the first one is opened.
 */
export const wordsOfParts = import.meta.glob<{ readonly default: object }>(['./{en,ru,kk}/*.json', '!./*/{shell,panels,map,names}.json']);
