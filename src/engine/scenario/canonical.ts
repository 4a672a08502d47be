import type { Lever, Scenario } from '../../dataset/schema/scenario.ts';

/**
 * Order in which classes of levers act (method section 7): topology, capacity, time, cost, processing and price, behaviour. Prices come
 * after processing, so that they hold for what leaves; a floor lifts the price before a premium is added and duties are reckoned on it.
 */
const classOf: Record<Lever['type'], number> = {
  'close-country': 0,
  'open-country': 0,
  'close-corridor': 0,
  'open-corridor': 0,
  'close-leg': 0,
  'open-leg': 0,
  'close-place': 0,
  'open-place': 0,
  permit: 0,
  'set-capacity': 1,
  quota: 1,
  'caspian-level': 1,
  scale: 2,
  surcharge: 3,
  'war-risk': 3,
  subsidy: 3,
  'corridor-constant': 3,
  'service-class': 4,
  redirect: 5,
  refine: 6,
  price: 7,
  'price-floor': 8,
  premium: 9,
  'import-tariff': 10,
  'export-duty': 10,
  'export-ban': 10,
  'free-market-choice': 11,
  'netback-response': 11,
  'capital-rate': 11,
  'logit-scale': 11,
};

/** Levers that act once more for every time they are given; others that are given twice act once. */
const addingUp: ReadonlySet<Lever['type']> = new Set([
  'scale',
  'surcharge',
  'war-risk',
  'subsidy',
  'premium',
  'import-tariff',
  'export-duty',
]);

/**
 * Levers in the one order in which they act, whatever order they were given in: by class, then by their canonical text.
 * Exact repetitions of a lever that sets something fall away; a repeated scale acts twice.
 */
export function orderedLevers(levers: readonly Lever[]): Lever[] {
  const keyed = levers.map((lever) => ({ lever, order: classOf[lever.type], key: canonicalText(lever) }));
  keyed.sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.filter((item, index) => addingUp.has(item.lever.type) || item.key !== keyed[index - 1]?.key).map((item) => item.lever);
}

/** JSON with the keys of every object in alphabetical order and undefined fields left out: equal values give equal texts. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonicalText(field)}`);
    return `{${fields.join(',')}}`;
  }
  return JSON.stringify(value);
}

/** Id of the world that a scenario describes: equal for equal worlds, whatever the title, notes or order of levers. */
export function canonicalId(scenario: Pick<Scenario, 'year' | 'maturity' | 'levers'>): string {
  return canonicalText({ year: scenario.year, maturity: scenario.maturity, levers: orderedLevers(scenario.levers) });
}
