import * as z from 'zod/mini';
import { corridorIds } from '../vocabulary.ts';

/**
 * Stories: scenes on the map, told one after the other. Written with zod/mini, since the app reads stories of its readers too. A number
 * in a text is a name in double braces; its figure says what the engine is to compute, so that no text holds a number of its own.
 */

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));
const line = z.string().check(z.minLength(1), z.maxLength(200));
const markdown = z.string().check(z.minLength(1), z.maxLength(4000));
const country = z.string().check(z.regex(/^[A-Z]{2}$/));
/** Which of the scene's two scenarios; the shown one when left out. */
const of = z.optional(z.enum(['a', 'b']));
const measures = ['tonnes', 'value'] as const;
const measure = z.enum(measures);

const totals = ['tonnes_y', 'moved_t_y', 'stranded_t_y', 'value_usd_y', 'cost_usd_per_t', 'days_mean', 'freight_share_of_value'] as const;

const kindsOfDependence = ['transit', 'any', 'market', 'processing', 'ownership'] as const;
const changes = ['tonnes', 'usd_per_t', 'days'] as const;
const ofShipment = ['usd_per_t', 'days', 'km', 'share', 'tonnes'] as const;
const ofProgrammes = ['count', 'usd'] as const;
const statuses = ['intent', 'framework', 'financed', 'under-construction', 'operational'] as const;

/** The words that the fields of figures take, for whoever offers them to choose from. */
export const figureWords = { of: ['a', 'b'], measures, totals, kindsOfDependence, changes, ofShipment, ofProgrammes, statuses } as const;

export const figureSchema = z.discriminatedUnion('figure', [
  /** Part of what moves that goes by a corridor. */
  z.strictObject({ figure: z.literal('corridor'), corridor: z.enum(corridorIds), measure, of }),
  /** One of the four kinds of dependence on a country, of all cargo or of one mineral. */
  z.strictObject({
    figure: z.literal('dependence'),
    country,
    on: z.enum(kindsOfDependence),
    measure,
    mineral: z.optional(id),
    of,
  }),
  z.strictObject({ figure: z.literal('total'), name: z.enum(totals), mineral: z.optional(id), of }),
  z.strictObject({ figure: z.literal('effective-routes'), of }),
  /** What changes its corridor from A to B. */
  z.strictObject({ figure: z.literal('rerouted'), name: z.enum(changes) }),
  /** A flow, by its best way over a corridor where one is named. */
  z.strictObject({
    figure: z.literal('shipment'),
    /** A shipment, a flow of it from one site (`@`), or the part of it that a lever sends elsewhere (`~`). */
    shipment: z.string().check(z.regex(/^[a-z0-9][a-z0-9.@~-]{0,99}$/)),
    name: z.enum(ofShipment),
    corridor: z.optional(z.enum(corridorIds)),
    of,
  }),
  /** Programmes and deals on file, or their dollars: by partner and by how far they are. */
  z.strictObject({
    figure: z.literal('programmes'),
    name: z.enum(ofProgrammes),
    actors: z.optional(z.array(z.union([country, z.literal('multilateral')]))),
    statuses: z.optional(z.array(z.enum(statuses))),
  }),
]);
export type Figure = z.infer<typeof figureSchema>;

/** What a scene says, in one language. */
const sceneWords = {
  /** A short line above the title. */
  eyebrow: line,
  title: line,
  text: markdown,
  /** Where the model or the data weaken what is said, or say otherwise. */
  disagrees: z.optional(markdown),
  /** For the presenter alone. */
  notes: z.optional(markdown),
};

export const sceneSchema = z.strictObject({
  id,
  ...sceneWords,
  /** Parameters of a link: scenarios, levers, camera, layers, selection, tab, filters. */
  view: z.record(z.string(), z.string()),
  figures: z.record(id, figureSchema),
  sources: z.array(z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]*$/))),
});
export type Scene = z.infer<typeof sceneSchema>;

/** All that a story says, in another language: its scenes by their ids. View, figures and sources are the same in every language. */
const translationSchema = z.strictObject({ title: line, summary: line, scenes: z.record(id, z.strictObject(sceneWords)) });
const translation = z.optional(translationSchema);

/** One story: seeds/stories/<id>.json. */
export const storySchema = z.strictObject({
  id,
  title: line,
  summary: line,
  /** Language of its texts, where no translation is shown. */
  language: z.enum(['en', 'ru', 'kk']),
  scenes: z.array(sceneSchema).check(z.minLength(1), z.maxLength(40)),
  translations: z.optional(z.strictObject({ en: translation, ru: translation, kk: translation })),
});
export type Story = z.infer<typeof storySchema>;
