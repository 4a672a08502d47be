import type { Dataset } from '../../dataset/types.ts';
import type { Stage } from '../../dataset/vocabulary.ts';
import type { Estimate, ShipmentEstimate } from '../../engine/estimate-types.ts';
import { baseFlow } from '../base-flow.ts';
import { flowName } from '../quantities.ts';
import { named, type Words } from '../words.ts';

/** A cargo to ask about: all of a mineral at a stage, or one flow. */
export interface CargoOption {
  /** Stands for the cargo in the list: `mineral:tungsten:concentrate`, `flow:kz-w-conc-cn`. */
  readonly key: string;
  readonly name: string;
  readonly cargo: { readonly shipment: string } | { readonly mineral: string; readonly stage: Stage };
  readonly tonnes_y: number;
  /** Ids of the shipments that it is of. */
  readonly shipments: readonly string[];
  /** True where a price is on file, so that a floor has something to lift. */
  readonly priced: boolean;
}

/** The cargoes of an estimate, minerals and flows apart, each in the order of their names; what flies is left out. */
export function cargoOptions(words: Words, dataset: Dataset, estimate: Estimate): { minerals: CargoOption[]; flows: CargoOption[] } {
  const rows = estimate.shipments.filter((row) => !row.by_air);
  const minerals = grouped(rows, ({ mineral, stage }) => `mineral:${mineral}:${stage}`).map(([key, group, { mineral, stage }]) =>
    option(key, words.t('switching.cargoOf', { mineral: named(words, 'mineral', mineral), stage: named(words, 'stage', stage) }), group, {
      mineral,
      stage,
    }),
  );
  const flows = grouped(rows, (row) => `flow:${baseFlow(row.id)}`).map(([key, group, row]) =>
    option(key, flowName(words, dataset, row), group, { shipment: baseFlow(row.id) }),
  );
  const byName = (a: CargoOption, b: CargoOption): number => words.f.compare(a.name, b.name);
  return { minerals: minerals.sort(byName), flows: flows.sort(byName) };
}

function option(key: string, name: string, rows: readonly ShipmentEstimate[], cargo: CargoOption['cargo']): CargoOption {
  return {
    key,
    name,
    cargo,
    tonnes_y: rows.reduce((sum, row) => sum + row.tonnes_y, 0),
    shipments: [...new Set(rows.map(({ shipment }) => shipment))],
    priced: rows.some((row) => row.netback !== null),
  };
}

/** Rows by key, with the first of each group beside it. */
function grouped(
  rows: readonly ShipmentEstimate[],
  keyOf: (row: ShipmentEstimate) => string,
): [string, ShipmentEstimate[], ShipmentEstimate][] {
  const groups = new Map<string, [ShipmentEstimate[], ShipmentEstimate]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [[row], row]);
    else group[0].push(row);
  }
  return [...groups].map(([key, [group, first]]) => [key, group, first]);
}
