import type { CorridorId } from '../../dataset/vocabulary.ts';
import type { Flow } from '../flows/flow.ts';
import type { Arc, Network } from '../network/types.ts';
import type { ReadParameter } from '../parameters.ts';
import type { World } from '../scenario/world.ts';

/** The corridors that have a constant; INSTC and Trans-Afghan share the southern one (design 6a.20: at most four). */
const constantOf: Partial<Record<CorridorId, CorridorId>> = {
  northern: 'northern',
  middle: 'middle',
  eastern: 'eastern',
  southern: 'southern',
  instc: 'southern',
  afghan: 'southern',
};

/**
 * Constant that each arc charges a flow, as a share of the flow's best baseline cost: contracts, licences, sanctions and habit that no
 * tariff shows. It is charged on the haul that leads into the corridor; the middle's on the Caspian, not again on the Black Sea. Kazakh
 * cargo and uranium pay a constant of the partner on the Turkmenbashi ferry: they are seen at Aktau and Kuryk, not there, though the
 * tariffs on file say otherwise.
 *
 *
 * @returns a function from a flow to its constants by arc
 */
export function corridorConstants(network: Network, world: World, read: ReadParameter): (flow: Flow) => Float64Array {
  const values = new Map<CorridorId, number>();
  for (const corridor of new Set(Object.values(constantOf))) {
    values.set(corridor, world.corridorConstants.get(corridor) ?? read(`corridor-constant-${corridor}`));
  }
  const general = Float64Array.from(network.arcs, (arc) =>
    chargedCorridors(arc).reduce((sum, corridor) => sum + (values.get(corridor) ?? 0), 0),
  );
  const turkmenbashi = read('partner-constant-turkmenbashi');
  const stranger = Float64Array.from(network.arcs, (arc, index) => (general[index] ?? 0) + (isTurkmenbashiFerry(arc) ? turkmenbashi : 0));
  return (flow) => (flow.site.country === 'KZ' || flow.constraints.has('class-7') ? stranger : general);
}

function isTurkmenbashiFerry(arc: Arc): boolean {
  return (
    arc !== undefined &&
    arc.kind === 'haul' &&
    arc.mode === 'ferry' &&
    arc.places.includes('tm-turkmenbashi') &&
    arc.countries.includes('AZ')
  );
}

function chargedCorridors(arc: Arc): CorridorId[] {
  if (arc.kind !== 'haul' || arc.gateways.length === 0) return [];
  const charged = arc.gateways
    .filter((corridor) => corridor !== 'middle' || (arc.mode === 'ferry' && arc.countries.includes('AZ')))
    .flatMap((corridor) => constantOf[corridor] ?? []);
  return [...new Set(charged)];
}
