import { z } from 'zod';
import { constraintIds, legModes } from '../vocabulary.ts';
import { basis, countryCode, sourceIds } from './common.ts';

/** What a mark on a shipment means for its ways: seeds/constraints.json. One record for each constraint id. */
export const constraintSchema = z.strictObject({
  id: z.enum(constraintIds),
  what: z.string(),
  /** Countries that the cargo may not cross; it may still start or end there. */
  barred_transit: z.array(countryCode),
  /** Means of transport that it may not use between railhead and market. */
  barred_modes: z.array(z.enum(legModes)),
  /** Countries whose legs alone it may use; all when left out. */
  only_countries: z.array(countryCode).optional(),
  /** Pays the surcharge for dangerous goods. */
  surcharge: z.boolean(),
  /** Travels by the wagon or box, not as a block train. */
  wagonload: z.boolean(),
  /** Barred transit holds only while a permit is withdrawn. */
  needs_permit: z.boolean(),
  /** The permit is withheld until a lever grants it; else it is granted until a lever withdraws it. */
  withheld: z.literal(true).optional(),
  /** Flies: not on the network, not stranded. */
  by_air: z.boolean(),
  basis,
  note: z.string(),
  sources: sourceIds,
});
export type Constraint = z.infer<typeof constraintSchema>;
