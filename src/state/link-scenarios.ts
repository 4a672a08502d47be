import { presetChoice, type ViewState } from './defaults.ts';
import { type Parameter, same, single } from './link-parameter.ts';
import * as schemas from './link-schema.ts';
import { readLevers, toNumber } from './link-values.ts';
import type { ScenarioChoice } from './view-types.ts';

/** The five parameters of a scenario: id, title where it is the reader's own, levers, year, maturity. */
export const scenarioParameters = (
  prefix: 'a' | 'b',
  names: { readonly title: string; readonly levers: string; readonly year: string; readonly maturity: string },
  usual: string | null,
): readonly Parameter[] => {
  const get = (state: ViewState): ScenarioChoice | null => state[prefix];
  /** Levers without a scenario of their own are laid over A. */
  const change = (state: ViewState, part: Partial<ScenarioChoice>): ViewState => ({
    ...state,
    [prefix]: { ...(get(state) ?? presetChoice(state.a.id)), ...part },
  });
  return [
    single(
      prefix,
      schemas.scenarioIdSchema,
      (state) => {
        const id = get(state)?.id ?? null;
        return id === usual ? null : id;
      },
      same,
      (state, id) => change(state, { id }),
    ),
    single(
      names.title,
      schemas.titleSchema,
      (state) => get(state)?.title ?? null,
      same,
      (state, title) => change(state, { title }),
    ),
    {
      name: names.levers,
      write: (state) => {
        const levers = get(state)?.levers;
        return levers ? JSON.stringify(levers) : null;
      },
      lay: (text, state) => {
        const { levers, problems } = readLevers(text);
        const nothing = levers.length === 0 && problems.length > 0;
        return { state: nothing ? state : change(state, { levers }), problems };
      },
    },
    single(
      names.year,
      schemas.yearSchema,
      (state) => get(state)?.year?.toString() ?? null,
      toNumber,
      (state, year) => change(state, { year }),
    ),
    single(
      names.maturity,
      schemas.maturitySchema,
      (state) => get(state)?.maturity ?? null,
      same,
      (state, maturity) => change(state, { maturity }),
    ),
  ];
};
