import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';

/** One change to a layer that is on the map already. */
export type LayerChange =
  | { readonly layer: string; readonly what: 'paint' | 'layout'; readonly name: string; readonly value: unknown }
  | { readonly layer: string; readonly what: 'filter'; readonly value: FilterSpecification | undefined };

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const record = (value: unknown): Readonly<Record<string, unknown>> => (value ?? {}) as Readonly<Record<string, unknown>>;

/**
 * What must change on the map for it to look as `next`.
 * @param previous layers as they were last applied; the same ids in the same order as `next`
 * @throws Error when the lists differ in their layers: a look may repaint layers, never add or drop one
 */
export const layerChanges = (previous: readonly LayerSpecification[], next: readonly LayerSpecification[]): LayerChange[] => {
  const ids = (layers: readonly LayerSpecification[]): string => layers.map(({ id }) => id).join(' ');
  if (ids(previous) !== ids(next))
    throw new Error(`The layers are "${ids(next)}", expected "${ids(previous)}": a look may not add or drop layers.`);
  return next.flatMap((layer, index) => changesOf(previous[index] ?? layer, layer));
};

const changesOf = (before: LayerSpecification, after: LayerSpecification): LayerChange[] => {
  const changes: LayerChange[] = [];
  for (const what of ['paint', 'layout'] as const) {
    const [old, now] = [record(before[what]), record(after[what])];
    for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
      if (!same(old[name], now[name])) changes.push({ layer: after.id, what, name, value: now[name] });
    }
  }
  const [oldFilter, filter] = [before, after].map((layer) => ('filter' in layer ? layer.filter : undefined));
  if (!same(oldFilter, filter)) changes.push({ layer: after.id, what: 'filter', value: filter });
  return changes;
};
