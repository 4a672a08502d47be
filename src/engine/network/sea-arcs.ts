import type { SeaLane } from '../../dataset/types.ts';
import { seaRates } from '../cost/water.ts';
import type { StateGraphBuilder } from './state-graph-builder.ts';
import type { ArcPricing } from './types.ts';

const georgianPort = 'GE';

/** Adds both directions of a sea lane. The high seas belong to no country: only the ports at its ends can shut it. */
export function addSeaLaneArcs(builder: StateGraphBuilder, lane: SeaLane, link: number): void {
  const pricing: ArcPricing = (book) => seaRates(lane, book);
  for (const forward of [true, false]) {
    const from = forward ? lane.from : lane.to;
    const to = forward ? lane.to : lane.from;
    builder.addArc(
      {
        from: builder.state(from, 'sea'),
        to: builder.state(to, 'sea'),
        kind: 'haul',
        mode: 'sea',
        id: lane.id,
        link,
        forward,
        km: lane.km,
        countryKm: [],
        countries: [],
        places: [from, to],
        corridors: ['ocean'],
        gateways: builder.countryOf(from) === georgianPort ? ['middle'] : [],
      },
      pricing,
    );
  }
}
