import type { Records } from '../collections.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-of.ts';

/** Printed figures are rounded: this share of difference is let pass. */
const tolerance = 0.01;

function differs(value: number, expected: number): boolean {
  return Math.abs(value - expected) > tolerance * expected;
}

const around = (expected: number): string =>
  `${Number((expected * (1 - tolerance)).toPrecision(5))} to ${Number((expected * (1 + tolerance)).toPrecision(5))}`;

function checkShipments(records: Records): Problem[] {
  const minerals = new Map(records.minerals.map((mineral) => [mineral.id, mineral]));
  return records.shipments.flatMap((shipment) => {
    const mineral = minerals.get(shipment.mineral);
    if (mineral === undefined) return [];
    const product = mineral.stages.find((candidate) => candidate.product === shipment.product);
    if (product === undefined) {
      const known = mineral.stages.map((candidate) => candidate.product).join(', ');
      return [
        problemOf(
          'shipments',
          shipment,
          'product',
          shipment.product,
          `is "${shipment.product}". Allowed: a product of ${mineral.id}: ${known}.`,
        ),
      ];
    }
    const problems: Problem[] = [];
    if (product.stage !== shipment.stage) {
      problems.push(
        problemOf(
          'shipments',
          shipment,
          'stage',
          shipment.stage,
          `is ${shipment.stage}. Allowed: ${product.stage}, the stage of ${product.product}.`,
        ),
      );
    }
    const expected = shipment.tonnes_y * product.metal_fraction;
    if (differs(shipment.contained_t, expected)) {
      const rule = `tonnes_y ${shipment.tonnes_y} times metal_fraction ${product.metal_fraction}`;
      problems.push(
        problemOf(
          'shipments',
          shipment,
          'contained_t',
          shipment.contained_t,
          `is ${shipment.contained_t}, ${rule} is ${Number(expected.toPrecision(6))}. Allowed: ${around(expected)}.`,
        ),
      );
    }
    return problems;
  });
}

function checkConversions(records: Records): Problem[] {
  return records.minerals.flatMap((mineral) =>
    mineral.conversions.flatMap((conversion, index) => {
      const field = `conversions.${index}`;
      const from = mineral.stages.find((product) => product.product === conversion.from_product && product.stage === conversion.from);
      const to = mineral.stages.find((product) => product.product === conversion.to_product && product.stage === conversion.to);
      if (from === undefined) {
        return [
          problemOf(
            'minerals',
            mineral,
            `${field}.from_product`,
            conversion.from_product,
            `is "${conversion.from_product}". Allowed: a product of stage ${conversion.from} of this mineral.`,
          ),
        ];
      }
      if (to === undefined) {
        return [
          problemOf(
            'minerals',
            mineral,
            `${field}.to_product`,
            conversion.to_product,
            `is "${conversion.to_product}". Allowed: a product of stage ${conversion.to} of this mineral.`,
          ),
        ];
      }
      const expected = (conversion.recovery * from.metal_fraction) / to.metal_fraction;
      if (!differs(conversion.mass_yield, expected)) return [];
      return [
        problemOf(
          'minerals',
          mineral,
          `${field}.mass_yield`,
          conversion.mass_yield,
          `is ${conversion.mass_yield}, recovery times the ratio of metal fractions is ${Number(expected.toPrecision(5))}. Allowed: ${around(expected)}.`,
        ),
      ];
    }),
  );
}

/** Metal is neither made nor lost: contained tonnes of shipments, yields of conversions, within one per cent. */
export function checkMassBalance(records: Records): Problem[] {
  return [...checkShipments(records), ...checkConversions(records)];
}
