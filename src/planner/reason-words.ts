import type { ShipmentEstimate, StrandedReason } from '../engine/estimate-types.ts';
import type { OriginContext } from './origin.ts';
import { marketName } from './quantities.ts';
import { indexOf, legName, placeName } from './record-names.ts';
import { countryName, named } from './words.ts';

/** Why tonnes of a flow stay behind, in the reader's language; empty where nothing does. */
export function strandedReason(context: OriginContext, flow: ShipmentEstimate): string {
  const { reason_parts } = flow;
  if (reason_parts === undefined) return flow.reason ?? '';
  const { words, dataset } = context;
  const { t, f } = words;
  const values = {
    from: placeName(words, dataset, reason_parts.railhead),
    market: marketName(words, reason_parts.market),
    limits: f.list(reason_parts.limits.map((id) => limitName(context, id))),
  };
  const sentence = t(`reason.${reason_parts.code}`, values);
  const causes = causesOf(context, reason_parts);
  return causes.length === 0 ? sentence : t('reason.because', { sentence, causes: causes.join('; ') });
}

/** A shared limit by its name, or by the leg that it is the capacity of. */
export function limitName({ words, dataset }: Pick<OriginContext, 'words' | 'dataset'>, id: string): string {
  const leg = indexOf(dataset).legs.get(id);
  return leg === undefined ? named(words, 'limit', id) : legName(words, dataset, leg);
}

/** "closed to transit: Russia", "this cargo may not cross: China, Iran", ... */
function causesOf({ words }: OriginContext, reason: StrandedReason): readonly string[] {
  if (reason.code !== 'no-route') return [];
  const countries = (codes: readonly string[]) => codes.map((code) => countryName(words, code)).join(', ');
  const modes = reason.barred_modes.map((mode) => named(words, 'mode', mode)).join(', ');
  return [
    cause('closed', countries(reason.closed)),
    cause('closedToTransit', countries(reason.closed_to_transit)),
    cause('barred', countries(reason.barred)),
    cause('barredModes', modes),
  ].flat();

  function cause(key: string, list: string): string[] {
    return list === '' ? [] : [words.t(`reason.${key}`, { list })];
  }
}
