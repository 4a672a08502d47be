/** Where the records of each kind lie. A file of its own, since those who only name a file need not carry all schemas. */
export const collectionFiles = {
  places: 'geo/places.geojson',
  sites: 'geo/sites.geojson',
  legs: 'geo/legs.geojson',
  seaLanes: 'geo/sea-lanes.geojson',
  access: 'seeds/access.json',
  minerals: 'seeds/minerals.json',
  markets: 'seeds/markets.json',
  shipments: 'seeds/shipments.json',
  constraints: 'seeds/constraints.json',
  rates: 'seeds/rates.json',
  parameters: 'seeds/parameters.json',
  /** One file for each scenario. */
  scenarios: 'seeds/scenarios',
  /** One file for each story. */
  stories: 'seeds/stories',
  instruments: 'seeds/instruments.json',
  programmes: 'seeds/programmes.json',
  claims: 'seeds/claims.json',
  benchmarks: 'seeds/benchmarks.json',
  observedSplits: 'seeds/observed-splits.json',
  trade: 'seeds/trade.json',
  governance: 'seeds/governance.json',
  euSupply: 'seeds/eu-supply.json',
  sources: 'seeds/sources.json',
} as const;
