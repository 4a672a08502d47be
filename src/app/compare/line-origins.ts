import type { Estimate } from '../../engine/estimate-types.ts';
import type { ChangedLine } from '../../map/parts/changed-lines.ts';
import { distinct, type Origin, type OriginContext, type OriginInput, shipmentSources } from '../../planner/origin.ts';
import { flowName, massPerYear } from '../../planner/quantities.ts';
import type { Shown } from '../../state/shown.ts';
import type { LineFlows } from '../../worker/studies/line-flows.ts';

/** Flows that an origin names. */
const named = 6;

/** A flow on a line: tonnes a year in A and in B. */
interface FlowOnLine {
  readonly id: string;
  readonly a: number;
  readonly b: number;
}

/**
 * Where the change of a line comes from: its tonnes in A and in B, and the flows that change most.
 * @param flows of both scenarios by leg; null while they are counted
 * @param name what the line is called
 */
export const explainLineChange = (
  context: OriginContext,
  shown: Shown,
  line: ChangedLine,
  flows: LineFlows | null,
  name: string,
): Origin => {
  const { words, dataset } = context;
  const { t } = words;
  const estimates = new Map(
    [...(shown.reference ?? shown.estimate).shipments, ...shown.estimate.shipments].map((flow): [string, Estimate['shipments'][number]] => [
      flow.id,
      flow,
    ]),
  );
  const changed = flowsOnLine(line, flows)
    .filter(({ a, b }) => a !== b)
    .toSorted((one, other) => Math.abs(other.b - other.a) - Math.abs(one.b - one.a))
    .slice(0, named)
    .flatMap(({ id, a, b }) => {
      const flow = estimates.get(id);
      return flow === undefined ? [] : [{ flow, a, b }];
    });
  const pair = (a: number, b: number): string => `${massPerYear(words, a)} → ${massPerYear(words, b)}`;
  const inputs: OriginInput[] = [
    { label: t('workbench:differences.origin.total'), value: pair(line.a_t_y, line.b_t_y) },
    ...changed.map(({ flow, a, b }) => ({ label: flowName(words, dataset, flow), value: pair(a, b) })),
  ];
  return {
    title: name,
    formula: t('workbench:differences.origin.line'),
    inputs,
    sources: shipmentSources(context, distinct(changed.map(({ flow }) => flow.shipment))),
    ...(flows === null ? { note: t('workbench:differences.origin.counting') } : {}),
  };
};

/** The flows that take a line by its corridor, in either scenario. */
const flowsOnLine = ({ leg, corridor }: ChangedLine, flows: LineFlows | null): readonly FlowOnLine[] => {
  const on = new Map<string, { a: number; b: number }>();
  for (const side of ['a', 'b'] as const)
    for (const { id, corridor: by, tonnes_y } of flows?.[side][leg] ?? []) {
      if (by !== corridor) continue;
      const tonnes = on.get(id) ?? { a: 0, b: 0 };
      tonnes[side] += tonnes_y;
      on.set(id, tonnes);
    }
  return [...on].map(([id, tonnes]) => ({ id, ...tonnes }));
};
