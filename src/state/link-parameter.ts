import type * as z from 'zod/mini';
import type { ViewState } from './defaults.ts';
import { read, shortened } from './link-values.ts';

/** A parameter of the link: how it is written, and how it is laid over a state. */
export interface Parameter {
  readonly name: string;
  /** The text, or null where the state has the default and the link stays short. */
  readonly write: (state: ViewState) => string | null;
  /** A new state, or what was wrong. Problems do not stop the other parameters. */
  readonly lay: (
    text: string,
    state: ViewState,
  ) => { readonly state: ViewState; readonly problems?: readonly { value: string; expected: string }[] };
}

/** A parameter with one schema. */
export const single = <T>(
  name: string,
  schema: z.ZodMiniType<T>,
  write: Parameter['write'],
  parse: (text: string) => unknown,
  set: (state: ViewState, value: T) => ViewState,
): Parameter => ({
  name,
  write,
  lay: (text, state) => {
    const reading = read(schema, parse(text));
    return 'value' in reading
      ? { state: set(state, reading.value) }
      : { state, problems: [{ value: shortened(text), expected: reading.expected }] };
  },
});

/** A parser for texts that are their own value. */
export const same = (text: string): string => text;
/** Null for what is as it was at the start, which a link leaves out. */
export const unless = (text: string, usual: string): string | null => (text === usual ? null : text);
