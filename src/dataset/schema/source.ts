import { z } from 'zod';
import { identifier, year } from './common.ts';

/** An entry of the bibliography: seeds/sources.json. Every other record cites it by id. */
export const sourceSchema = z.strictObject({
  id: identifier,
  /** Absent for estimates and for pages whose address is not known. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  title: z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  year: year.optional(),
  /** official, price report, company, commentary, secondary, estimate ... as given; several are joined by a semicolon. */
  kind: z.string().min(1).optional(),
  /** What else was read there, in own words. */
  says: z.array(z.string().min(1)),
});
export type Source = z.infer<typeof sourceSchema>;
