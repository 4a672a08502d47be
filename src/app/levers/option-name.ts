import type { Dataset } from '../../dataset/types.ts';
import { nameOf, type Words } from '../words.ts';
import type { OptionList } from './lever-form-types.ts';
import type { RecordName } from './lever-sentence.ts';

/** What names are taken from. */
export interface Names {
  readonly words: Words;
  readonly dataset: Dataset;
  readonly recordName: RecordName;
}

const groups = {
  country: 'country',
  origin: 'country',
  corridor: 'corridor',
  reluctance: 'corridor',
  mode: 'mode',
  mineral: 'mineral',
  stage: 'stage',
  market: 'market',
  permit: 'constraint',
  quota: 'limit',
  service: 'serviceClass',
} as const;

/** Long lists are sorted by name; short ones keep the order that means something. */
const sorted: ReadonlySet<OptionList> = new Set(['country', 'leg', 'place', 'mineral', 'market', 'site', 'shipment']);

/** Name of one option in the reader's language; the id where there is no other. */
export const optionName = ({ words: { t, f }, dataset, recordName }: Names, list: OptionList, id: string): string => {
  switch (list) {
    case 'scope':
      return t(`workbench:scope.${id}`);
    case 'scaleWhat':
      return t(`shell:scaleWhat.${id}`);
    case 'leg':
    case 'place':
    case 'site':
      return recordName(list, id);
    case 'product':
      return id;
    case 'shipment': {
      const shipment = dataset.shipments.find((candidate) => candidate.id === id);
      if (!shipment) return id;
      const from = f.list(shipment.sites.map((site) => recordName('site', site)));
      return `${nameOf(t, 'mineral', shipment.mineral)}: ${from} – ${nameOf(t, 'market', shipment.market)}`;
    }
    default:
      return nameOf(t, groups[list], id);
  }
};

/** Options with their names, in the order in which they are offered. */
export const namedOptions = (
  names: Names,
  list: OptionList,
  ids: readonly string[],
): { readonly value: string; readonly label: string }[] => {
  const options = ids.map((value) => ({ value, label: optionName(names, list, value) }));
  return sorted.has(list) ? options.sort((one, other) => names.words.f.compare(one.label, other.label)) : options;
};
