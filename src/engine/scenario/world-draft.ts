import type { Scenario } from '../../dataset/schema/scenario.ts';
import type { CorridorId } from '../../dataset/vocabulary.ts';
import type { Network } from '../network/types.ts';
import { openingOf } from './openings.ts';
import type { CountryRule, LinkState, World } from './world.ts';

/** A world in the making, which levers change one after another. Its parts mean what they mean in World. */
export interface WorldDraft {
  readonly network: Network;
  readonly linkState: LinkState[];
  /** By country and minerals, so that of two rules for the same the last one acts. */
  readonly countryRules: Map<string, CountryRule>;
  readonly shutCorridors: Set<CorridorId>;
  readonly shutPlaces: Set<string>;
  readonly factors: World['factors'];
  readonly capacityFactor: Float64Array;
  readonly capacitySet: Map<number, number>;
  /** Legs that each lever on capacity scales, to tell which do so in vain once all capacities are set. */
  readonly capacityScales: { readonly on: string; readonly links: readonly number[] }[];
  readonly quotas: Map<string, number | null>;
  readonly grantedPermits: Set<string>;
  readonly withdrawnPermits: Set<string>;
  readonly corridorConstants: Map<CorridorId, number>;
  readonly flowLevers: World['flowLevers'][number][];
  readonly warRisks: World['warRisks'][number][];
  readonly subsidies: World['subsidies'][number][];
  readonly marketChoices: World['marketChoices'][number][];
  readonly netbackResponses: World['netbackResponses'][number][];
  readonly warnings: string[];
  capitalRate: number | null;
  logitFactor: number;
  /** Fall of the Caspian, metres. */
  fallM: number;
}

/** The world of a year before any lever: legs that are open by then, all multipliers 1. */
export function createDraft(network: Network, scenario: Pick<Scenario, 'year' | 'maturity'>): WorldDraft {
  const arcs = network.arcs.length;
  return {
    network,
    linkState: network.links.map((link) => openingOf(link, scenario.year, scenario.maturity)),
    countryRules: new Map(),
    shutCorridors: new Set(),
    shutPlaces: new Set(),
    factors: {
      money: new Float64Array(arcs).fill(1),
      hours: new Float64Array(arcs).fill(1),
      variance: new Float64Array(arcs).fill(1),
      surchargeUsdPerTonne: new Float64Array(arcs),
    },
    capacityFactor: new Float64Array(network.links.length).fill(1),
    capacitySet: new Map(),
    capacityScales: [],
    quotas: new Map(),
    grantedPermits: new Set(),
    withdrawnPermits: new Set(),
    corridorConstants: new Map(),
    flowLevers: [],
    warRisks: [],
    subsidies: [],
    marketChoices: [],
    netbackResponses: [],
    warnings: [],
    capitalRate: null,
    logitFactor: 1,
    fallM: 0,
  };
}
