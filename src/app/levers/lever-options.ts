import { leverSchema } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import { constraintIds, corridorIds, legModes, regionCountries, stages } from '../../dataset/vocabulary.ts';
import type { Draft } from './lever-draft.ts';
import type { OptionList } from './lever-form-types.ts';

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

const scaled = leverSchema.def.options.flatMap((option) => ('what' in option.shape ? option.shape.what.def.entries : []));

/** Stages that the mineral of a draft has; all where it names none. */
const stagesOf = (draft: Draft, dataset: Dataset): readonly string[] => {
  const known = dataset.minerals.find(({ id }) => id === draft.mineral)?.stages.map(({ stage }) => stage);
  return known ? stages.filter((stage) => known.includes(stage)) : stages;
};

/**
 * Ids that a list offers, given what the other fields of the draft say already: products of the mineral and stage, sites of the country.
 * Order of the data; the screen sorts by name where names are many.
 */
export const optionsOf = (list: OptionList, draft: Draft, dataset: Dataset): readonly string[] => {
  const mineral = draft.mineral ?? draft['on.mineral'];
  switch (list) {
    case 'scope':
      return ['transit', 'any'];
    case 'country':
      return distinct([...dataset.legs.flatMap(({ countries }) => countries), ...dataset.markets.map(({ country }) => country)]);
    case 'origin':
      return regionCountries;
    case 'corridor':
      return corridorIds.filter((id) => id !== 'domestic' && id !== 'ocean');
    case 'reluctance':
      return ['northern', 'middle', 'eastern', 'southern'];
    case 'leg':
      return dataset.legs.map(({ id }) => id);
    case 'place':
      return distinct(dataset.legs.flatMap(({ from, to }) => [from, to]).concat(dataset.seaLanes.flatMap(({ from, to }) => [from, to])));
    case 'mode':
      return legModes;
    case 'scaleWhat':
      return scaled.flatMap((entries) => Object.values(entries));
    case 'quota':
      return ['class-7-caspian'];
    case 'permit':
      return constraintIds.filter((id) => id.endsWith('-permit'));
    case 'service':
      return ['block-train', 'wagonload'];
    case 'mineral':
      return distinct(dataset.shipments.map((shipment) => shipment.mineral));
    case 'stage':
      return stagesOf({ mineral: mineral ?? '' }, dataset);
    case 'product':
      return distinct(
        (dataset.minerals.find(({ id }) => id === mineral)?.stages ?? [])
          .filter(({ stage }) => stage === (draft.to ?? draft.stage ?? stage))
          .map(({ product }) => product),
      );
    case 'market':
      return dataset.markets.map(({ id }) => id);
    case 'site':
      return distinct(dataset.shipments.flatMap(({ sites }) => sites));
    case 'shipment':
      return dataset.shipments.filter((shipment) => mineral === undefined || shipment.mineral === mineral).map(({ id }) => id);
  }
};
