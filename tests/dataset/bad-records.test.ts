import { describe, expect, it } from 'vitest';
import { checkData } from '../../src/dataset/check/check-data.ts';
import { type Problem, problemLine } from '../../src/dataset/check/problem.ts';
import type { CollectionName, RawRecords } from '../../src/dataset/collections.ts';
import type { FullData } from '../../src/dataset/load.ts';
import { validateRecords } from '../../src/dataset/validate.ts';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { badRecords, type Fields } from './bad-record-cases.ts';
import { shippedData } from './data.ts';

/** The records with some fields of one replaced; everything else is shared and stays frozen. */
function withFields(records: RawRecords, name: CollectionName, id: string, change: (record: Fields) => Fields): RawRecords {
  let found = false;
  const list = records[name].map((record) => {
    const fields = record as Fields;
    if ((fields.id ?? fields.site) !== id) return record;
    found = true;
    return { ...fields, ...change(fields) };
  });
  if (!found) throw new Error(`No record ${id} in ${name}.`);
  return deepFreeze({ ...records, [name]: list });
}

/** What schemas and checks say, as data:check would. */
function problemsOf(raw: RawRecords, shipped: FullData): Problem[] {
  const { records, problems } = validateRecords(raw);
  return problems.length > 0 ? problems : checkData({ ...shipped, records });
}

describe('bad records', () => {
  it.each(badRecords)('$what is told with file, id, field and value', async ({ name, id, change, field, says }) => {
    const shipped = await shippedData;
    const problems = problemsOf(withFields(shipped.records, name, id, change), shipped);
    const lines = problems.filter((problem) => problem.field === field).map(problemLine);
    expect(lines, problems.map(problemLine).join('\n')).not.toEqual([]);
    expect(lines.filter((line) => says.every((words) => line.includes(words)))).not.toEqual([]);
    for (const line of lines) expect(line).toMatch(/^(geo|seeds)\/[\w-]+(\.(geo)?json)?, [\w.-]+: /);
  });
});
