import * as z from 'zod/mini';
import { maturities } from '../dataset/vocabulary.ts';
import { languages } from '../i18n/languages.ts';
import { FIRST_YEAR, LAST_YEAR } from './scenario-choice.ts';
import {
  compareViews,
  embedPanels,
  engagementLevels,
  interactions,
  mapLayerNames,
  measures,
  projectKinds,
  projectRows,
  projectYears,
  resultTabs,
  routeSorts,
  selectionKinds,
  sheetTabs,
  sidePanels,
  siteFills,
  themeChoices,
  transitScopes,
} from './view-types.ts';

/**
 * The values that a link may hold, one schema a parameter. The app, the embed and the command line read links through it.
 * Ids are checked for their form alone: whether a site or scenario of that name exists is for the dataset to say.
 */

/** With the @ and ~ of flows: `copper@smelter~china` is the part of a shipment that a lever sends elsewhere. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._@~-]{0,99}$/;
const id = z.string().check(z.regex(ID));
const ids = z.array(id).check(z.maxLength(100));
const year = z.int().check(z.minimum(FIRST_YEAR), z.maximum(LAST_YEAR));

export const scenarioIdSchema = id;
export const titleSchema = z.string().check(z.minLength(1), z.maxLength(200));
export const yearSchema = year;
export const maturitySchema = z.enum(maturities);
export const tabSchema = z.enum(resultTabs);
export const selectionSchema = z.object({ kind: z.enum(selectionKinds), id });
export const idListSchema = ids;
export const layerListSchema = z.array(z.enum(mapLayerNames));
export const fillSchema = z.enum(siteFills);
export const cameraSchema = z.object({
  zoom: z.number().check(z.minimum(0), z.maximum(22)),
  lat: z.number().check(z.minimum(-85), z.maximum(85)),
  lon: z.number().check(z.minimum(-180), z.maximum(180)),
});
export const themeSchema = z.enum(themeChoices);
export const languageSchema = z.enum(languages);
export const flagSchema = z.enum(['1', '0', 'true', 'false', '']);
/** Scenes are counted from 1 in a link. */
export const storySchema = z.object({ id, scene: z.int().check(z.minimum(1), z.maximum(40)) });
export const embedPanelSchema = z.enum(embedPanels);
export const interactionSchema = z.enum(interactions);
export const sideSchema = z.enum(sidePanels);
export const sheetSchema = z.enum(sheetTabs);
export const compareSchema = z.enum(compareViews);
export const measureSchema = z.enum(measures);
export const scopeSchema = z.enum(transitScopes);
export const sortSchema = z.enum(routeSorts);
export const groupSchema = z.union([
  z.object({ by: z.literal('all') }),
  z.object({ by: z.literal('mineral'), id }),
  z.object({ by: z.literal('origin'), id }),
]);
export const projectViewSchema = z.object({
  kind: z.enum(projectKinds),
  rows: z.enum(projectRows),
  year: z.nullable(z.union([z.literal('before'), z.literal(projectYears)])),
  cell: z.nullable(z.object({ row: id, level: z.enum(engagementLevels) })),
});
