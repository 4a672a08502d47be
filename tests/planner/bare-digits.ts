/**
 * Text with digits that is no figure, and so opens nothing: years, the names of quantiles, and of the gas; a term of a formula in signs;
 * what a column counts by ("+1 Mt saves").
 */
const noFigures = [/\b(?:19|20)\d\d\b/g, /\bP(?:10|50|90)\b/g, /\bCO2e/g, /\(n − \|S\| − 1\)!/g, /^\+1 Mt saves/g];

const voidTags = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
/** Elements whose text is not looked at, with all they hold. */
const passedOver: readonly ((tag: string, attributes: string) => boolean)[] = [
  // the figure that says where it comes from
  (tag, attributes) => tag === 'button' && /class="[^"]*\bmv-from\b/.test(attributes),
  // drawings: the table beside them says the same
  (tag) => tag === 'svg',
  // a choice among names; what a control is set to is the reader's own, and how far it goes the control's
  (tag) => tag === 'option' || tag === 'input' || tag === 'textarea' || tag === 'output',
  (_, attributes) => /class="[^"]*\bmv-slider-hint\b/.test(attributes),
  // the data's own words, with the list of sources beneath; formulas such as WO3 in them
  (_, attributes) => /lang="en"/.test(attributes),
  (tag) => tag === 'sub',
  // how many rows a list has or hides, on what shows them or heads them
  (_, attributes) => /data-counts\b/.test(attributes),
  (tag, attributes) => tag === 'button' && /class="[^"]*\bmv-more\b/.test(attributes),
  // how many draws or runs a button starts, and how far they are
  (_, attributes) => /data-run\b/.test(attributes),
  // numbers of the sources at the end of the card
  (tag) => tag === 'sup',
  // cells of names, marked as such
  (_, attributes) => /data-text\b/.test(attributes),
];

/**
 * Pieces of text with a digit that open nothing.
 * @param html markup of React, in which every element is closed
 * @param names of `namesWithDigits`
 */
export function bareDigits(html: string, names: readonly RegExp[] = []): string[] {
  const found: string[] = [];
  const open: { readonly tag: string; readonly over: boolean }[] = [];
  for (const [, closing, tag = '', attributes = '', text] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)/g)) {
    if (text !== undefined) {
      if (open.some(({ over }) => over)) continue;
      const bare = [...names, ...noFigures].reduce((left, one) => left.replaceAll(one, ''), textOf(text));
      if (/\d/.test(bare)) found.push(textOf(text).trim());
    } else if (closing === '/') {
      open.pop();
    } else if (!voidTags.has(tag) && !attributes.endsWith('/')) {
      open.push({ tag, over: passedOver.some((rule) => rule(tag, attributes)) });
    }
  }
  if (open.length > 0) throw new Error(`The markup does not close <${open.at(-1)?.tag}>: expected markup of React.`);
  return found;
}

const textOf = (text: string): string =>
  text.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/**
 * What things are called, where the name holds a digit: every text in the parts, and without its brackets; the longest first.
 * @param parts catalogues of names, or names of records
 */
export function namesWithDigits(...parts: readonly unknown[]): readonly RegExp[] {
  const names = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      for (const name of [value, value.replace(/\s*\(.*\)$/, '')]) if (/\d/.test(name)) names.add(name);
    } else if (typeof value === 'object' && value !== null) {
      for (const one of Object.values(value)) walk(one);
    }
  };
  for (const part of parts) walk(part);
  return [...names]
    .toSorted((one, other) => other.length - one.length)
    .map((name) => new RegExp(name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi'));
}
