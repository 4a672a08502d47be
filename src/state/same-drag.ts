/** Changes of the same slider within this time are one step, ms. */
export const SAME_DRAG_MS = 1500;

/** True when two values differ in their numbers alone: a slider is being dragged. */
export const onlyNumbersDiffer = (one: unknown, other: unknown): boolean => {
  const shape = (value: unknown): string => JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'number' ? 0 : inner));
  return shape(one) === shape(other);
};
