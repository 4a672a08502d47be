import { z } from 'zod';
import { type Problem, shown } from './check/problem.ts';
import { type CollectionName, collectionNames, collections, type RawRecords, type Records } from './collections.ts';

/**
 * Holds every record against its schema.
 *
 * @param raw parsed files, not changed
 * @returns the records that fit, and a problem for every field that does not; records with a problem are left out
 */
export function validateRecords(raw: RawRecords): { records: Records; problems: Problem[] } {
  const problems: Problem[] = [];
  const records = Object.fromEntries(
    collectionNames.map((name) => [
      name,
      raw[name].flatMap((record, index) => {
        const parsed = z.core.safeParse<z.core.$ZodType>(collections[name].schema, record);
        if (parsed.success) return [parsed.data];
        problems.push(...parsed.error.issues.map((issue) => schemaProblem(name, record, index, issue)));
        return [];
      }),
    ]),
  );
  return { records: records as unknown as Records, problems };
}

/** The problem that a schema's complaint stands for. */
export function schemaProblem(name: CollectionName, record: unknown, index: number, issue: z.core.$ZodIssue): Problem {
  const id = (record as { id?: unknown; site?: unknown } | null)?.id ?? (record as { site?: unknown } | null)?.site;
  const field = issue.path.map(String).join('.') || '(record)';
  const value = issue.path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], record);
  return {
    file: collections[name].file,
    id: typeof id === 'string' ? id : `record ${index + 1}`,
    field,
    value,
    message:
      issue.code === 'unrecognized_keys'
        ? `${field} has fields that no schema knows: ${issue.keys.join(', ')}.`
        : `${field} is ${shown(value)}. ${issue.message}.`,
  };
}
