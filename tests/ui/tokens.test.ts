import { describe, expect, it } from 'vitest';
import { colours } from '../../src/ui/tokens/colours.ts';
import { ciede2000, contrast, lab, linearRgb, visions } from './colour-difference.ts';

const themes = ['light', 'dark'] as const;
const palettes = ['corridor', 'partner', 'mineral'] as const;
const cases = themes.flatMap((theme) => palettes.map((palette) => ({ theme, palette, entries: Object.entries(colours[palette][theme]) })));

/** Smallest difference within a palette that a reader with any colour vision still tells apart. */
const MIN_DIFFERENCE = 10;

describe('colour arithmetic', () => {
  it.each([
    // Sharma, Wu and Dalal (2005), table 1: pairs 1, 7, 13, 17, 25.
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)('differs %j from %j by %f', (a, b, expected) => {
    expect(ciede2000(a, b)).toBeCloseTo(expected, 3);
    expect(ciede2000(b, a)).toBeCloseTo(expected, 3);
  });

  it('knows the contrast of black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });
});

describe.each(cases)('$palette palette, $theme', ({ theme, entries }) => {
  it.each(['water', 'land', 'landFocus', 'panel'] as const)('stands out from %s', (ground) => {
    for (const [name, colour] of entries) {
      expect(contrast(colour, colours.map[theme][ground]), `${name} ${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(Object.entries(visions))('is told apart with %s colour vision', (_, vision) => {
    entries.forEach(([one, a], i) => {
      for (const [other, b] of entries.slice(i + 1)) {
        const difference = ciede2000(lab(linearRgb(a), vision), lab(linearRgb(b), vision));
        expect(difference, `${one} ${a} and ${other} ${b}`).toBeGreaterThanOrEqual(MIN_DIFFERENCE);
      }
    });
  });
});

describe.each(themes)('text, %s', (theme) => {
  it('can be read on shields', () => {
    for (const [name, colour] of Object.entries(colours.corridor[theme])) {
      if (name === 'ocean') continue;
      expect(contrast(colour, colours.ui[theme].onShield), name).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each([
    ['labelCountry', 'land'],
    ['labelCountryFocus', 'landFocus'],
    ['labelPlace', 'land'],
    ['labelSite', 'landFocus'],
    ['labelWater', 'water'],
  ] as const)('reads %s on %s', (label, ground) => {
    expect(contrast(colours.map[theme][label], colours.map[theme][ground])).toBeGreaterThanOrEqual(4.5);
  });
});
