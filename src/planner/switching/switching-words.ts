import type { SwitchingResult } from '../../engine/index.ts';
import { duration, sharePercent, threeFigures } from '../quantities.ts';
import type { Words } from '../words.ts';

/** Amount in the unit of a result: money to four figures, since a floor lies close to the price; parts in per cent; time as time. */
export function amountText(words: Words, x: number, unit: SwitchingResult['unit'], kind: string): string {
  if (unit === 'share') return words.f.percent(x, x < 0.1 && x > 0 ? 1 : 0);
  if (unit === 'hours') return duration(words, x);
  const number = kind === 'price-floor' ? words.f.number(Number(x.toPrecision(4))) : threeFigures(words, x);
  return words.t('money.usdPerTonne', { value: number });
}

interface Asked {
  readonly kind: string;
  readonly cargo: string;
  readonly wish: string;
}

/** What was found, in a sentence. */
export function answerSentence(words: Words, result: SwitchingResult, { kind, cargo, wish }: Asked): string {
  const { t } = words;
  const most = amountText(words, result.most, result.unit, kind);
  const way = t(`switching.way.${result.criterion}`, { cargo, wish });
  if (result.outcome === 'already') return t('switching.already', { way });
  if (result.outcome === 'never' || result.value === null)
    return t(`switching.never.${result.hours_there === 0 ? 'no-wait' : (result.reason ?? 'not-enough')}`, {
      most,
      cargo,
      wish,
      share: sharePercent(words, result.curve.at(-1)?.share ?? 0),
    });
  return t(`switching.found.${kind}`, { amount: amountText(words, result.value, result.unit, kind), way });
}

/** What stands beside the value: how far it is from today. */
export function besideSentence(words: Words, result: SwitchingResult, kind: string): string | null {
  const { t, f } = words;
  if (result.value === null) return null;
  if (kind === 'price-floor')
    return t('switching.abovePrice', {
      more: t('money.usdPerTonne', { value: threeFigures(words, result.value - result.from) }),
      share: f.percent(result.value / result.from - 1, 1),
      price: amountText(words, result.from, 'USD/t', kind),
    });
  if (result.hours_there !== null)
    return t('switching.ofHours', { there: duration(words, result.hours_there), share: f.percent(result.value / result.hours_there) });
  return null;
}

/** That the answer was tried again on either side. */
export function checkSentence(words: Words, { check }: SwitchingResult): string | null {
  if (check === null) return null;
  return words.t(check.holds ? 'switching.checkHolds' : 'switching.checkFails', {
    below: sharePercent(words, check.below.share),
    above: sharePercent(words, check.above.share),
  });
}
