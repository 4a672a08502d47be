import loadHighs from 'highs';
import type { Flow, Limit } from '../../../src/engine/assignment/capacitated-logit.ts';

export interface LinearOptimum {
  /** USD a year. */
  readonly cost: number;
  /** Saving per extra unit of each limit; 0 for limits of no use or no end. */
  readonly pi: readonly number[];
}

/** The linear programme of method.md 4.2 in CPLEX LP text: least cost of flows and unserved tonnes within the limits. */
export function linearProgramme(flows: readonly Flow[], limits: readonly Limit[]): string {
  const costs: string[] = [];
  const rows: string[] = [];
  const uses = limits.map((): string[] => []);
  flows.forEach(({ demand, unservedCost, alternatives }, w) => {
    const open = alternatives.flatMap((alternative, r) =>
      alternative.cost < Number.POSITIVE_INFINITY ? [{ ...alternative, name: `f_${w}_${r}` }] : [],
    );
    costs.push(...open.map(({ cost, name }) => `+ ${cost} ${name}`), `+ ${unservedCost} u_${w}`);
    rows.push(`demand_${w}: ${[...open.map(({ name }) => `+ ${name}`), `+ u_${w}`].join('\n ')} = ${demand}`);
    for (const { name, uses: used } of open) for (const { limit, coefficient } of used) uses[limit]?.push(`+ ${coefficient} ${name}`);
  });
  limits.forEach(({ capacity }, l) => {
    const terms = uses[l] ?? [];
    if (terms.length > 0 && capacity < Number.POSITIVE_INFINITY) rows.push(`limit_${l}: ${terms.join('\n ')} <= ${capacity}`);
  });
  return `Minimize\n cost: ${costs.join('\n ')}\nSubject To\n ${rows.join('\n ')}\nEnd\n`;
}

/** Loads HiGHS and returns a solver of such programmes. */
export async function linearSolver(): Promise<(flows: readonly Flow[], limits: readonly Limit[]) => LinearOptimum> {
  const highs = await loadHighs();
  return (flows, limits) => {
    const solution = highs.solve(linearProgramme(flows, limits), { output_flag: false });
    if (solution.Status !== 'Optimal') throw new Error(`HiGHS ended with ${solution.Status}; expected Optimal.`);
    const duals = new Map(solution.Rows.flatMap((row) => ('Dual' in row ? [[row.Name, row.Dual] as const] : [])));
    return { cost: solution.ObjectiveValue, pi: limits.map((_, l) => Math.abs(duals.get(`limit_${l}`) ?? 0)) };
  };
}
