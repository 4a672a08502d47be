import * as z from 'zod/mini';
import { leverSchema } from '../../dataset/schema/scenario.ts';
import type { Estimate, Totals } from '../../engine/estimate-types.ts';
import { cameraSchema, maturitySchema, scenarioIdSchema, selectionSchema, yearSchema } from '../../state/link-schema.ts';
import { MOST_LEVERS } from '../../state/link-values.ts';
import type { Selection } from '../../state/view-types.ts';
import type { MESSAGE_VERSION } from './version.ts';

/**
 * What a page may ask of the map in its frame. A field that no schema knows makes the whole message void, those within a lever too
 * (src/present/embed/listen.ts). No field holds an address, a script or markup, so that nothing in a message can load or run anything.
 */

const envelope = {
  multivector: z.literal(1 satisfies typeof MESSAGE_VERSION),
  /** Chosen by the page; the answer carries it back. */
  id: z.int().check(z.minimum(0)),
};

export const callSchema = z.discriminatedUnion('call', [
  z.strictObject({ ...envelope, call: z.literal('hello') }),
  z.strictObject({
    ...envelope,
    call: z.literal('setScenario'),
    scenario: scenarioIdSchema,
    /** The scenario that it is held against; null or absent: nothing is compared. */
    compare: z.optional(z.nullable(scenarioIdSchema)),
    year: z.optional(z.nullable(yearSchema)),
    maturity: z.optional(z.nullable(maturitySchema)),
  }),
  z.strictObject({
    ...envelope,
    call: z.literal('setLevers'),
    /** All levers of the shown scenario; null puts those of the preset back. */
    levers: z.nullable(z.array(leverSchema).check(z.maxLength(MOST_LEVERS))),
  }),
  z.strictObject({ ...envelope, call: z.literal('flyTo'), camera: cameraSchema }),
  z.strictObject({ ...envelope, call: z.literal('select'), selection: z.nullable(selectionSchema) }),
  z.strictObject({ ...envelope, call: z.literal('getEstimate') }),
  z.strictObject({
    ...envelope,
    call: z.literal('exportPicture'),
    size: z._default(z.enum(['slide', 'a4', 'square']), 'slide'),
    scale: z._default(z.union([z.literal(1), z.literal(2), z.literal(4)]), 2),
  }),
]);

export type Call = z.infer<typeof callSchema>;

/** An estimate in short: what the event `estimate` tells, and what `setScenario` and `setLevers` answer. */
export interface EstimateSummary {
  readonly scenario: Omit<Estimate['scenario'], 'levers'>;
  /** The sentence on the map, in the language of the frame. */
  readonly headline: string;
  readonly totals: Totals;
}

/** What the frame tells without being asked. */
export interface FrameEvents {
  readonly ready: EstimateSummary;
  readonly estimate: EstimateSummary;
  readonly select: { readonly selection: Selection | null };
  readonly error: { readonly message: string };
  /** Height that suits the map at its present width, CSS pixels. */
  readonly size: { readonly height: number };
}

export type FrameMessage =
  | { readonly multivector: 1; readonly reply: number; readonly value: unknown }
  | { readonly multivector: 1; readonly reply: number; readonly error: string }
  | {
      readonly [K in keyof FrameEvents]: { readonly multivector: 1; readonly event: K; readonly detail: FrameEvents[K] };
    }[keyof FrameEvents];
