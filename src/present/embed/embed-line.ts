import type { ViewState } from '../../state/defaults.ts';
import { encode } from '../../state/link.ts';
import { type LinkAttribute, linkAttributes } from './attributes.ts';

/** The forms in which a view goes onto another page. */
export const lineKinds = ['script', 'frame', 'link', 'picture'] as const;
export type LineKind = (typeof lineKinds)[number];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const attribute = (name: string, value: string): string => ` ${name}="${escaped(value)}"`;

/** The view as attributes of `<multivector-map>`; what has none of its own goes into `view`. */
const mapAttributes = (view: ViewState): string => {
  const rest = new URLSearchParams(encode({ ...view, embed: false, story: null }));
  const named: [string, string][] = [['scenario', view.b?.id ?? view.a.id]];
  if (view.b) named.push(['compare', view.a.id]);
  rest.delete('a');
  rest.delete('b');
  for (const [name, parameter] of Object.entries(linkAttributes) as [LinkAttribute, string][]) {
    const value = rest.get(parameter);
    if (value === null) continue;
    named.push([name, value]);
    rest.delete(parameter);
  }
  for (const own of ['side', 'sheet', 'tab']) rest.delete(own);
  if (rest.size > 0) named.push(['view', rest.toString()]);
  return named.map(([name, value]) => attribute(name, value)).join('');
};

/** Address of the embed at a view. @param base folder of the app, with its slash at the end */
export const embedAddress = (base: string, view: ViewState): string =>
  `${base}?${encode({ ...view, embed: true, story: null, side: 'levers', sheet: 'results' })}`;

/**
 * The line of HTML, or the address, that puts a view onto another page.
 * @param base folder of the app, with its slash at the end
 * @param height pixels; null lets the map size itself
 * @param title name of the frame for screen readers
 */
export const embedLine = (kind: LineKind, base: string, view: ViewState, height: number | null, title: string): string => {
  const query = encode({ ...view, embed: false, story: null });
  const whole = query ? `${base}?${query}` : base;
  switch (kind) {
    case 'script': {
      const sized = height === null ? '' : attribute('height', String(height));
      return `<script src="${escaped(base)}embed.js" async></script><multivector-map${mapAttributes(view)}${sized}${attribute('title', title)}></multivector-map>`;
    }
    case 'frame':
      return `<iframe${attribute('src', embedAddress(base, view))} width="100%" height="${height ?? 480}"${attribute('title', title)} loading="lazy" allow="fullscreen"></iframe>`;
    case 'link':
      return whole;
    case 'picture':
      return `<a${attribute('href', whole)}><img${attribute('src', `${base}picture.svg`)}${attribute('alt', title)} width="800" height="420"></a>`;
  }
};
