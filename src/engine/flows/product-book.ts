import type { Mineral } from '../../dataset/types.ts';
import type { Stage } from '../../dataset/vocabulary.ts';

type Product = Mineral['stages'][number];
type Conversion = Mineral['conversions'][number];

/** Looks products and conversions up by mineral, stage and name. */
export interface ProductBook {
  /** The product of that name, else the first of that stage; undefined where the mineral has none. */
  readonly product: (mineral: string, stage: Stage, name?: string) => Product | undefined;
  /** The steps that lead from one product to another, or to the first product of a stage; null where no chain is known. */
  readonly chain: (
    mineral: string,
    from: { stage: Stage; product: string },
    to: { stage: Stage; product?: string },
  ) => readonly Conversion[] | null;
}

export function productBook(minerals: readonly Mineral[]): ProductBook {
  const byId = new Map(minerals.map((mineral) => [mineral.id, mineral]));
  const product: ProductBook['product'] = (mineral, stage, name) => {
    const ofStage = byId.get(mineral)?.stages.filter((each) => each.stage === stage) ?? [];
    return ofStage.find((each) => each.product === name) ?? ofStage[0];
  };
  return {
    product,
    chain: (mineral, from, to) => shortestChain(byId.get(mineral)?.conversions ?? [], from, to),
  };
}

/** Breadth first, in the order of the file: the fewest steps, the same every time. */
function shortestChain(
  conversions: readonly Conversion[],
  from: { stage: Stage; product: string },
  to: { stage: Stage; product?: string },
): readonly Conversion[] | null {
  let fringe: { product: string; steps: readonly Conversion[] }[] = [{ product: from.product, steps: [] }];
  const seen = new Set([from.product]);
  while (fringe.length > 0) {
    const next: { product: string; steps: readonly Conversion[] }[] = [];
    for (const { product, steps } of fringe) {
      for (const conversion of conversions) {
        if (conversion.from_product !== product || seen.has(conversion.to_product)) continue;
        const chain = [...steps, conversion];
        if (conversion.to === to.stage && (to.product === undefined || conversion.to_product === to.product)) return chain;
        seen.add(conversion.to_product);
        next.push({ product: conversion.to_product, steps: chain });
      }
    }
    fringe = next;
  }
  return null;
}
