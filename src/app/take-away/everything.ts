import type { Scenario } from '../../dataset/schema/scenario.ts';
import { csvFile } from '../../export/csv.ts';
import type { Table } from '../../export/table.ts';
import { tableJson } from '../../export/table-json.ts';
import { svgOfElement } from '../../present/picture/svg-of-element.ts';
import { scenarioFile } from '../../state/scenario-file.ts';
import type { Words } from '../words.ts';
import type { BundleFile } from './bundle.ts';
import { type DataMap, dataMaps, dataTables, type TakeAwayInput } from './data-files.ts';
import { type BundleFacts, readme } from './readme.ts';
import { type ShownPart, tableOfPart } from './shown-parts.ts';

/** All that a bundle holds. */
export interface BundleSubject {
  readonly input: TakeAwayInput;
  readonly scenario: Scenario;
  readonly tables: readonly ShownPart[];
  readonly charts: readonly ShownPart[];
  /** null where the map could not be drawn. */
  readonly picture: Blob | null;
  readonly facts: BundleFacts;
}

/** The text of an estimate's file: the same as the command line prints. */
export const estimateJson = ({ shown }: TakeAwayInput): string => `${JSON.stringify(shown.estimate, null, 2)}\n`;

export const geoJsonFile = ({ geojson }: DataMap): string => `${JSON.stringify(geojson)}\n`;

/** A chart of the page as SVG, with scenario and date under it. */
export const chartFile = ({ element, title }: ShownPart, { scenario, date }: Pick<BundleFacts, 'scenario' | 'date'>): string =>
  svgOfElement(element, title, `${scenario} · ${date}`, window.getComputedStyle(document.documentElement).getPropertyValue('--panel'));

const both = (folder: string, table: Table): readonly BundleFile[] => [
  { path: `${folder}/${table.id}.csv`, content: csvFile(table) },
  { path: `${folder}/${table.id}.json`, content: tableJson(table) },
];

/** Every file, the README first. */
export const everything = (words: Words, { input, scenario, tables, charts, picture, facts }: BundleSubject): readonly BundleFile[] => {
  const files: readonly BundleFile[] = [
    { path: 'scenario.json', content: scenarioFile(scenario) },
    { path: 'estimate.json', content: estimateJson(input) },
    ...dataTables(input).flatMap((table) => both('tables', table)),
    ...tables.flatMap((part) => both('shown', tableOfPart(part))),
    ...charts.map((part): BundleFile => ({ path: `charts/${part.id}.svg`, content: chartFile(part, facts) })),
    ...dataMaps(input).map((map): BundleFile => ({ path: `map/${map.id}.geojson`, content: geoJsonFile(map) })),
    ...(picture ? [{ path: 'map/map.png', content: picture }] : []),
  ];
  return [{ path: 'README.txt', content: readme(words, facts, files) }, ...files];
};
