import type { Lever, LeverOf, Selection, ShipmentSelection } from '../../dataset/schema/scenario.ts';
import { nameOf, type Words } from '../words.ts';
import { tradeSentence } from './trade-sentence.ts';

/** Name of a record of the dataset by its id; the id itself where there is none. */
export type RecordName = (kind: 'place' | 'leg' | 'site' | 'shipment', id: string) => string;

const networkSelection = ({ t }: Words, on: Selection, recordName: RecordName): string => {
  const parts = [
    on.corridor ? nameOf(t, 'corridor', on.corridor) : null,
    on.country ? nameOf(t, 'country', on.country) : null,
    on.mode ? nameOf(t, 'mode', on.mode) : null,
    on.place ? recordName('place', on.place) : null,
    on.leg ? recordName('leg', on.leg) : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(', ') : t('lever.everything');
};

const shipmentSelection = ({ t }: Words, on: ShipmentSelection, recordName: RecordName): string => {
  const parts = [
    on.shipment ? recordName('shipment', on.shipment) : null,
    on.mineral ? nameOf(t, 'mineral', on.mineral) : null,
    on.stage ? nameOf(t, 'stage', on.stage) : null,
    on.country ? nameOf(t, 'country', on.country) : null,
    on.site ? recordName('site', on.site) : null,
    on.market ? nameOf(t, 'market', on.market) : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(', ') : t('lever.everyShipment');
};

const closing = ({ t, f }: Words, { country, scope, minerals }: LeverOf<'close-country'>): string => {
  const what = t(scope === 'transit' ? 'lever.closeTransit' : 'lever.closeAny', { country: nameOf(t, 'country', country) });
  return minerals ? t('lever.closeFor', { what, minerals: f.list(minerals.map((id) => nameOf(t, 'mineral', id))) }) : what;
};

const refining = ({ t, f }: Words, lever: LeverOf<'refine'>, recordName: RecordName): string =>
  t('lever.refine', {
    share: f.percent(lever.share),
    mineral: nameOf(t, 'mineral', lever.mineral),
    from: nameOf(t, 'stage', lever.from),
    to: lever.product ?? nameOf(t, 'stage', lever.to),
    where: lever.site ? recordName('site', lever.site) : lever.country ? nameOf(t, 'country', lever.country) : t('lever.everywhere'),
  });

const quota = ({ t, f }: Words, { quota: name, t_contained_per_y }: LeverOf<'quota'>): string =>
  t_contained_per_y === null ? t('lever.noQuota', { quota: name }) : t('lever.quota', { quota: name, amount: f.number(t_contained_per_y) });

/** What a lever does, in one line of the reader's language. Every type of lever has its line. */
export const leverSentence = (words: Words, lever: Lever, recordName: RecordName): string => {
  const { t, f } = words;
  switch (lever.type) {
    case 'close-country':
      return closing(words, lever);
    case 'open-country':
      return t('lever.openCountry', { country: nameOf(t, 'country', lever.country) });
    case 'close-corridor':
      return t('lever.closeCorridor', { corridor: nameOf(t, 'corridor', lever.corridor) });
    case 'open-corridor':
      return t('lever.openCorridor', { corridor: nameOf(t, 'corridor', lever.corridor) });
    case 'close-leg':
      return t('lever.closeLeg', { leg: recordName('leg', lever.leg) });
    case 'open-leg':
      return t('lever.openLeg', { leg: recordName('leg', lever.leg) });
    case 'close-place':
      return t('lever.closePlace', { place: recordName('place', lever.place) });
    case 'open-place':
      return t('lever.openPlace', { place: recordName('place', lever.place) });
    case 'scale':
      return t('lever.scale', {
        what: t(`scaleWhat.${lever.what}`),
        factor: f.plain(lever.factor),
        selection: networkSelection(words, lever.on, recordName),
      });
    case 'set-capacity':
      return t('lever.setCapacity', { amount: f.number(lever.t_per_y), selection: networkSelection(words, lever.on, recordName) });
    case 'surcharge':
      return t('lever.surcharge', { amount: f.plain(lever.usd_per_t), selection: networkSelection(words, lever.on, recordName) });
    case 'quota':
      return quota(words, lever);
    case 'permit':
      return t(lever.granted ? 'lever.permitGranted' : 'lever.permitWithdrawn', { permit: nameOf(t, 'constraint', lever.permit) });
    case 'redirect':
      return t('lever.redirect', {
        share: f.percent(lever.share),
        selection: shipmentSelection(words, lever.on, recordName),
        market: nameOf(t, 'market', lever.to_market),
      });
    case 'refine':
      return refining(words, lever, recordName);
    case 'service-class':
      return t('lever.serviceClass', {
        service: nameOf(t, 'serviceClass', lever.service),
        selection: shipmentSelection(words, lever.on, recordName),
      });
    case 'price':
    case 'price-floor':
    case 'premium':
    case 'import-tariff':
    case 'export-duty':
    case 'export-ban':
      return tradeSentence(words, lever);
    case 'caspian-level':
      return t('lever.caspianLevel', { metres: f.plain(lever.fall_m) });
    case 'war-risk':
      return t('lever.warRisk', { share: f.percent(lever.share, 1), selection: networkSelection(words, lever.on, recordName) });
    case 'subsidy':
      return t('lever.subsidy', {
        amount: f.plain(lever.usd_per_t),
        selection: shipmentSelection(words, lever.on, recordName),
        corridor: lever.corridor ? nameOf(t, 'corridor', lever.corridor) : t('lever.everything'),
      });
    case 'free-market-choice':
      return t('lever.freeMarketChoice', { selection: shipmentSelection(words, lever.on, recordName) });
    case 'netback-response':
      return t('lever.netbackResponse', {
        elasticity: f.plain(lever.elasticity),
        selection: shipmentSelection(words, lever.on, recordName),
      });
    case 'capital-rate':
      return t('lever.capitalRate', { rate: f.percent(lever.rate, 1) });
    case 'corridor-constant':
      return t('lever.corridorConstant', { corridor: nameOf(t, 'corridor', lever.corridor), share: f.percent(lever.share_of_best_cost) });
    case 'logit-scale':
      return t('lever.logitScale', { factor: f.plain(lever.factor) });
  }
};
