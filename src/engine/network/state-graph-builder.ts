import type { Place } from '../../dataset/types.ts';
import { freeArc, type RateBook } from '../cost/rates.ts';
import { ratesUnder } from './reprice.ts';
import type { Arc, ArcKind, ArcPricing, Link, Network, StateKind, StateNode } from './types.ts';

/** An arc before it has a price. */
export type UnpricedArc = Omit<Arc, 'rates'>;

const free: ArcPricing = () => freeArc;

/** Rail states first, in the order in which cargo prefers to start. */
const landKinds: readonly StateKind[] = ['rail-1520', 'rail-1435', 'rail-1676', 'road', 'quay'];

/** Collects states and arcs; the finished network is read-only. */
export class StateGraphBuilder {
  readonly #countries = new Map<string, string>();
  readonly #placeIndex = new Map<string, number>();
  readonly #states: StateNode[] = [];
  readonly #stateIndex = new Map<string, number>();
  readonly #arcs: UnpricedArc[] = [];
  readonly #pricing: ArcPricing[] = [];
  readonly #ferryEnds: { place: string; state: number; boarding: boolean; pricing: ArcPricing }[] = [];

  constructor(places: readonly Place[]) {
    for (const place of places) {
      this.#placeIndex.set(place.id, this.#placeIndex.size);
      if (place.country !== undefined) this.#countries.set(place.id, place.country);
    }
  }

  countryOf(place: string): string | undefined {
    return this.#countries.get(place);
  }

  /** Index of a state, made on first use. Throws for a place that the dataset does not hold. */
  state(place: string, kind: StateKind): number {
    if (!this.#placeIndex.has(place)) {
      throw new Error(`A leg, lane or market names the place "${place}", which geo/places.geojson does not hold: add it or mend the name.`);
    }
    const key = `${place}|${kind}`;
    const known = this.#stateIndex.get(key);
    if (known !== undefined) return known;
    const index = this.#states.length;
    this.#states.push({ place, kind });
    this.#stateIndex.set(key, index);
    return index;
  }

  /** A state that serves one leg in one direction only: after its haul and before its border, or on its ferry. */
  privateState(place: string, kind: StateKind): number {
    if (!this.#placeIndex.has(place)) {
      throw new Error(`A leg names the place "${place}", which geo/places.geojson does not hold: add it or mend the name.`);
    }
    this.#states.push({ place, kind });
    return this.#states.length - 1;
  }

  /** The sink of a market: a state outside all places. */
  addMarketState(key: string): number {
    this.#states.push({ place: `market:${key}`, kind: 'market' });
    return this.#states.length - 1;
  }

  hasState(place: string, kind: StateKind): boolean {
    return this.#stateIndex.has(`${place}|${kind}`);
  }

  /** Remembers the two ends of a ferry crossing; they are joined to the land and sea states of their ports on finishing. */
  addFerryEnds(from: string, to: string, aboard: number, landed: number, pricing: { embark: ArcPricing; disembark: ArcPricing }): void {
    this.#ferryEnds.push({ place: from, state: aboard, boarding: true, pricing: pricing.embark });
    this.#ferryEnds.push({ place: to, state: landed, boarding: false, pricing: pricing.disembark });
  }

  /** Joins ferries to the land states of their ports. Call when all legs are in. */
  joinFerries(): void {
    for (const { place, state, boarding, pricing } of this.#ferryEnds) {
      const land = this.landStates(place);
      for (const kind of land.length > 0 ? land : (['quay'] as const)) {
        const shore = this.state(place, kind);
        this.addStateArc(place, boarding ? shore : state, boarding ? state : shore, 'port', `port:${place}`, pricing);
      }
    }
  }

  landStates(place: string): StateKind[] {
    return landKinds.filter((kind) => this.hasState(place, kind));
  }

  placesWithStates(): string[] {
    return [...new Set(this.#states.map((state) => state.place))];
  }

  addArc(arc: UnpricedArc, pricing: ArcPricing): void {
    this.#arcs.push(arc);
    this.#pricing.push(pricing);
  }

  /** An arc between two states of one place. It shuts when the place or its country does. */
  addInnerArc(place: string, from: StateKind, to: StateKind, kind: ArcKind, id: string, pricing: ArcPricing): void {
    this.addStateArc(place, this.state(place, from), this.state(place, to), kind, id, pricing);
  }

  addStateArc(place: string, from: number, to: number, kind: ArcKind, id: string, pricing: ArcPricing): void {
    const country = this.#countries.get(place);
    this.addArc(
      {
        from,
        to,
        kind,
        mode: null,
        id,
        link: -1,
        forward: true,
        km: 0,
        countryKm: [],
        countries: country === undefined ? [] : [country],
        places: [place],
        corridors: [],
        gateways: [],
      },
      pricing,
    );
  }

  /** From a land state to a market's sink, at no cost. */
  addArrival(place: string, from: StateKind, sink: number): void {
    this.addStateArc(place, this.state(place, from), sink, 'arrival', `arrival:${place}`, free);
  }

  finish(links: readonly Link[], sinks: ReadonlyMap<string, number>, book: RateBook): Omit<Network, 'caspianLoadingLossPerM'> {
    const placeOf = new Int32Array(this.#states.length);
    let next = this.#placeIndex.size;
    this.#states.forEach((state, index) => {
      const known = this.#placeIndex.get(state.place);
      placeOf[index] = known ?? next++;
    });
    const stateIndex = this.#stateIndex;
    const rates = ratesUnder(this.#pricing, book);
    return {
      states: this.#states,
      arcs: this.#arcs.map((arc, index) => ({ ...arc, rates: rates[index] ?? freeArc })),
      pricing: this.#pricing,
      links,
      linkIndex: new Map(links.map((link, index) => [link.id, index])),
      placeCountry: this.#countries,
      placeOf,
      startState: (place) => {
        for (const kind of landKinds) {
          const index = stateIndex.get(`${place}|${kind}`);
          if (index !== undefined) return index;
        }
        return null;
      },
      sinks,
    };
  }
}
