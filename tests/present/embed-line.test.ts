import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/present/embed/attributes.ts';
import { embedLine } from '../../src/present/embed/embed-line.ts';
import { defaultView, presetChoice, type ViewState } from '../../src/state/defaults.ts';
import { decode } from '../../src/state/link.ts';

const base = 'https://maps.example.org/folder/';
const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Attributes of the element in a line, as a browser reads them. */
const attributesOf = (line: string): ReadonlyMap<string, string> => {
  const element = /<multivector-map(.*)><\/multivector-map>$/.exec(line)?.[1] ?? '';
  return new Map([...element.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)]));
};

const views: readonly ViewState[] = [
  defaultView,
  { ...defaultView, a: presetChoice('middle-corridor-2030') },
  { ...defaultView, b: presetChoice('russia-closed'), camera: { lon: 60.5, lat: 44, zoom: 4 }, theme: 'dark', language: 'kk' },
  {
    ...defaultView,
    a: { ...presetChoice('baseline'), year: 2030 },
    b: { ...presetChoice('baseline'), levers: [{ type: 'close-country', country: 'RU', scope: 'transit' }] },
    filters: { ...defaultView.filters, minerals: ['copper', 'zinc'] },
    siteFill: 'partner',
    embedPanel: 'legend',
    interaction: 'none',
  },
];

describe('the line that puts a view onto a page', () => {
  it.each(views.map((view) => [view]))('shows that view again: %#', (view) => {
    const attributes = attributesOf(embedLine('script', base, view, null, 'x'));
    const address = addressOf(base, (name) => attributes.get(name) ?? null, true);
    expect(address.startsWith(base)).toBe(true);
    expect(decode(new URL(address).search)).toEqual({ state: { ...view, embed: true }, problems: [] });
    const frame = /src="([^"]*)"/.exec(embedLine('frame', base, view, 500, 'x'))?.[1] ?? '';
    expect(decode(new URL(unescaped(frame)).search)).toEqual({ state: { ...view, embed: true }, problems: [] });
    expect(decode(new URL(embedLine('link', base, view, null, 'x')).search).state).toEqual(view);
  });

  it('lets no title out of its attribute', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('script', 'frame', 'picture'), (title, kind) => {
        const line = embedLine(kind, base, defaultView, 480, `${title}"><script>alert(1)</script>`);
        expect(line.match(/<script/g) ?? []).toHaveLength(kind === 'script' ? 1 : 0);
        expect(unescaped(/(?:title|alt)="([^"]*)"/.exec(line)?.[1] ?? '')).toBe(`${title}"><script>alert(1)</script>`);
      }),
    );
  });
});
