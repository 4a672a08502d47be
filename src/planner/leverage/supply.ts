import type { Details, Trade } from '../../dataset/details.ts';
import type { Estimate } from '../../engine/estimate-types.ts';
import {
  type AssessedSupply,
  assessedSupply,
  type GovernedWays,
  governedWays,
  hhiBounds,
  type MineralSupplyRisk,
  mineralSupplyRisks,
} from '../../engine/index.ts';
import { slug, type Words } from '../words.ts';

/** How concentrated the world's supply of a mineral is, as far as the data say. Parts of one; null where they do not. */
export interface SupplyRow {
  readonly mineral: string;
  readonly china_mining: number | null;
  readonly china_refining: number | null;
  readonly central_asia: number | null;
  /** Bounds of the Herfindahl-Hirschman index of the stage in which China has more, from China's part alone. */
  readonly hhi: { readonly least: number; readonly most: number };
  readonly sources: readonly string[];
}

const part = (percent: number | undefined): number | null => (percent === undefined ? null : percent / 100);

/** The minerals for which a part of China is on file, most concentrated first. */
export const supplyRows = (minerals: readonly string[], details: Details): SupplyRow[] =>
  minerals
    .flatMap((mineral): SupplyRow[] => {
      const texts = details.minerals[mineral];
      if (texts === undefined) return [];
      const china_mining = part(texts.world.china_share_mining_pct);
      const china_refining = part(texts.world.china_share_refining_pct);
      if (china_mining === null && china_refining === null) return [];
      const hhi = hhiBounds([Math.max(china_mining ?? 0, china_refining ?? 0)]);
      const sources = [...new Set([...texts.world.sources, ...texts.central_asia.sources])];
      return [{ mineral, china_mining, china_refining, central_asia: part(texts.central_asia.share_pct), hhi, sources }];
    })
    .sort((a, b) => b.hhi.least - a.hhi.least || (a.mineral < b.mineral ? -1 : 1));

export type ImportShare = Trade & { readonly partner_share_of_imports_pct: number };

const when = ({ year, period }: Trade): string => `${year} ${period ?? ''}`;

/** The newest published part of a buyer's imports of a product that comes from one country, largest first. */
export const importShares = (trade: readonly Trade[]): ImportShare[] => {
  const newest = new Map<string, ImportShare>();
  for (const row of trade) {
    const { partner_share_of_imports_pct } = row;
    if (partner_share_of_imports_pct === undefined) continue;
    const key = `${row.reporter} ${row.partner} ${row.mineral} ${row.product}`;
    const held = newest.get(key);
    if (held === undefined || when(held) < when(row)) newest.set(key, { ...row, partner_share_of_imports_pct });
  }
  return [...newest.values()].sort((a, b) => b.partner_share_of_imports_pct - a.partner_share_of_imports_pct || (a.id < b.id ? -1 : 1));
};

/** What is imported, in the reader's language; the data's own words where there are no others. */
export const goodName = ({ t }: Pick<Words, 't'>, { product }: Pick<ImportShare, 'product'>): string =>
  t(`leverage.supply.good.${slug(product)}`, { defaultValue: product });

/** Supply risk of the EU for the minerals of the scenario, the highest first. */
export const europeanRisks = (minerals: readonly string[], details: Details): MineralSupplyRisk[] =>
  mineralSupplyRisks(details.euSupply, details.governance).filter(({ mineral }) => minerals.includes(mineral));

/** How far our figures are from those that the study publishes, over all minerals and stages with a figure; the nearest first. */
export function agreement(details: Details): { readonly median: number; readonly rows: readonly AssessedSupply[] } | null {
  const off = ({ risk, published }: AssessedSupply): number => Math.abs((risk ?? published) - published);
  const rows = details.euSupply
    .map((record) => assessedSupply(record, details.governance))
    .filter(({ risk }) => risk !== null)
    .sort((a, b) => off(a) - off(b) || (a.id < b.id ? -1 : 1));
  const middle = rows[Math.floor(rows.length / 2)];
  return middle === undefined ? null : { median: off(middle), rows };
}

/** A mineral's supply and its ways out by one ruler. */
export interface GovernedRow {
  readonly mineral: string;
  /** The world's supply at the stage with the highest risk; null where no suppliers are on file. */
  readonly supply: AssessedSupply | null;
  readonly ways: GovernedWays;
}

/** The minerals that move, those with the most concentrated and worst governed ways first. */
export function governedRows(estimate: Estimate, details: Details): GovernedRow[] {
  const risks = mineralSupplyRisks(details.euSupply, details.governance);
  return governedWays(estimate, details.governance)
    .map((ways): GovernedRow => {
      const deciding = risks.find(({ mineral }) => mineral === ways.mineral)?.deciding;
      return { mineral: ways.mineral, supply: deciding === undefined || deciding.world === null ? null : deciding, ways };
    })
    .sort((a, b) => b.ways.concentration - a.ways.concentration || (a.mineral < b.mineral ? -1 : 1));
}
