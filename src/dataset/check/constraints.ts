import { collections, type Records } from '../collections.ts';
import { constraintIds } from '../vocabulary.ts';
import type { Problem } from './problem.ts';

/** Every constraint that a shipment may carry has a record that says what it bars. */
export function checkConstraints(records: Records): Problem[] {
  const described = new Set(records.constraints.map((constraint) => constraint.id));
  return constraintIds
    .filter((id) => !described.has(id))
    .map((id) => ({
      file: collections.constraints.file,
      id,
      field: 'id',
      value: undefined,
      message: `id ${id} is missing. Allowed: one record for each of ${constraintIds.join(', ')}.`,
    }));
}
