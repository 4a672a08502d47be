import { parseArgs } from 'node:util';
import type { Dataset } from '../../dataset/types.ts';
import { type CorridorId, corridorIds, type Stage, stages } from '../../dataset/vocabulary.ts';
import {
  type SwitchingCargo,
  type SwitchingMeans,
  type SwitchingQuestion,
  type SwitchingWish,
  switchingRanges,
  switchingValue,
} from '../../engine/index.ts';
import { type Command, toJson } from '../command.ts';
import { progressLine } from '../progress-line.ts';
import { readCount } from '../read-count.ts';
import { readScenario } from '../read-scenario.ts';
import { UsageError, unknownName } from '../usage-error.ts';

const kinds = ['price-floor', 'subsidy', 'cost-cut', 'border-time'] as const;

export const switchCommand: Command = {
  summary: 'the smallest floor, subsidy, cost cut or time saved that sends a cargo another way',
  help: `switch (--shipment <id> | --mineral <id> [--stage <stage>]) (--to-market <id> | --to-corridor <id>) --with <means>

  --shipment      a shipment, or one site's part of it: <shipment>@<site>
  --mineral       all cargo of a mineral, at one --stage where a floor needs it
  --with          price-floor   at the wanted market, USD/t
                  subsidy       for what goes the wanted way, USD/t
                  cost-cut      part of tariffs and charges on the corridor --on (the wanted one when left out)
                  border-time   hours saved at the place --at
  --criterion     best: more than any other way (default for a shipment); majority: half or more (default for a mineral)
  --cap           what a market takes at most, in terms of its baseline purchases; 2 when left out
  --most          end of the search, in the unit of the means
  --scenario      a shipped scenario or a file; baseline when left out
  --draws         how sure: the search under so many draws of every range (JSON: a SwitchingRanges; 32 take a quarter of a minute)
  --seed          seed of the draws; 1 when left out

The JSON is a SwitchingResult: src/engine/value/switching-types.ts says what each field means.`,
  run: async (words, load) => {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      args: [...words],
      options: {
        shipment: text,
        mineral: text,
        stage: text,
        'to-market': text,
        'to-corridor': text,
        with: text,
        on: text,
        at: text,
        criterion: text,
        cap: text,
        most: text,
        draws: text,
        seed: text,
        scenario: { type: 'string', default: 'baseline' },
      },
    });
    const dataset = await load();
    const wish = wishOf(values['to-market'], values['to-corridor'], dataset);
    const stage = values.stage === undefined ? undefined : oneOf('stage', values.stage, stages);
    const criterion = values.criterion === undefined ? undefined : oneOf('criterion', values.criterion, ['best', 'majority']);
    const question: SwitchingQuestion = {
      scenario: readScenario(dataset, values.scenario),
      cargo: cargoOf(values.shipment, values.mineral, stage, dataset),
      wish,
      means: meansOf(values.with, wish, values.on, values.at, dataset),
      ...(criterion === undefined ? {} : { criterion }),
      ...(values.cap === undefined ? {} : { cap: numberOf('cap', values.cap) }),
      ...(values.most === undefined ? {} : { most: numberOf('most', values.most) }),
    };
    if (values.draws === undefined) return toJson(switchingValue(dataset, question));
    return toJson(
      switchingRanges(dataset, question, {
        draws: readCount('--draws', values.draws, 1),
        ...(values.seed === undefined ? {} : { seed: readCount('--seed', values.seed, 0) }),
        onProgress: progressLine('parts'),
      }),
    );
  },
};

function cargoOf(shipment: string | undefined, mineral: string | undefined, stage: Stage | undefined, dataset: Dataset): SwitchingCargo {
  if (shipment === undefined && mineral === undefined) throw new UsageError('switch takes --shipment or --mineral: which cargo?');
  // One site's part of a shipment goes by its own name.
  if (shipment !== undefined)
    oneOf(
      'shipment',
      shipment.split('@')[0] ?? '',
      dataset.shipments.map(({ id }) => id),
    );
  if (mineral !== undefined)
    oneOf(
      'mineral',
      mineral,
      dataset.minerals.map(({ id }) => id),
    );
  return {
    ...(shipment === undefined ? {} : { shipment }),
    ...(mineral === undefined ? {} : { mineral }),
    ...(stage === undefined ? {} : { stage }),
  };
}

function wishOf(market: string | undefined, corridor: string | undefined, dataset: Dataset): SwitchingWish {
  if ((market === undefined) === (corridor === undefined))
    throw new UsageError('switch takes one of --to-market and --to-corridor: where should the cargo go?');
  if (corridor !== undefined) return { corridor: corridorOf('to-corridor', corridor) };
  return {
    market: oneOf(
      'market',
      market ?? '',
      dataset.markets.map(({ id }) => id),
    ),
  };
}

function meansOf(
  word: string | undefined,
  wish: SwitchingWish,
  on: string | undefined,
  at: string | undefined,
  dataset: Dataset,
): SwitchingMeans {
  if (word === undefined) throw new UsageError(`switch wants --with, one of: ${kinds.join(', ')}.`);
  const kind = oneOf('means', word, kinds);
  if (kind === 'cost-cut') {
    const corridor = on ?? ('corridor' in wish ? wish.corridor : undefined);
    if (corridor === undefined) throw new UsageError('switch --with cost-cut wants --on: the corridor that gets cheaper.');
    return { kind, corridor: corridorOf('on', corridor) };
  }
  if (kind === 'border-time') {
    if (at === undefined) throw new UsageError('switch --with border-time wants --at: the border or port where time is saved.');
    return {
      kind,
      place: oneOf(
        'place',
        at,
        dataset.places.map(({ id }) => id),
      ),
    };
  }
  return { kind };
}

const corridorOf = (option: string, word: string): CorridorId => oneOf(option, word, corridorIds);

function oneOf<T extends string>(what: string, word: string, known: readonly T[]): T {
  const found = known.find((each) => each === word);
  if (found === undefined) throw unknownName(what, word, known);
  return found;
}

function numberOf(option: string, word: string): number {
  const value = Number(word);
  if (!Number.isFinite(value)) throw new UsageError(`--${option} is "${word}"; expected a number.`);
  return value;
}
