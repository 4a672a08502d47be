import type { ShipmentSelection } from '../../dataset/schema/scenario.ts';
import type { Flow } from './flow.ts';

/** Whether a flow meets every condition that a selection of shipments names. */
export function selectsFlow(on: ShipmentSelection, flow: Flow): boolean {
  return (
    (on.shipment === undefined || on.shipment === flow.shipment || isPartOf(flow, on.shipment)) &&
    (on.mineral === undefined || on.mineral === flow.mineral) &&
    (on.stage === undefined || on.stage === flow.stage) &&
    (on.country === undefined || on.country === flow.site.country) &&
    (on.site === undefined || on.site === flow.site.id) &&
    (on.market === undefined || on.market === flow.market.id)
  );
}

/** A flow, or what a lever or a choice of market made of it: `<flow>~...`. */
const isPartOf = (flow: Flow, id: string): boolean => flow.id === id || flow.id.startsWith(`${id}~`);
