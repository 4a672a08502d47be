import type { CorridorId } from '../../dataset/vocabulary.ts';
import { type ContractedNetwork, chainMask } from '../network/contract.ts';
import type { Network } from '../network/types.ts';
import type { World } from '../scenario/world.ts';
import type { Flow } from './flow.ts';
import { selectsFlow } from './shipment-selection.ts';

/** A way that the route set of a flow holds on top: the best that keeps off the marked chains. */
export interface ExtraWay {
  readonly tag: string;
  readonly closed: Uint8Array;
}

/**
 * Ways that levers give a reason to look for, though what they pay or charge does not sum over arcs and so is not seen by the search:
 * round each area of a war-risk premium, and along each corridor that the flow is paid to use.
 */
export function extraWays(flow: Flow, world: World, network: Network, contracted: ContractedNetwork): readonly ExtraWay[] {
  if (world.warRisks.length === 0 && world.subsidies.length === 0) return [];
  const round = world.warRisks.map((risk) => ({
    tag: `risk ${risk.area}`,
    closed: kept(risk.arcs, () => chainMask(contracted, risk.arcs)),
  }));
  const paid = new Set(
    world.subsidies.flatMap((lever) => (lever.corridor !== undefined && selectsFlow(lever.on, flow) ? [lever.corridor] : [])),
  );
  const along = [...paid].map((corridor) => ({ tag: `corridor ${corridor}`, closed: alongOnly(corridor, network, contracted) }));
  return [...round, ...along];
}

const masks = new WeakMap<object, Uint8Array>();

function kept(key: object, make: () => Uint8Array): Uint8Array {
  const known = masks.get(key);
  if (known !== undefined) return known;
  const made = make();
  masks.set(key, made);
  return made;
}

const corridorMasks = new WeakMap<ContractedNetwork, Map<CorridorId, Uint8Array>>();

/** Marks the ways into every other corridor: what is left is the corridor and the trunk that it shares. */
function alongOnly(corridor: CorridorId, network: Network, contracted: ContractedNetwork): Uint8Array {
  const known = corridorMasks.get(contracted) ?? new Map<CorridorId, Uint8Array>();
  corridorMasks.set(contracted, known);
  const found = known.get(corridor);
  if (found !== undefined) return found;
  const others = Uint8Array.from(network.arcs, ({ gateways }) => (gateways.length > 0 && !gateways.includes(corridor) ? 1 : 0));
  const mask = chainMask(contracted, others);
  known.set(corridor, mask);
  return mask;
}
