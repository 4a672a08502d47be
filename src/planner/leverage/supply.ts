import type { Details, Trade } from '../../dataset/details.ts';
import { hhiBounds } from '../../engine/index.ts';
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
