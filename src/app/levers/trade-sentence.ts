import type { LeverOf } from '../../dataset/schema/scenario.ts';
import { nameOf, type Words } from '../words.ts';

type Trade = LeverOf<'price' | 'price-floor' | 'premium' | 'import-tariff' | 'export-duty' | 'export-ban'>;

/** What a lever on prices and duties does, in one line of the reader's language. */
export const tradeSentence = ({ t, f }: Words, lever: Trade): string => {
  const goods =
    [lever.mineral ? nameOf(t, 'mineral', lever.mineral) : null, lever.stage ? nameOf(t, 'stage', lever.stage) : null]
      .filter((part) => part !== null)
      .join(', ') || t('lever.everyShipment');
  const markets = 'markets' in lever ? lever.markets : 'market' in lever && lever.market ? [lever.market] : undefined;
  const where = [
    ...(markets ?? []).map((id) => nameOf(t, 'market', id)),
    ...('country' in lever && lever.country ? [nameOf(t, 'country', lever.country)] : []),
  ];
  const origins = 'origins' in lever ? (lever.origins ?? []).map((code) => nameOf(t, 'country', code)) : [];
  const parties = [
    ...(where.length > 0 ? [f.list(where)] : []),
    ...(origins.length > 0 ? [t('lever.from', { origins: f.list(origins) })] : []),
  ];
  const usd = 'usd_per_t' in lever && lever.usd_per_t ? t('lever.usd', { amount: f.plain(lever.usd_per_t) }) : null;
  const share = 'share' in lever && lever.share ? f.percent(lever.share, 1) : null;
  const amount = [usd, share].filter((part) => part !== null).join(' + ') || t('lever.usd', { amount: f.plain(0) });
  const line = t(`lever.${lever.type}`, { goods, amount });
  return parties.length > 0 ? t('lever.at', { line, parties: parties.join(', ') }) : line;
};
