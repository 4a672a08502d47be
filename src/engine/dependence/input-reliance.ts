/**
 * Look-through reliance on inputs (Baldwin and others; method 5.2): the Leontief inverse (I - A)^-1. Its entry in
 * row i and column j says how much of i's output one unit of j's takes, over all steps of supply: the reliance of j on i.
 *
 * @param inputs A: row i, column j is what a unit of j takes from i directly, >= 0, in the same money
 * @returns rows of the inverse
 * @throws RangeError for a matrix that is not square, an entry out of range, or an economy that uses up more than it makes
 */
export function inputReliance(inputs: readonly (readonly number[])[]): number[][] {
  const n = inputs.length;
  const rows = inputs.map((row, i) => {
    if (row.length !== n) {
      throw new RangeError(`input reliance: row ${i} has ${row.length} entries; expected ${n}, one for each of the ${n} rows.`);
    }
    const own = row.map((value, j) => {
      if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) {
        throw new RangeError(`input reliance: the entry in row ${i}, column ${j} is ${value}; expected a finite number of at least 0.`);
      }
      return (i === j ? 1 : 0) - value;
    });
    return [...own, ...row.map((_, j) => (i === j ? 1 : 0))];
  });
  for (let at = 0; at < n; at++) eliminate(rows, at);
  const inverse = rows.map((row) => row.slice(n));
  // An economy that can stand has an inverse without negative entries (Hawkins and Simon 1949).
  if (inverse.some((row) => row.some((value) => !(value >= -1e-12)))) throw usedUp();
  return inverse;
}

/** One step of Gauss and Jordan; the diagonal of I - A needs no exchange of rows where the economy can stand. */
function eliminate(rows: number[][], at: number): void {
  const pivot = rows[at]?.[at] ?? 0;
  if (!(pivot > 1e-12)) throw usedUp();
  const base = (rows[at] ?? []).map((value) => value / pivot);
  rows[at] = base;
  rows.forEach((row, other) => {
    const factor = row[at] ?? 0;
    if (other !== at && factor !== 0) rows[other] = row.map((value, column) => value - factor * (base[column] ?? 0));
  });
}

const usedUp = (): RangeError =>
  new RangeError('input reliance: the sectors take more than they make; expected inputs of less than a unit for each unit of output.');
