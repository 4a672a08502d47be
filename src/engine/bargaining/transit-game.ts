import type { Lever, Scenario } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import { poolSteps } from '../dependence/route-pool.ts';
import { type Model, modelOf } from '../model.ts';
import { prepareScenario } from '../prepare-flows.ts';
import { type Progress, partOf, type RunOptions, runSteps } from '../progress.ts';
import { annuity } from './annuity.ts';
import { banzhafOfWorths } from './banzhaf.ts';
import { networkWorth } from './network-game.ts';
import { membersOf, sizeOf, type Worth } from './players.ts';
import { type ShapleyOptions, shapleySteps } from './shapley.ts';
import { originPlayer, playerObstacle, usualPlayers } from './transit-players.ts';

/** Something that a coalition may build (method 5.1): it does so where that pays. */
export interface InvestmentOption {
  readonly id: string;
  /** What building it does to the world: open a leg, scale a capacity. */
  readonly levers: readonly Lever[];
  /** Cost of building, USD of 2025, paid off in equal yearly parts. */
  readonly capital_usd: number;
  /** Interest a year, as a part of one. Default 0.08. */
  readonly rate?: number;
  /** Years over which it is paid off. Default 30. */
  readonly years?: number;
  /** Players without whom it cannot be built, beside the origin. */
  readonly builders: readonly string[];
}

export interface BargainOptions extends Omit<ShapleyOptions, keyof RunOptions> {
  /** Who bargains beside the origin: codes of countries, and `caspian` for the carriers. The usual seven when left out. */
  readonly players?: readonly string[];
  readonly options?: readonly InvestmentOption[];
}

export interface BargainRow {
  readonly player: string;
  /** Shapley value, USD a year. */
  readonly value_usd_y: number;
  /** Part of the surplus; the origin's is what it has beyond its worth alone. They sum to one, or are all 0 where there is no surplus. */
  readonly share_of_surplus: number;
  /** Standard error of the value; 0 where it is exact. */
  readonly standard_error_usd_y: number;
  /** Banzhaf value as a cross-check; null where coalitions were sampled. */
  readonly banzhaf_usd_y: number | null;
  /** What all the others together lose without the player; null where coalitions were sampled. */
  readonly missed_usd_y: number | null;
}

export interface BargainReport {
  readonly scenario: string;
  readonly method: 'exact' | 'sampled';
  readonly coalitions: number;
  /** Worth of everybody together, USD a year: value of the cargo that moves less the cost of moving it. */
  readonly total_usd_y: number;
  /** Worth of the origin alone: cargo that crosses no player, or goes round all of them. */
  readonly alone_usd_y: number;
  /** What all players bargain about: the difference. */
  readonly surplus_usd_y: number;
  /** The origin first. */
  readonly rows: readonly BargainRow[];
  /** Options that everybody together would build. */
  readonly built: readonly string[];
}

/** More would mean more than sixteen worlds. */
const mostOptions = 4;

/**
 * Bargaining power over the flows of a scenario (method T6 and 5.1, after Hubert and Ikonnikova 2011): players own ways, a coalition uses
 * what its members own, and the Shapley value shares out what everybody makes together. Exact to ten players, sampled with a standard
 * error beyond.
 *
 * The worth of cargo is its price at the market (or what stays behind loses), without the cost of mining it, so levels are upper bounds;
 * shares of the surplus are what to read. Tonnes do not respond.
 *
 * @throws RangeError for a player named twice, too many players or options, or an option whose builder does not play; Error as estimate
 * @throws Cancelled when the signal is aborted
 */
export function bargain(dataset: Dataset, scenario: Scenario, options: BargainOptions & RunOptions = {}): BargainReport {
  return runSteps(bargainSteps(modelOf(dataset), scenario, options), options);
}

/** The same as a generator of progress, on a model, for a worker that lets messages in between. */
export function* bargainSteps(model: Model, scenario: Scenario, options: BargainOptions = {}): Generator<Progress, BargainReport, void> {
  const players = [originPlayer, ...(options.players ?? usualPlayers)];
  const choices = options.options ?? [];
  checkOptions(choices, players);
  const worlds = 2 ** choices.length;
  const parts = worlds + 1;
  const worths: Worth[] = [];
  for (let built = 0; built < worlds; built++) {
    const levers = choices.flatMap((option, bit) => (((built >>> bit) & 1) === 1 ? option.levers : []));
    const world = { ...scenario, levers: [...scenario.levers, ...levers] };
    worths.push(yield* partOf(worthSteps(model, world, players.slice(1)), built, parts));
  }
  const costs = choices.map(({ capital_usd, rate = 0.08, years = 30 }) => annuity(capital_usd, rate, years));
  const builders = choices.map((option) => option.builders.reduce((bits, player) => bits | (1 << players.indexOf(player)), 1));
  const best = (coalition: number): { worth: number; built: number } => bestBuild(coalition, worths, costs, builders);
  const result = yield* partOf(
    shapleySteps(players, (coalition) => best(coalition).worth, options),
    worlds,
    parts,
  );
  const everybody = 2 ** players.length - 1;
  const alone = best(1).worth;
  const surplus = result.total - alone;
  const banzhaf = result.worths === null ? null : banzhafOfWorths(players, result.worths);
  return {
    scenario: scenario.id,
    method: result.method,
    coalitions: result.coalitions,
    total_usd_y: result.total,
    alone_usd_y: alone,
    surplus_usd_y: surplus,
    rows: result.values.map(({ player, value, standard_error }, index) => ({
      player,
      value_usd_y: value,
      share_of_surplus: surplus > 0 ? (index === 0 ? value - alone : value) / surplus : 0,
      standard_error_usd_y: standard_error,
      banzhaf_usd_y: banzhaf?.[index]?.value ?? null,
      missed_usd_y: result.worths === null ? null : result.total - (result.worths[everybody - 2 ** index] ?? 0),
    })),
    built: membersOf(
      best(everybody).built,
      choices.map(({ id }) => id),
    ),
  };
}

/** Finds the routes of a world and gives the worth of its coalitions. */
function* worthSteps(model: Model, scenario: Scenario, others: readonly string[]): Generator<Progress, Worth, void> {
  const { reference, prepared } = prepareScenario(model, scenario);
  const sets = Array.from({ length: 2 ** others.length - 1 }, (_, set) => set + 1).sort((a, b) => sizeOf(a) - sizeOf(b) || a - b);
  const pool = yield* poolSteps(
    model,
    reference,
    prepared,
    others.map((player) => playerObstacle(model, scenario, player)),
    sets,
    'cheapest',
  );
  return networkWorth({
    flows: pool.problems,
    limits: prepared.capacities.map((capacity) => ({ capacity })),
    needs: pool.hits.map((hits) => hits.map((bits) => bits << 1)),
  });
}

/** The best that a coalition can do: with the options that its members can build, where they pay. */
function bestBuild(
  coalition: number,
  worths: readonly Worth[],
  costs: readonly number[],
  builders: readonly number[],
): { worth: number; built: number } {
  let best = { worth: worths[0]?.(coalition) ?? 0, built: 0 };
  for (let built = 1; built < worths.length; built++) {
    const chosen = costs.map((_, bit) => ((built >>> bit) & 1) === 1);
    if (chosen.some((isChosen, bit) => isChosen && ((builders[bit] ?? 0) & ~coalition) !== 0)) continue;
    const cost = costs.reduce((sum, value, bit) => (chosen[bit] === true ? sum + value : sum), 0);
    const worth = (worths[built]?.(coalition) ?? 0) - cost;
    if (worth > best.worth) best = { worth, built };
  }
  return best;
}

function checkOptions(options: readonly InvestmentOption[], players: readonly string[]): void {
  if (options.length > mostOptions) {
    throw new RangeError(`bargain: ${options.length} investment options given; expected at most ${mostOptions}. Join some.`);
  }
  for (const { id, builders } of options) {
    const stranger = builders.find((player) => !players.includes(player));
    if (stranger !== undefined) {
      throw new RangeError(`bargain: the option "${id}" needs "${stranger}", who does not play. Players: ${players.join(', ')}.`);
    }
  }
}
