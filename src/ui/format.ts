import type { Language } from '../i18n/languages.ts';

/** No-break space: between a number and its unit. */
export const NBSP = '\u00a0';
const MINUS = '\u2212';
const EN_DASH = '\u2013';

/**
 * Rounds to significant figures.
 * @returns 0 for 0; the value itself where it is not finite
 */
export const toSignificant = (value: number, figures: number): number =>
  value === 0 || !Number.isFinite(value) ? value : Number(value.toPrecision(figures));

/** Rounds to decimals, away from binary noise: 1.005 to two decimals is 1.01; negative zero becomes zero. */
export const toDecimals = (value: number, decimals: number): number => {
  if (!Number.isFinite(value)) return value;
  const rounded = Number(`${Math.round(Number(`${Math.abs(value)}e${decimals}`))}e-${decimals}`);
  if (Number.isNaN(rounded)) return Number(value.toFixed(decimals));
  return value < 0 && rounded !== 0 ? -rounded : rounded;
};

/**
 * The change that a reader with a pencil finds: both ends are rounded as they are shown, then subtracted.
 * @param round how the ends are shown
 */
export const shownChange = (a: number, b: number, round: (value: number) => number): number => {
  const difference = round(b) - round(a);
  return Number(difference.toPrecision(12));
};

/** Texts of numbers in one language. A number stays a number until it comes here. */
export interface Formats {
  readonly language: Language;
  /** Fixed decimals, grouped. */
  readonly number: (value: number, decimals?: number) => string;
  /** Significant figures, grouped. */
  readonly significant: (value: number, figures: number) => string;
  /** Two significant figures: for every modelled value. */
  readonly modelled: (value: number) => string;
  /** As a person writes it: at most three decimals, and no more than say something. */
  readonly plain: (value: number) => string;
  /** A share from 0 to 1 as '57 %', with a no-break space. */
  readonly percent: (share: number, decimals?: number) => string;
  /** With a sign: '+10', '−3' (U+2212), '0'. */
  readonly signed: (value: number, decimals?: number) => string;
  /** 'a–b'. */
  readonly range: (low: number, high: number, decimals?: number) => string;
  /** A year without grouping. */
  readonly year: (value: number) => string;
  /** Words in a row: 'a, b and c'. */
  readonly list: (words: readonly string[]) => string;
  /** Sorts names as the language does. */
  readonly compare: (a: string, b: string) => number;
}

/** British English; Kazakh writes numbers as Russian does, and browsers that claim to know Kazakh do not always. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru', kk: 'ru' };

/** Words in a row; Kazakh by hand, for the same reason. */
const listWriter = (language: Language): ((words: readonly string[]) => string) => {
  const format = new Intl.ListFormat(locales[language], { type: 'conjunction' });
  if (language !== 'kk') return (words) => format.format(words);
  return (words) => (words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} және ${words[words.length - 1]}`);
};

const makeFormats = (language: Language): Formats => {
  const locale = locales[language];
  const byDecimals = new Map<number, Intl.NumberFormat>();
  const grouped = (value: number, decimals: number): string => {
    let format = byDecimals.get(decimals);
    if (!format) {
      format = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
      byDecimals.set(decimals, format);
    }
    return format.format(toDecimals(value, decimals)).replace(/^-/, MINUS).replaceAll('\u202f', NBSP);
  };
  const number = (value: number, decimals = 0): string => (Number.isFinite(value) ? grouped(value, decimals) : EN_DASH);
  const significant = (value: number, figures: number): string => {
    const rounded = toSignificant(value, figures);
    const magnitude = rounded === 0 ? 0 : Math.floor(Math.log10(Math.abs(rounded)));
    return number(rounded, rounded === 0 ? 0 : Math.max(0, figures - 1 - magnitude));
  };
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  return {
    language,
    number,
    significant,
    modelled: (value) => significant(value, 2),
    plain: (value) => number(value, [0, 1, 2].find((decimals) => toDecimals(value, decimals) === toDecimals(value, 3)) ?? 3),
    percent: (share, decimals = 0) => `${number(share * 100, decimals)}${NBSP}%`,
    signed: (value, decimals = 0) => {
      const text = number(value, decimals);
      return toDecimals(value, decimals) > 0 ? `+${text}` : text;
    },
    range: (low, high, decimals = 0) => `${number(low, decimals)}${EN_DASH}${number(high, decimals)}`,
    year: (value) => String(Math.round(value)),
    list: listWriter(language),
    compare: collator.compare,
  };
};

const cache = new Map<Language, Formats>();

/** Formats of a language; the same object on every call. */
export const formats = (language: Language): Formats => {
  let found = cache.get(language);
  if (!found) {
    found = makeFormats(language);
    cache.set(language, found);
  }
  return found;
};
