import type { Dataset } from '../../dataset/types.ts';
import type { CorridorId } from '../../dataset/vocabulary.ts';

/** What has its control in the first two groups of levers, beyond what the first view shows at once. */

/** Countries asked about less often. */
export const moreCountries: readonly string[] = ['AZ', 'GE', 'TR', 'TM', 'UZ', 'AF'];

/** Ways out that wait for a railway. */
export const awaitedCorridors = ['cku', 'tripp', 'afghan'] as const satisfies readonly CorridorId[];

/** Ports and straits that can be shut to ships, by their ids in the data. */
export const passages: readonly string[] = [
  'sea-suez',
  'sea-bab-el-mandeb',
  'sea-hormuz',
  'sea-bosphorus',
  'sea-malacca',
  'kz-aktau-port',
  'ir-bandarabbas',
];

/** Those of them that a dataset holds: a reader's own may lack some. */
export const passagesOf = ({ places }: Dataset): readonly string[] => passages.filter((id) => places.some((place) => place.id === id));
