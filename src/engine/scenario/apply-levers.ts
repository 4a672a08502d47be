import type { Lever, LeverOf, Scenario } from '../../dataset/schema/scenario.ts';
import type { CorridorId } from '../../dataset/vocabulary.ts';
import { class7Quota, linksWithCapacity } from '../capacity/limits.ts';
import type { Arc, Network } from '../network/types.ts';
import { canonicalId, canonicalText, orderedLevers } from './canonical.ts';
import { lightenCaspianShips } from './caspian-level.ts';
import { conflictsOf } from './conflicts.ts';
import { openingOf } from './openings.ts';
import { placesOfCorridor, selects } from './selection.ts';
import type { CountryRule, LinkState, World } from './world.ts';

/**
 * Turns a scenario into masks and multipliers over a network. Levers act in canonical order, so the order in which they are given
 * changes nothing; a lever that reaches nothing and levers that contradict each other are told in `warnings`.
 *
 * @param after levers that act behind all others: what a study closes stays closed in a scenario that opens it
 * @throws Error when a lever names a leg, place or corridor that the network does not hold, naming it
 */
export function applyLevers(
  network: Network,
  scenario: Pick<Scenario, 'year' | 'maturity' | 'levers'>,
  after: readonly Lever[] = [],
): World {
  const levers = orderedLevers(scenario.levers);
  const draft = new WorldDraft(network, scenario);
  for (const lever of [...levers, ...after]) draft.apply(lever);
  const key = canonicalId(scenario);
  return draft.finish(conflictsOf(levers), after.length === 0 ? key : `${key} then ${canonicalText(after)}`);
}

class WorldDraft {
  readonly #network: Network;
  readonly #linkState: LinkState[];
  readonly #countryRules = new Map<string, CountryRule>();
  readonly #shutCorridors = new Set<CorridorId>();
  readonly #shutPlaces = new Set<string>();
  readonly #money: Float64Array;
  readonly #hours: Float64Array;
  readonly #variance: Float64Array;
  readonly #surcharge: Float64Array;
  readonly #capacityFactor: Float64Array;
  readonly #capacitySet = new Map<number, number>();
  readonly #quotas = new Map<string, number | null>();
  readonly #grantedPermits = new Set<string>();
  readonly #withdrawnPermits = new Set<string>();
  readonly #corridorConstants = new Map<CorridorId, number>();
  readonly #flowLevers: World['flowLevers'][number][] = [];
  readonly #warRisks: World['warRisks'][number][] = [];
  readonly #subsidies: World['subsidies'][number][] = [];
  readonly #marketChoices: World['marketChoices'][number][] = [];
  readonly #netbackResponses: World['netbackResponses'][number][] = [];
  readonly #warnings: string[] = [];
  /** Legs that each lever on capacity scales, to tell which do so in vain once all capacities are set. */
  readonly #capacityScales: { readonly on: string; readonly links: readonly number[] }[] = [];
  #capitalRate: number | null = null;
  #logitFactor = 1;
  #fallM = 0;

  constructor(network: Network, scenario: Pick<Scenario, 'year' | 'maturity'>) {
    this.#network = network;
    this.#linkState = network.links.map((link) => openingOf(link, scenario.year, scenario.maturity));
    const arcs = network.arcs.length;
    this.#money = new Float64Array(arcs).fill(1);
    this.#hours = new Float64Array(arcs).fill(1);
    this.#variance = new Float64Array(arcs).fill(1);
    this.#surcharge = new Float64Array(arcs);
    this.#capacityFactor = new Float64Array(network.links.length).fill(1);
  }

  apply(lever: Lever): void {
    switch (lever.type) {
      case 'close-country': {
        if (!this.#touches(lever.country))
          this.#warnings.push(`No leg or port lies in the country "${lever.country}": closing it changes nothing.`);
        const minerals = lever.minerals === undefined ? null : new Set(lever.minerals);
        this.#countryRules.set(ruleKey(lever.country, lever.minerals), { country: lever.country, scope: lever.scope, minerals });
        return;
      }
      case 'open-country':
        for (const [key, rule] of this.#countryRules) if (rule.country === lever.country) this.#countryRules.delete(key);
        return;
      case 'close-corridor':
        this.#shutCorridors.add(lever.corridor);
        return;
      case 'open-corridor':
        this.#openCorridor(lever.corridor);
        return;
      case 'close-leg':
        this.#linkState[this.#link(lever.leg)] = 'closed';
        return;
      case 'open-leg':
        this.#linkState[this.#link(lever.leg)] = 'open';
        return;
      case 'close-place':
        this.#shutPlaces.add(this.#place(lever.place));
        return;
      case 'open-place':
        this.#shutPlaces.delete(this.#place(lever.place));
        return;
      case 'permit':
        this.#takePermit(lever);
        return;
      case 'quota':
        if (lever.quota !== class7Quota)
          this.#warnings.push(`There is no quota "${lever.quota}" (known: ${class7Quota}): the lever changes nothing.`);
        this.#quotas.set(lever.quota, lever.t_contained_per_y);
        return;
      case 'set-capacity':
        this.#onLinks(lever, (link) => this.#capacitySet.set(link, lever.t_per_y));
        return;
      case 'scale':
        this.#scale(lever);
        return;
      case 'surcharge':
        this.#onArcs(
          lever,
          (arc) => arc.kind === 'haul',
          (index) => {
            this.#surcharge[index] = (this.#surcharge[index] ?? 0) + lever.usd_per_t;
          },
        );
        return;
      case 'corridor-constant':
        this.#corridorConstants.set(lever.corridor, lever.share_of_best_cost);
        return;
      case 'capital-rate':
        this.#capitalRate = lever.rate;
        return;
      case 'logit-scale':
        this.#logitFactor = lever.factor;
        return;
      case 'war-risk':
        this.#warRisk(lever);
        return;
      case 'subsidy':
        this.#subsidies.push(lever);
        return;
      case 'caspian-level':
        this.#fallM = lever.fall_m;
        return;
      case 'free-market-choice':
        this.#marketChoices.push(lever);
        return;
      case 'netback-response':
        this.#netbackResponses.push(lever);
        return;
      case 'redirect':
      case 'refine':
      case 'service-class':
      case 'price':
      case 'price-floor':
      case 'premium':
      case 'import-tariff':
      case 'export-duty':
      case 'export-ban':
        this.#flowLevers.push(lever);
    }
  }

  finish(conflicts: readonly string[], key: string): World {
    const arcs = this.#network.arcs;
    const shutArcs = new Uint8Array(arcs.length);
    arcs.forEach((arc, index) => {
      if (this.#isShut(arc)) shutArcs[index] = 1;
    });
    for (const corridor of this.#shutCorridors) this.#markClosedLinks(corridor);
    if (this.#fallM > 0) lightenCaspianShips(this.#network, this.#fallM, this.#money, this.#capacityFactor);
    return {
      key,
      shutArcs,
      linkState: this.#linkState,
      countryRules: [...this.#countryRules.values()],
      factors: { money: this.#money, hours: this.#hours, variance: this.#variance, surchargeUsdPerTonne: this.#surcharge },
      capacityFactor: this.#capacityFactor,
      capacitySet: this.#capacitySet,
      quotas: this.#quotas,
      grantedPermits: this.#grantedPermits,
      withdrawnPermits: this.#withdrawnPermits,
      corridorConstants: this.#corridorConstants,
      capitalRate: this.#capitalRate,
      logitFactor: this.#logitFactor,
      flowLevers: this.#flowLevers,
      warRisks: this.#warRisks,
      subsidies: this.#subsidies,
      marketChoices: this.#marketChoices,
      netbackResponses: this.#netbackResponses,
      warnings: [...conflicts, ...this.#warnings, ...this.#vainScales()],
    };
  }

  /** Most legs have no capacity on file: a lever that scales nothing else changes nothing, and says so. */
  #vainScales(): string[] {
    if (this.#capacityScales.length === 0) return [];
    const limited = linksWithCapacity(this.#network);
    return this.#capacityScales
      .filter(({ links }) => !links.some((link) => limited.has(link) || this.#capacitySet.has(link)))
      .map(({ on }) => `No capacity is known of what ${on} selects: scaling it changes nothing. A lever that sets a capacity gives one.`);
  }

  #isShut(arc: Arc): boolean {
    if (arc.link >= 0 && this.#linkState[arc.link] !== 'open') return true;
    // a strait shuts the lanes through it; a port only what calls at it, by the port's own arcs
    const passes = (place: string): boolean => arc.mode === 'sea' && this.#network.placeCountry.has(place);
    if (arc.places.some((place) => this.#shutPlaces.has(place) && !passes(place))) return true;
    return arc.gateways.some((corridor) => this.#shutCorridors.has(corridor));
  }

  /** The legs that a closed corridor loses, so that the map can strike them. */
  #markClosedLinks(corridor: CorridorId): void {
    let gateways = 0;
    for (const arc of this.#network.arcs) {
      if (arc.link < 0 || !arc.gateways.includes(corridor)) continue;
      gateways++;
      if (this.#linkState[arc.link] === 'open') this.#linkState[arc.link] = 'closed';
    }
    if (gateways === 0) this.#warnings.push(`No leg leads into the corridor "${corridor}" alone: closing it changes nothing.`);
  }

  #touches(country: string): boolean {
    return this.#network.arcs.some((arc) => arc.countries.includes(country));
  }

  #openCorridor(corridor: CorridorId): void {
    this.#shutCorridors.delete(corridor);
    let opened = 0;
    this.#network.links.forEach((link, index) => {
      if (link.corridors.includes(corridor) && this.#linkState[index] !== 'open') {
        this.#linkState[index] = 'open';
        opened++;
      }
    });
    if (opened === 0) this.#warnings.push(`Every leg of the corridor "${corridor}" is open already: the lever changes nothing.`);
  }

  #scale(lever: Extract<Lever, { type: 'scale' }>): void {
    if (lever.what === 'capacity') {
      const reached: number[] = [];
      this.#onLinks(lever, (link) => {
        this.#capacityFactor[link] = (this.#capacityFactor[link] ?? 1) * lever.factor;
        reached.push(link);
      });
      if (reached.length > 0) this.#capacityScales.push({ on: JSON.stringify(lever.on), links: reached });
      return;
    }
    const isHaul = (arc: Arc): boolean => arc.kind === 'haul';
    const onHaul = lever.what === 'tariff' || lever.what === 'time';
    const target =
      lever.what === 'tariff' || lever.what === 'charge' ? this.#money : lever.what === 'variance' ? this.#variance : this.#hours;
    const wanted = lever.what === 'variance' ? () => true : (arc: Arc) => isHaul(arc) === onHaul && arc.kind !== 'arrival';
    this.#onArcs(lever, wanted, (index) => {
      target[index] = (target[index] ?? 1) * lever.factor;
    });
  }

  #warRisk(lever: LeverOf<'war-risk'>): void {
    const arcs = new Uint8Array(this.#network.arcs.length);
    this.#onArcs(
      lever,
      (arc) => arc.kind === 'haul',
      (index) => {
        arcs[index] = 1;
      },
    );
    this.#warRisks.push({ share: lever.share, area: canonicalText(lever.on), arcs });
  }

  #onArcs(lever: LeverOf<'scale' | 'surcharge' | 'war-risk'>, wanted: (arc: Arc) => boolean, act: (index: number) => void): void {
    const corridorPlaces = placesOfCorridor(lever.on.corridor, this.#network);
    let reached = 0;
    this.#network.arcs.forEach((arc, index) => {
      if (!wanted(arc) || !selects(lever.on, arc, this.#network, corridorPlaces)) return;
      act(index);
      reached++;
    });
    if (reached === 0) this.#warnings.push(`The lever "${lever.type}" on ${JSON.stringify(lever.on)} reaches nothing on the network.`);
  }

  #onLinks(lever: Extract<Lever, { type: 'scale' | 'set-capacity' }>, act: (link: number) => void): void {
    const corridorPlaces = placesOfCorridor(lever.on.corridor, this.#network);
    const links = new Set<number>();
    for (const arc of this.#network.arcs) {
      if (arc.kind === 'haul' && selects(lever.on, arc, this.#network, corridorPlaces)) links.add(arc.link);
    }
    for (const link of links) act(link);
    if (links.size === 0) this.#warnings.push(`The lever "${lever.type}" on ${JSON.stringify(lever.on)} reaches no leg.`);
  }

  #link(id: string): number {
    const index = this.#network.linkIndex.get(id);
    if (index === undefined)
      throw new Error(
        `A lever names the leg "${id}", which the dataset does not hold. Look the id up with "cli list places" or on the map.`,
      );
    return index;
  }

  #takePermit({ permit, granted }: LeverOf<'permit'>): void {
    const [into, outOf] = granted ? [this.#grantedPermits, this.#withdrawnPermits] : [this.#withdrawnPermits, this.#grantedPermits];
    into.add(permit);
    outOf.delete(permit);
  }

  #place(id: string): string {
    if (!this.#network.states.some((state) => state.place === id)) {
      throw new Error(`A lever names the place "${id}", which no leg reaches. "cli list places" has the ids.`);
    }
    return id;
  }
}

/** A closure for some minerals and one for all, or for others, stand beside each other; of two for the same minerals the last one acts. */
const ruleKey = (country: string, minerals: readonly string[] | undefined): string =>
  canonicalText([country, minerals === undefined ? null : [...minerals].sort()]);
