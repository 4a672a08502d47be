import type { InitOptions } from 'highs';

/** A solved linear programme: its value, the values of its columns, the duals of its rows, by name. */
export interface LinearSolution {
  readonly objective: number;
  readonly value: (column: string) => number;
  /** Change of the objective per unit of the row's right side; 0 for a row that the programme does not hold. */
  readonly dual: (row: string) => number;
}

/**
 * Solves a minimisation in CPLEX LP text.
 *
 * @throws Error when the programme has no optimum, with the solver's word for it
 */
export type LinearSolver = (text: string) => LinearSolution;

/** Tighter than the solver's own 1e-7, so that checks after a solve hold to 1e-6 of what they compare. */
const tolerance = 1e-9;

/**
 * Loads HiGHS as WebAssembly: a megabyte that is fetched when it is first asked for.
 *
 * @param options where the WebAssembly file lies, for a bundler; Node finds it beside the package
 */
export async function loadLinearSolver(options: Pick<InitOptions, 'locateFile'> = {}): Promise<LinearSolver> {
  const { default: loadHighs } = await import('highs');
  const highs = await loadHighs(options);
  return (text) => {
    const solution = highs.solve(text, {
      output_flag: false,
      primal_feasibility_tolerance: tolerance,
      dual_feasibility_tolerance: tolerance,
    });
    if (solution.Status !== 'Optimal') {
      throw new Error(
        `The linear programme ended as "${solution.Status}"; expected "Optimal". Leaving cargo unserved is always open, so the input is at fault.`,
      );
    }
    const values = new Map(Object.entries(solution.Columns).map(([name, column]) => [name, 'Primal' in column ? column.Primal : 0]));
    const duals = new Map(solution.Rows.flatMap((row) => ('Dual' in row ? [[row.Name, row.Dual] as const] : [])));
    return { objective: solution.ObjectiveValue, value: (column) => values.get(column) ?? 0, dual: (row) => duals.get(row) ?? 0 };
  };
}
