import type { Aggregate, CorridorRow, DependenceRow, Estimate } from '../../engine/estimate-types.ts';
import { figure, type Table, tableOf, text } from '../table.ts';

interface Grouped<Row> {
  readonly group: string;
  readonly row: Row;
}

const shares = [
  'transit_share_tonnes',
  'transit_share_value',
  'transit_share_tkm',
  'any_share_tonnes',
  'any_share_value',
  'any_share_tkm',
  'market_share_tonnes',
  'market_share_value',
  'processing_share',
  'ownership_share',
] as const satisfies readonly (keyof DependenceRow)[];

/** All shipments, then each mineral, then each country of origin. */
const groupsOf = (estimate: Estimate): readonly { readonly group: string; readonly figures: Aggregate }[] => [
  { group: 'all', figures: estimate },
  ...estimate.by_mineral.map((figures) => ({ group: `mineral:${figures.mineral}`, figures })),
  ...estimate.by_origin.map((figures) => ({ group: `origin:${figures.country}`, figures })),
];

/** The four kinds of dependence on each country, for all shipments, by mineral and by origin. */
export const dependenceTable = (estimate: Estimate): Table => {
  const rows = groupsOf(estimate).flatMap(({ group, figures }) =>
    figures.dependence.map((row): Grouped<DependenceRow> => ({ group, row })),
  );
  return tableOf('dependence', rows, [
    text('group', ({ group }) => group),
    text('country', ({ row }) => row.country),
    ...shares.map((share) => figure(share, '0-1', ({ row }: Grouped<DependenceRow>) => row[share])),
  ]);
};

/** Tonnes and shares of each corridor, for all shipments, by mineral and by origin. */
export const corridorsTable = (estimate: Estimate): Table => {
  const rows = groupsOf(estimate).flatMap(({ group, figures }) => figures.corridors.map((row): Grouped<CorridorRow> => ({ group, row })));
  return tableOf('corridors', rows, [
    text('group', ({ group }) => group),
    text('corridor', ({ row }) => row.id),
    figure('tonnes_y', 't/year', ({ row }) => row.tonnes_y),
    figure('share_tonnes', '0-1', ({ row }) => row.share_tonnes),
    figure('share_value', '0-1', ({ row }) => row.share_value),
  ]);
};
