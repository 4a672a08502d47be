import { z } from 'zod';
import { corridorIds, stages } from '../vocabulary.ts';

// Objects are strict throughout: a field that no schema knows is reported instead of being dropped.

/** ISO 3166-1 alpha-2 code of a country, or a bloc written in capitals (EU). */
export const countryCode = z.string().regex(/^[A-Z]{2}$/, 'a country is two capital letters, such as KZ');

/** Kebab-case identifier, unique within its file. */
export const identifier = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'an id is lower case, digits, dots and hyphens');

/** Ids of records in seeds/sources.json. */
export const sourceIds = z.array(identifier);

export const confidence = z.enum(['high', 'medium', 'low']);

/** Calendar year of a fact, a price or a plan. */
export const year = z.int().min(1900).max(2100);

/** How a figure came to be: read somewhere, computed from read figures, or judged. */
export const basis = z.enum(['reported', 'derived', 'inferred']);

export const corridorId = z.enum(corridorIds);
export const stage = z.enum(stages);

/** A name in English, with Russian and local names where they are known. */
export const names = z.strictObject({
  name: z.string().min(1),
  name_ru: z.string().optional(),
  name_local: z.string().optional(),
});
