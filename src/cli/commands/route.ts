import { parseArgs } from 'node:util';
import type { Dataset } from '../../dataset/types.ts';
import { stages } from '../../dataset/vocabulary.ts';
import { type RouteQuestion, routesBetween } from '../../engine/index.ts';
import { type Command, toJson } from '../command.ts';
import { readCountries } from '../read-countries.ts';
import { readScenario } from '../read-scenario.ts';
import { known, UsageError, unknownName } from '../usage-error.ts';

export const routeCommand: Command = {
  summary: 'the ways from one place to another',
  help: `route --from <place> --to <place> [--product <mineral>[:<stage>[:<product>]]] [--avoid RU,CN] [--year 2030]
      [--service block-train|wagonload] [--scenario <id|file>]

  --from, --to   places (see "list places")
  --product      what travels (see "list products"); general cargo without a value when left out
  --avoid        countries that it may not cross, by their two letters
  --service      wagonload when left out

The JSON holds the best way and its distinct alternatives, with itinerary, costs and the share that each would take.`,
  run: async (words, load) => {
    const { values } = parseArgs({
      args: [...words],
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        product: { type: 'string' },
        avoid: { type: 'string' },
        year: { type: 'string' },
        service: { type: 'string' },
        scenario: { type: 'string', default: 'baseline' },
      },
    });
    if (values.from === undefined || values.to === undefined) throw new UsageError('route wants --from <place> and --to <place>.');
    const dataset = await load();
    const places = dataset.places.map((place) => place.id);
    if (values.from === values.to) throw new UsageError(`--from and --to are both "${values.from}"; expected two places.`);
    const product = values.product === undefined ? undefined : readProduct(dataset, values.product);
    const service = values.service === undefined ? undefined : readService(values.service);
    return toJson(
      routesBetween(dataset, {
        from: known('place', values.from, places),
        to: known('place', values.to, places),
        avoid: readCountries(dataset, values.avoid ?? ''),
        scenario: readScenario(dataset, values.scenario, { year: values.year }),
        ...(product === undefined ? {} : { product }),
        ...(service === undefined ? {} : { service }),
      }),
    );
  },
};

function readProduct(dataset: Dataset, word: string): NonNullable<RouteQuestion['product']> {
  const [mineralId = '', stageWord, ...nameParts] = word.split(':');
  const mineral = dataset.minerals.find((each) => each.id === mineralId);
  if (mineral === undefined) {
    throw unknownName(
      'mineral',
      mineralId,
      dataset.minerals.map((each) => each.id),
    );
  }
  const stage = stageWord === undefined ? mineral.stages.at(-1)?.stage : stages.find((each) => each === stageWord);
  const held = mineral.stages.map((each) => each.stage);
  if (stage === undefined || !held.includes(stage)) throw unknownName(`stage of ${mineralId}`, stageWord ?? '', held);
  const name = nameParts.join(':');
  if (name === '') return { mineral: mineralId, stage };
  const products = mineral.stages.filter((each) => each.stage === stage).map((each) => each.product);
  return { mineral: mineralId, stage, product: known('product', name, products) };
}

function readService(word: string): 'block-train' | 'wagonload' {
  if (word !== 'block-train' && word !== 'wagonload') throw unknownName('service', word, ['block-train', 'wagonload']);
  return word;
}
