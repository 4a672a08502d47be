import * as z from 'zod/mini';
import { type Figure, figureSchema, figureWords } from '../../../dataset/schema/story.ts';
import { corridorIds } from '../../../dataset/vocabulary.ts';

/** What the data and the shown estimate have, for figures to be about. */
export interface FigureThings {
  readonly minerals: readonly string[];
  readonly countries: readonly string[];
  /** Ids of flows. */
  readonly shipments: readonly string[];
  /** Who stands behind programmes: codes of states and blocs, or `multilateral`. */
  readonly actors: readonly string[];
}

export type FigureKind = Figure['figure'];

/** One choice that a kind of figure asks for. */
export interface FigureField {
  readonly name: string;
  readonly options: readonly string[];
  /** May be left open: all of it. */
  readonly open: boolean;
  /** The schema wants a list; one entry is chosen. */
  readonly list?: boolean;
}

/**
 * The choices that make each kind of figure; a kind that the schema gains and this table lacks is an error of the compiler, a field
 * fails a test.
 */
export const figureFields = (things: FigureThings): Readonly<Record<FigureKind, readonly FigureField[]>> => {
  const mineral = { name: 'mineral', options: things.minerals, open: true };
  const corridor = { name: 'corridor', options: corridorIds, open: false };
  const measure = { name: 'measure', options: figureWords.measures, open: false };
  const of = { name: 'of', options: figureWords.of, open: true };
  const named = (options: readonly string[]): FigureField => ({ name: 'name', options, open: false });
  return {
    total: [named(figureWords.totals), mineral, of],
    corridor: [corridor, measure, of],
    dependence: [
      { name: 'country', options: things.countries, open: false },
      { name: 'on', options: figureWords.kindsOfDependence, open: false },
      measure,
      mineral,
      of,
    ],
    'effective-routes': [of],
    rerouted: [named(figureWords.changes)],
    shipment: [
      { name: 'shipment', options: things.shipments, open: false },
      named(figureWords.ofShipment),
      { ...corridor, open: true },
      of,
    ],
    programmes: [
      named(figureWords.ofProgrammes),
      { name: 'actors', options: things.actors, open: true, list: true },
      { name: 'statuses', options: figureWords.statuses, open: true, list: true },
    ],
  };
};

/** What is chosen, by field; a field that is left open is not there. */
export type FigureDraft = Readonly<Record<string, string>>;

/**
 * The figure that was chosen, with the first option of a field that nobody touched.
 * @returns null where the data have nothing that the kind needs
 */
export const figureOf = (kind: FigureKind, fields: readonly FigureField[], draft: FigureDraft): Figure | null => {
  const chosen = fields.flatMap(({ name, options, open, list }) => {
    const wanted = draft[name] ?? '';
    const value = options.includes(wanted) ? wanted : open ? undefined : options[0];
    return value === undefined ? [] : [[name, list ? [value] : value] as const];
  });
  const result = z.safeParse(figureSchema, { figure: kind, ...Object.fromEntries(chosen) });
  return result.success ? result.data : null;
};

const LONGEST_NAME = 60;

/**
 * A name for a figure in a text: `cn-market-value`. The same figure keeps its name; another one of that name gets a number.
 * @param figures those that the scene has
 */
export const figureName = (figure: Figure, figures: Readonly<Record<string, Figure>>): string => {
  const { figure: kind, ...fields } = figure;
  const parts = Object.values(fields).flat().join('-') || kind;
  const base =
    parts
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, LONGEST_NAME) || kind;
  const same = (name: string): boolean => JSON.stringify(figures[name]) === JSON.stringify(figure);
  let name = base;
  for (let number = 2; Object.hasOwn(figures, name) && !same(name); number += 1) name = `${base}-${number}`;
  return name;
};
