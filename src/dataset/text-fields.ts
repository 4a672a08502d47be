/**
 * Fields that the first view and the engine do without. They go to the second file, which is fetched when the app is idle.
 * The types of the dataset leave out what stands here, so that reading a field that is not there does not compile.
 */
export const textFields = {
  places: ['note', 'sources'],
  sites: ['coord_source', 'notes', 'sources', 'supports'],
  legs: ['note', 'sources'],
  access: ['note'],
  minerals: ['lists', 'world', 'central_asia', 'note', 'sources'],
  products: ['price_basis', 'gross_value_basis', 'note', 'sources'],
  conversions: ['note', 'sources'],
  shipments: ['how', 'note', 'sources'],
  rates: ['derived_from', 'note', 'sources'],
  parameters: ['how', 'rates', 'quoted', 'benchmarks', 'observed', 'sources'],
  engagement: ['note'],
} as const;

export type TextField<Name extends keyof typeof textFields> = (typeof textFields)[Name][number];
