/** The fitted constants of the corridors, by the ids of their parameters: part of what every choice of a way rests on. */
export const corridorConstants: readonly string[] = ['northern', 'eastern', 'middle', 'southern'].map(
  (corridor) => `corridor-constant-${corridor}`,
);
