import type { Dataset } from '../../dataset/types.ts';
import type { ConstraintId, Stage } from '../../dataset/vocabulary.ts';
import type { ServiceClass } from '../estimate-types.ts';
import { type FlowContext, makeFlow } from './baseline-flows.ts';
import type { Flow } from './flow.ts';

/** Cargo between two places that no shipment of the dataset stands for. */
export interface PlaceToPlace {
  readonly from: Dataset['places'][number];
  readonly to: Dataset['places'][number];
  /** What travels; general cargo without a value where left out. */
  readonly product?: { readonly mineral: string; readonly stage: Stage; readonly product?: string };
  readonly service: ServiceClass;
}

/** Tonnes that fill no limit, so that an answer tells of the ways and not of their capacity. */
const oneTonne = 1;

/** A flow of one tonne a year from place to place, as the engine routes flows of shipments. */
export function questionFlow({ from, to, product, service }: PlaceToPlace, context: FlowContext): Flow {
  const made = makeFlow(
    {
      id: `${from.id}--${to.id}`,
      shipment: 'question',
      site: { id: from.id, country: from.country ?? '', owners: [] },
      market: { id: to.id, name: to.name, country: to.country ?? '', bloc: '', node: to.id, what: '', price_basis: '' },
      delivery: [to.id],
      mineral: product?.mineral ?? '',
      product: product?.product ?? '',
      stage: product?.stage ?? 'refined',
      tonnesPerYear: oneTonne,
      containedShare: 0,
      constraints: new Set<ConstraintId>(),
    },
    context,
  );
  return { ...made, serviceClass: service };
}
