import type { Lever } from '../../dataset/schema/scenario.ts';

/** Where each type of lever is set: a group of the form, or the text form alone. A type that is new in the schema does not compile until it stands here. */
export const leverHome = {
  'close-country': 'borders',
  'open-country': 'borders',
  'close-corridor': 'corridors',
  'open-corridor': 'corridors',
  'close-leg': 'text',
  'open-leg': 'text',
  'close-place': 'corridors',
  'open-place': 'text',
  scale: 'speed',
  'set-capacity': 'text',
  surcharge: 'speed',
  quota: 'behaviour',
  permit: 'behaviour',
  redirect: 'markets',
  refine: 'refining',
  'service-class': 'text',
  'capital-rate': 'behaviour',
  'corridor-constant': 'behaviour',
  'logit-scale': 'behaviour',
} as const satisfies Readonly<Record<Lever['type'], string>>;
