import type { LeverField, LeverForm, LeverGroup, LeverType, ManyField, NumberField, OptionList, PickField } from './lever-form-types.ts';

/**
 * The form of every type of lever: which fields it has, how each is set, between which bounds, what holds without the lever, and what the
 * figures rest on. A type that is new in the schema does not compile until it stands here; a test holds the fields against the schema.
 */

const pick = (path: string, list: OptionList, start?: string): PickField => ({ kind: 'pick', path, list, ...(start ? { start } : {}) });
const maybe = (path: string, list: OptionList): PickField => ({ kind: 'pick', path, list, optional: true });
const many = (path: string, list: OptionList): ManyField => ({ kind: 'many', path, list });

/** Conditions on the network, all of which must hold. */
const onNetwork: readonly LeverField[] = [
  maybe('on.corridor', 'corridor'),
  maybe('on.country', 'country'),
  maybe('on.mode', 'mode'),
  maybe('on.place', 'place'),
  maybe('on.leg', 'leg'),
];
/** Conditions on shipments, all of which must hold. */
const onShipments: readonly LeverField[] = [
  maybe('on.mineral', 'mineral'),
  maybe('on.stage', 'stage'),
  maybe('on.country', 'origin'),
  maybe('on.market', 'market'),
  maybe('on.site', 'site'),
  maybe('on.shipment', 'shipment'),
];
const parties: readonly LeverField[] = [many('markets', 'market'), many('origins', 'origin')];
const aProduct: readonly LeverField[] = [
  pick('mineral', 'mineral', 'copper'),
  pick('stage', 'stage', 'refined'),
  maybe('product', 'product'),
];
const price: NumberField = {
  kind: 'number',
  path: 'usd_per_t',
  min: 0,
  max: 100_000,
  step: 10,
  unit: 'usdPerTonne',
  usual: 'data',
  start: 10_000,
  byPrice: true,
};
const part = (start: number): NumberField => ({
  kind: 'number',
  path: 'share',
  min: 0,
  max: 1,
  step: 0.01,
  unit: 'percent',
  usual: 0,
  start,
});

const reluctance = ['northern', 'middle', 'eastern', 'southern'] as const;

export const leverForms: { readonly [T in LeverType]: LeverForm } = {
  'close-country': {
    group: 'borders',
    fields: [pick('country', 'country', 'RU'), pick('scope', 'scope'), many('minerals', 'mineral')],
    grounds: {},
  },
  'open-country': { group: 'borders', fields: [pick('country', 'country', 'RU')], grounds: {} },
  'close-corridor': { group: 'network', fields: [pick('corridor', 'corridor')], grounds: {} },
  'open-corridor': { group: 'network', fields: [pick('corridor', 'corridor', 'cku')], grounds: {} },
  'close-leg': { group: 'network', fields: [pick('leg', 'leg')], grounds: {} },
  'open-leg': { group: 'network', fields: [pick('leg', 'leg')], grounds: {} },
  'close-place': { group: 'network', fields: [pick('place', 'place')], grounds: {} },
  'open-place': { group: 'network', fields: [pick('place', 'place')], grounds: {} },
  scale: {
    group: 'speed',
    fields: [
      pick('what', 'scaleWhat'),
      { kind: 'number', path: 'factor', min: 0, max: 5, step: 0.05, unit: 'times', usual: 1, start: 1.5 },
      ...onNetwork,
    ],
    grounds: {
      parameters: ['rail-block-usd-per-feu-km', 'rail-wagonload-usd-per-tkm', 'border-wagonload-hours-into-kz', 'port-hours'],
    },
    live: [
      { name: 'tariffMiddle', settled: { what: 'tariff', 'on.corridor': 'middle' }, path: 'factor', min: 0.5, max: 2 },
      { name: 'timeMiddle', settled: { what: 'time', 'on.corridor': 'middle' }, path: 'factor', min: 0.3, max: 2 },
      { name: 'dwellAll', settled: { what: 'dwell' }, path: 'factor', min: 0, max: 3 },
      { name: 'dwellDostyk', settled: { what: 'dwell', 'on.place': 'kz-dostyk' }, path: 'factor', min: 0, max: 3 },
      { name: 'capacityFerry', settled: { what: 'capacity', 'on.mode': 'ferry' }, path: 'factor', min: 0, max: 3 },
    ],
  },
  'set-capacity': {
    group: 'speed',
    fields: [
      { kind: 'number', path: 't_per_y', min: 0, max: 50_000_000, step: 100_000, unit: 'tonnesYear', usual: 'data', start: 10_000_000 },
      ...onNetwork,
    ],
    grounds: { parameters: ['capacity-caspian-westbound-t', 'capacity-aktau-port-t', 'capacity-btk-t', 'background-cn-border-t'] },
  },
  surcharge: {
    group: 'speed',
    fields: [{ kind: 'number', path: 'usd_per_t', min: -100, max: 300, step: 1, unit: 'usdPerTonne', usual: 0, start: 10 }, ...onNetwork],
    grounds: { rates: ['titr-storm-surcharge'] },
  },
  'caspian-level': {
    group: 'speed',
    fields: [{ kind: 'number', path: 'fall_m', min: 0, max: 4, step: 0.1, unit: 'metres', usual: 0, start: 1 }],
    grounds: { parameters: ['caspian-loading-loss-per-m'] },
    live: [{ name: 'caspianLevel', settled: {}, path: 'fall_m' }],
    whole: true,
  },
  'war-risk': {
    group: 'speed',
    fields: [{ kind: 'number', path: 'share', min: 0, max: 0.1, step: 0.001, unit: 'percent', usual: 0, start: 0.01 }, ...onNetwork],
    grounds: { parameters: ['insurance-share'], rates: ['warrisk-redsea', 'warrisk-blacksea', 'warrisk-gulf-2026'] },
  },
  refine: {
    group: 'refining',
    fields: [
      pick('mineral', 'mineral', 'copper'),
      pick('from', 'stage', 'concentrate'),
      pick('to', 'stage', 'refined'),
      maybe('product', 'product'),
      maybe('country', 'origin'),
      maybe('site', 'site'),
      part(0.5),
      { kind: 'number', path: 'recovery', min: 0, max: 1, step: 0.01, unit: 'percent', usual: 'data', start: 0.95, optional: true },
      maybe('to_market', 'market'),
    ],
    grounds: { mineral: 'steps' },
  },
  redirect: {
    group: 'markets',
    fields: [...onShipments, pick('to_market', 'market'), part(0.5)],
    grounds: {},
  },
  price: { group: 'markets', fields: [...aProduct, price], grounds: { mineral: 'price' } },
  'price-floor': { group: 'markets', fields: [...aProduct, price, ...parties], grounds: { mineral: 'price' } },
  premium: {
    group: 'markets',
    fields: [
      pick('mineral', 'mineral', 'copper'),
      maybe('stage', 'stage'),
      { kind: 'number', path: 'usd_per_t', min: -2_000, max: 10_000, step: 10, unit: 'usdPerTonne', usual: 0, start: 100, optional: true },
      { kind: 'number', path: 'share', min: -0.5, max: 2, step: 0.01, unit: 'percent', usual: 0, start: 0.1, optional: true },
      ...parties,
    ],
    grounds: { mineral: 'price' },
  },
  'import-tariff': {
    group: 'markets',
    fields: [
      maybe('country', 'country'),
      maybe('market', 'market'),
      maybe('mineral', 'mineral'),
      maybe('stage', 'stage'),
      { kind: 'number', path: 'share', min: 0, max: 2, step: 0.01, unit: 'percent', usual: 0, start: 0.1 },
      many('origins', 'origin'),
    ],
    grounds: {},
  },
  'export-duty': {
    group: 'markets',
    fields: [pick('country', 'origin'), maybe('mineral', 'mineral'), maybe('stage', 'stage'), part(0.1)],
    grounds: {},
  },
  'export-ban': {
    group: 'markets',
    fields: [pick('country', 'origin'), pick('mineral', 'mineral', 'copper'), maybe('stage', 'stage')],
    grounds: {},
  },
  subsidy: {
    group: 'markets',
    fields: [
      { kind: 'number', path: 'usd_per_t', min: 0, max: 1_000, step: 1, unit: 'usdPerTonne', usual: 0, start: 20 },
      ...onShipments,
      maybe('corridor', 'corridor'),
    ],
    grounds: { rates: ['rail-discount-titr-2024', 'rail-discount-instc-2023'] },
  },
  'free-market-choice': {
    group: 'markets',
    fields: [
      ...onShipments,
      { kind: 'number', path: 'cap', min: 0, max: 10, step: 0.1, unit: 'times', usual: 2, start: 2, optional: true },
      many('markets', 'market'),
    ],
    grounds: {},
  },
  'netback-response': {
    group: 'markets',
    fields: [{ kind: 'number', path: 'elasticity', min: 0, max: 3, step: 0.1, unit: 'percentEach', usual: 0, start: 0.5 }, ...onShipments],
    grounds: {},
  },
  'capital-rate': {
    group: 'behaviour',
    fields: [
      { kind: 'number', path: 'rate', min: 0, max: 0.3, step: 0.01, unit: 'percentYear', usual: { parameter: 'capital-rate' }, start: 0.1 },
    ],
    grounds: { parameters: ['capital-rate'] },
    live: [{ name: 'capitalRate', settled: {}, path: 'rate' }],
    whole: true,
  },
  'logit-scale': {
    group: 'behaviour',
    fields: [{ kind: 'number', path: 'factor', min: 0.1, max: 5, step: 0.1, unit: 'times', usual: 1, start: 2 }],
    grounds: { parameters: ['logit-theta'] },
    live: [{ name: 'logitScale', settled: {}, path: 'factor' }],
    whole: true,
  },
  'corridor-constant': {
    group: 'behaviour',
    fields: [
      pick('corridor', 'reluctance'),
      { kind: 'number', path: 'share_of_best_cost', min: 0, max: 2, step: 0.05, unit: 'percentOfCost', usual: 'data', start: 0.3 },
    ],
    grounds: { parameters: reluctance.map((corridor) => `corridor-constant-${corridor}`) },
    live: reluctance.map((corridor) => ({ name: 'constant', settled: { corridor }, path: 'share_of_best_cost' })),
    whole: true,
  },
  'service-class': {
    group: 'behaviour',
    fields: [pick('service', 'service'), ...onShipments],
    grounds: { parameters: ['block-train-min-t-per-y'] },
  },
  permit: {
    group: 'behaviour',
    fields: [pick('permit', 'permit', 'russia-transit-permit'), { kind: 'switch', path: 'granted', usual: true, start: false }],
    grounds: {},
    live: [{ name: 'permitRussia', settled: { permit: 'russia-transit-permit' }, path: 'granted' }],
    whole: true,
  },
  quota: {
    group: 'behaviour',
    fields: [
      pick('quota', 'quota'),
      {
        kind: 'number',
        path: 't_contained_per_y',
        min: 0,
        max: 30_000,
        step: 500,
        unit: 'containedYear',
        usual: { parameter: 'class-7-quota-t' },
        start: 10_000,
        canLift: true,
      },
    ],
    grounds: { parameters: ['class-7-quota-t'] },
    live: [{ name: 'quotaCaspian', settled: { quota: 'class-7-caspian' }, path: 't_contained_per_y' }],
    whole: true,
  },
};

/** Types in the order of the form, for one group. */
export const typesOf = (group: LeverGroup): readonly LeverType[] =>
  // the keys of the table are the types of the schema, which the compiler has checked
  (Object.keys(leverForms) as LeverType[]).filter((type) => leverForms[type].group === group);
