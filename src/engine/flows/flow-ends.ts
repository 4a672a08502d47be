import type { Model } from '../model.ts';
import { deliveryKey } from '../network/build-network.ts';
import type { Flow } from './flow.ts';

/** First and last node of a flow in the search graph: its railhead and the sink of its delivery places; null where the railhead has no state. */
export function flowEnds(model: Model, flow: Flow): { from: number; to: number } | null {
  const from = model.network.startState(model.access(flow.site).railhead);
  const to = model.network.sinks.get(deliveryKey(flow.delivery));
  if (to === undefined) {
    throw new Error(
      `Flow "${flow.id}" is delivered at ${flow.delivery.join(', ')}, for which the network has no sink: build the model with this delivery.`,
    );
  }
  if (from === null) return null;
  const { nodeOf } = model.search.contracted;
  return { from: nodeOf[from] ?? -1, to: nodeOf[to] ?? -1 };
}
