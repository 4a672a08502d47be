/** The closed word lists of the data. No library is imported here, so that the first view can use them for nothing. */

/** Corridors of the design, and two that are no way out: within the region, and the deep sea. */
export const corridorIds = ['northern', 'middle', 'eastern', 'southern', 'instc', 'afghan', 'cku', 'tripp', 'domestic', 'ocean'] as const;
export type CorridorId = (typeof corridorIds)[number];

/** Forms of a mineral, from the ground to the shop. */
export const stages = ['ore', 'concentrate', 'intermediate', 'refined', 'semi-fabricated'] as const;
export type Stage = (typeof stages)[number];

export const legModes = ['rail', 'road', 'ferry', 'sea'] as const;
export type LegMode = (typeof legModes)[number];

export const placeKinds = ['station', 'border', 'junction', 'port', 'hub', 'gauge-break', 'market', 'chokepoint', 'waypoint'] as const;

export const siteKinds = [
  'deposit',
  'mine',
  'concentrator',
  'smelter',
  'refinery',
  'alloy-plant',
  'chemical-plant',
  'fabrication',
] as const;

export const siteStatuses = ['operating', 'ramp-up', 'construction', 'feasibility', 'announced', 'exploration', 'suspended'] as const;

export const engagementForms = ['mou', 'agreement', 'offtake', 'financed', 'construction-contract', 'operating-asset'] as const;

/** The eight colour groups of the look. */
export const mineralGroups = ['base', 'ferro', 'light', 'nuclear', 'tech', 'battery', 'precious', 'chem'] as const;
export type MineralGroup = (typeof mineralGroups)[number];

/** What restricts the ways of a shipment (hazard classes of dangerous goods, permits, air). */
export const constraintIds = [
  'class-4.1',
  'class-4.2',
  'class-4.3',
  'class-6.1',
  'class-7',
  'class-8',
  'mhb-bulk',
  'fissile',
  'no-russia-transit',
  'russia-transit-permit',
  'azerbaijan-transit-permit',
  'air',
  'air-possible',
] as const;
export type ConstraintId = (typeof constraintIds)[number];

/** How much of what is promised counts: only what is financed, what is being built too, or all that is announced. */
export const maturities = ['financed', 'under-construction', 'announced'] as const;
export type Maturity = (typeof maturities)[number];

/** The five states of the region. */
export const regionCountries = ['KZ', 'UZ', 'KG', 'TJ', 'TM'] as const;

/** Member states of the European Union that occur as owners, markets or transit states, and the rest. */
export const euCountries = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
] as const;
