import type { CollectionName, Records } from '../collections.ts';
import { nearMatches } from '../near-matches.ts';
import type { Problem } from './problem.ts';
import { problemOf, recordId } from './problem-of.ts';

type TargetName =
  | 'places'
  | 'sites'
  | 'legs'
  | 'minerals'
  | 'markets'
  | 'shipments'
  | 'rates'
  | 'benchmarks'
  | 'observedSplits'
  | 'sources';

/** Ids that a record names, with the field they stand in. */
type Named = readonly { readonly field: string; readonly id: string }[];

interface Reference<Name extends CollectionName> {
  readonly from: Name;
  readonly to: TargetName;
  readonly named: (record: Records[Name][number]) => Named;
}

const one = (field: string, id: string | undefined): Named => (id === undefined ? [] : [{ field, id }]);
const many = (field: string, ids: readonly string[] | undefined): Named =>
  (ids ?? []).map((id, index) => ({ field: `${field}.${index}`, id }));

/** Binds the types of a reference; the list below then holds references of all collections. */
function reference<Name extends CollectionName>(
  from: Name,
  to: TargetName,
  named: Reference<Name>['named'],
): (records: Records) => Problem[] {
  return (records) => {
    const ids = new Set<string>(records[to].map(recordId));
    return records[from].flatMap((record: Records[Name][number]) =>
      named(record)
        .filter(({ id }) => !ids.has(id))
        .map(({ field, id }) => {
          const near = nearMatches(id, ids);
          const hint = near.length > 0 ? `: perhaps ${near.join(', ')}` : '';
          return problemOf(from, record, field, id, `is ${id}. Allowed: an id of ${to}${hint}.`);
        }),
    );
  };
}

const references = [
  reference('legs', 'places', (leg) => [...one('from', leg.from), ...one('to', leg.to)]),
  reference('seaLanes', 'places', (lane) => [...one('from', lane.from), ...one('to', lane.to)]),
  reference('access', 'sites', (access) => one('site', access.site)),
  reference('access', 'places', (access) => one('railhead', access.railhead)),
  reference('markets', 'places', (market) => [...one('node', market.node), ...many('alt_nodes', market.alt_nodes)]),
  reference('shipments', 'sites', (shipment) => many('sites', shipment.sites)),
  reference('shipments', 'minerals', (shipment) => one('mineral', shipment.mineral)),
  reference('shipments', 'markets', (shipment) => one('market', shipment.market)),
  reference('shipments', 'places', (shipment) => one('node_override', shipment.node_override)),
  reference('shipments', 'shipments', (shipment) => many('replaces', shipment.replaces)),
  reference('parameters', 'rates', (parameter) => many('rates', parameter.rates)),
  reference('parameters', 'benchmarks', (parameter) => many('benchmarks', parameter.benchmarks)),
  reference('parameters', 'observedSplits', (parameter) => many('observed', parameter.observed)),
  reference('instruments', 'minerals', (instrument) => many('minerals', instrument.minerals)),
  reference('programmes', 'sites', (programme) => many('sites', programme.sites)),
  reference('benchmarks', 'places', (benchmark) => [...one('from', benchmark.from), ...one('to', benchmark.to)]),
  reference('benchmarks', 'places', (benchmark) => [
    ...many('avoid', benchmark.avoid),
    ...many('ports', benchmark.ports),
    ...one('against.from', benchmark.against?.from),
    ...one('against.to', benchmark.against?.to),
    ...one('counts.place', benchmark.counts?.place),
  ]),
  reference('benchmarks', 'minerals', (benchmark) => many('counts.minerals', benchmark.counts?.minerals)),
  reference('benchmarks', 'shipments', (benchmark) => [
    ...one('shipment', benchmark.shipment),
    ...many('counts.shipments', benchmark.counts?.shipments),
  ]),
  reference('observedSplits', 'places', ({ counts, of }) => [...one('counts.place', counts?.place), ...one('of.place', of?.place)]),
  reference('observedSplits', 'shipments', ({ counts, of }) => [
    ...many('counts.shipments', counts?.shipments),
    ...many('of.shipments', of?.shipments),
  ]),
  reference('benchmarks', 'rates', (benchmark) => many('informs', benchmark.informs)),
  reference('observedSplits', 'minerals', ({ mineral, counts, of }) => [
    ...one('mineral', mineral),
    ...many('counts.minerals', counts?.minerals),
    ...many('of.minerals', of?.minerals),
  ]),
  reference('trade', 'minerals', (trade) => (trade.mineral === 'all' ? [] : one('mineral', trade.mineral))),
  reference('euSupply', 'minerals', ({ mineral }) => one('mineral', mineral)),
  // sources
  reference('places', 'sources', (place) => many('sources', place.sources)),
  reference('sites', 'sources', (site) => [
    ...many('sources', site.sources),
    ...Object.keys(site.supports ?? {}).map((id) => ({ field: 'supports', id })),
  ]),
  reference('legs', 'sources', (leg) => many('sources', leg.sources)),
  reference('minerals', 'sources', (mineral) => [
    ...many('sources', mineral.sources),
    ...many('lists.sources', mineral.lists.sources),
    ...many('world.sources', mineral.world.sources),
    ...many('central_asia.sources', mineral.central_asia.sources),
    ...mineral.stages.flatMap((product, index) => many(`stages.${index}.sources`, product.sources)),
    ...mineral.conversions.flatMap((conversion, index) => many(`conversions.${index}.sources`, conversion.sources)),
  ]),
  reference('shipments', 'sources', (shipment) => many('sources', shipment.sources)),
  reference('constraints', 'sources', (constraint) => many('sources', constraint.sources)),
  reference('rates', 'sources', (rate) => many('sources', rate.sources)),
  reference('parameters', 'sources', (parameter) => many('sources', parameter.sources)),
  reference('scenarios', 'sources', (scenario) => many('sources', scenario.sources)),
  reference('stories', 'sources', (story) =>
    many(
      'scenes.sources',
      story.scenes.flatMap(({ sources }) => sources),
    ),
  ),
  reference('instruments', 'sources', (instrument) => many('sources', instrument.sources)),
  reference('programmes', 'sources', (programme) => many('sources', programme.sources)),
  reference('claims', 'sources', (claim) =>
    claim.other_values.map((value, index) => ({ field: `other_values.${index}.source`, id: value.source })),
  ),
  reference('benchmarks', 'sources', (benchmark) => one('source', benchmark.source)),
  reference('observedSplits', 'sources', (split) => one('source', split.source)),
  reference('trade', 'sources', (trade) => many('sources', trade.sources)),
  reference('governance', 'sources', (governance) => many('sources', governance.sources)),
  reference('euSupply', 'sources', ({ sources }) => many('sources', sources)),
];

/** Every id that points to another record must exist. */
export function checkReferences(records: Records): Problem[] {
  return references.flatMap((check) => check(records));
}
