import type { CorridorId } from '../../dataset/vocabulary.ts';
import type { Flow } from '../flows/flow.ts';
import { blackSeaBuyers } from '../network/country-groups.ts';
import type { Network } from '../network/types.ts';
import type { ReadParameter } from '../parameters.ts';
import type { World } from '../scenario/world.ts';
import type { ArcTable } from './arc-table.ts';

/** Whose northern constant a flow bears: buyers differ in how far they keep away from Russia. */
export type NorthernGroup = 'uranium' | 'black-sea' | 'general';

export function northernGroup(flow: Pick<Flow, 'constraints' | 'market'>): NorthernGroup {
  if (flow.constraints.has('class-7')) return 'uranium';
  return blackSeaBuyers.has(flow.market.country) ? 'black-sea' : 'general';
}

export const northernParameter: Record<NorthernGroup, string> = {
  uranium: 'corridor-constant-northern-uranium',
  'black-sea': 'corridor-constant-northern-black-sea',
  general: 'corridor-constant-northern',
};

/** Buyers for whom a corridor is the plain way and bears no constant; Japan and Korea are served from Lianyungang, where Kazakhstan has a terminal. */
const plainFor: Partial<Record<CorridorId, readonly string[]>> = { northern: ['RU'], eastern: ['CN', 'JP', 'KR'], southern: ['IR'] };

/**
 * Constant that each arc charges a flow, as a share of the flow's best baseline cost: contracts, licences, sanctions and habit that no
 * tariff shows. It is charged on the haul that leads into the corridor; the middle's on the Caspian, not again on the Black Sea. The
 * northern one differs by buyer, and the plain way to a buyer bears none. Kazakh cargo and uranium pay a constant of the partner on the Turkmenbashi ferry: they are seen at
 * Aktau and Kuryk, not there, though the tariffs on file say otherwise. A lever's constant holds for every buyer.
 *
 * @returns a function from a flow to its constants by arc
 */
export function corridorConstants(network: Network, table: ArcTable, world: World, read: ReadParameter): (flow: Flow) => Float64Array {
  const known = new Map<string, Float64Array>();
  const turkmenbashi = read('partner-constant-turkmenbashi');
  return (flow) => {
    const group = northernGroup(flow);
    const isStranger = flow.site.country === 'KZ' || flow.constraints.has('class-7');
    const buyer = flow.market.country;
    const key = `${group}|${isStranger}|${buyer}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const valueFor = (corridor: CorridorId): number =>
      plainFor[corridor]?.includes(buyer) === true
        ? 0
        : (world.corridorConstants.get(corridor) ??
          read(corridor === 'northern' ? northernParameter[group] : `corridor-constant-${corridor}`));
    const constants = new Float64Array(network.arcs.length);
    for (const { index, corridors, isTurkmenbashi } of table.charged) {
      constants[index] = corridors.reduce((sum, corridor) => sum + valueFor(corridor), isStranger && isTurkmenbashi ? turkmenbashi : 0);
    }
    known.set(key, constants);
    return constants;
  };
}
