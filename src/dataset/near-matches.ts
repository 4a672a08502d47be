/** Letters to change, add or drop to turn one word into the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * Names that someone who wrote `word` may have meant: within two letters or containing it, nearest first.
 *
 * @param word what was written
 * @param names what is known
 * @param count how many to give at most
 */
export function nearMatches(word: string, names: Iterable<string>, count = 3): string[] {
  const lower = word.toLowerCase();
  return [...names]
    .map((name) => ({ name, distance: name.toLowerCase().includes(lower) ? 1 : editDistance(lower, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.max(2, Math.floor(word.length / 4)))
    .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name, 'en'))
    .slice(0, count)
    .map(({ name }) => name);
}
