/**
 * Moves labels apart on one axis, so that none is nearer to the next than `gap`, and keeps their order.
 * @param wanted where each label would like to stand, in pixels
 * @param low smallest position, @param high largest: labels may pass it only where they do not all fit
 * @returns where each stands, in the order given
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const order = wanted.map((_, index) => index).toSorted((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0));
  const placed: number[] = wanted.map(() => 0);
  let floor = low;
  for (const index of order) {
    placed[index] = Math.max(floor, wanted[index] ?? 0);
    floor = (placed[index] ?? 0) + gap;
  }
  let ceiling = high;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(ceiling, placed[index] ?? 0);
    ceiling = (placed[index] ?? 0) - gap;
  }
  return placed;
}
