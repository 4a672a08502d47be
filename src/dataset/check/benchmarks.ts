import type { Records } from '../collections.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-of.ts';

/** Inputs of the model never judge it, and rows of one source in one corridor stand on one side. */
export function checkBenchmarks(records: Records): Problem[] {
  const usedByParameters = new Set(records.parameters.flatMap((parameter) => parameter.benchmarks ?? []));
  const roleOf = new Map<string, string>();
  return records.benchmarks.flatMap((row) => {
    const input = row.input === true || usedByParameters.has(row.id);
    if (input && row.role === 'validation') {
      return [
        problemOf('benchmarks', row, 'role', row.role, 'is validation. Allowed: calibration, since the value is an input of the model.'),
      ];
    }
    if (input) return [];
    const group = `${row.source} ${row.corridor ?? ''}`;
    const role = roleOf.get(group) ?? row.role;
    roleOf.set(group, role);
    if (role === row.role) return [];
    return [
      problemOf(
        'benchmarks',
        row,
        'role',
        row.role,
        `is ${row.role}. Allowed: ${role}, as for the other rows of ${row.source} in this corridor.`,
      ),
    ];
  });
}
