import type { Dataset, Site } from '../dataset/types.ts';
import type { MineralGroup } from '../dataset/vocabulary.ts';

/** What a commodity is called on a label, and the colour group it belongs to. */
export interface Commodity {
  readonly symbol: string;
  readonly group: MineralGroup;
}

/** Commodities that are drawn but have no mineral record, hence no chain in the engine. */
const withoutRecord: Readonly<Record<string, Commodity>> = {
  iron: { symbol: 'Fe', group: 'ferro' },
  steel: { symbol: 'Fe', group: 'ferro' },
  tin: { symbol: 'Sn', group: 'base' },
  bauxite: { symbol: 'Al', group: 'light' },
  alumina: { symbol: 'Al', group: 'light' },
  mercury: { symbol: 'Hg', group: 'base' },
  osmium: { symbol: 'Os', group: 'precious' },
  palladium: { symbol: 'Pd', group: 'precious' },
  scandium: { symbol: 'Sc', group: 'tech' },
  zirconium: { symbol: 'Zr', group: 'tech' },
  caesium: { symbol: 'Cs', group: 'battery' },
  potash: { symbol: 'K', group: 'chem' },
  phosphate: { symbol: 'P', group: 'chem' },
  iodine: { symbol: 'I', group: 'chem' },
  fluorspar: { symbol: 'F', group: 'chem' },
  barite: { symbol: 'Ba', group: 'chem' },
};

const other: Commodity = { symbol: '', group: 'chem' };

/** Symbols and groups by commodity word, from the mineral records first. */
export const commodities = (minerals: Dataset['minerals']): ReadonlyMap<string, Commodity> =>
  new Map<string, Commodity>([
    ...Object.entries(withoutRecord),
    ...minerals.map(({ id, symbol, group }) => [id, { symbol, group }] as const),
  ]);

/** The commodity that a site is known for: its first one. */
export const mainCommodity = (site: Site, known: ReadonlyMap<string, Commodity>): Commodity =>
  known.get(site.commodities[0] ?? '') ?? other;
