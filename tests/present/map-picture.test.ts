import { describe, expect, it } from 'vitest';
import { type Measure, type Shape, wrapped } from '../../src/present/picture/drawing.ts';
import { legendShapes } from '../../src/present/picture/legend-shapes.ts';
import { mapPicture, type PictureContent, pictureSizes } from '../../src/present/picture/map-picture.ts';
import { paintSvg } from '../../src/present/picture/paint-svg.ts';

/** Half the size a letter: close enough for a sans, and the same everywhere. */
const measure: Measure = (text, size) => text.length * size * 0.5;

const content: PictureContent = {
  title: '46 % of the value leaves through Russia',
  detail: 'Most of it is copper.',
  scenario: 'Russia closed to transit, 2025 · against: Baseline 2025',
  inputs: ['Russia: closed to transit'],
  moreInputs: (count) => `and ${count} more`,
  legend: [
    {
      title: 'Corridors',
      entries: [
        { swatch: { kind: 'line', colour: '#057bb9', width: 4, shield: { letter: 'M', hollow: false } }, label: 'Middle' },
        { swatch: { kind: 'symbol', parts: [{ d: 'M0-8L8 0L0 8L-8 0Z', fill: '#123456' }] }, label: 'Deposit' },
      ],
    },
    { title: 'Empty', entries: [] },
  ],
  notes: ['Data of March 2026.', 'Sources: <b>A & B</b>.'],
  theme: 'light',
};

const texts = (shapes: readonly Shape[]): readonly string[] => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

describe('a picture of the map', () => {
  it.each(Object.entries(pictureSizes))('as %s says everything once and leaves nothing outside', (_, size) => {
    const { drawing, map } = mapPicture(content, size, measure);
    expect({ width: drawing.width, height: drawing.height }).toEqual(size);
    const said = texts(drawing.shapes);
    for (const text of [
      content.title,
      content.detail,
      content.scenario,
      '• Russia: closed to transit',
      'Corridors',
      'Middle',
      'M',
      ...content.notes,
    ]) {
      expect(said.filter((one) => one === text)).toHaveLength(1);
    }
    expect(said).not.toContain('Empty');
    for (const shape of drawing.shapes) {
      expect(shape.x).toBeGreaterThanOrEqual(0);
      expect(shape.y).toBeLessThanOrEqual(drawing.height);
      if (shape.kind === 'text') expect(shape.x + measure(shape.text, shape.size, shape.weight)).toBeLessThanOrEqual(drawing.width);
    }
    expect(map.height).toBeGreaterThanOrEqual(300);
    expect(drawing.shapes).toContainEqual({ kind: 'map', ...map });
  });

  it('keeps words off the map', () => {
    const { drawing, map } = mapPicture(content, pictureSizes.slide, measure);
    for (const shape of drawing.shapes) {
      if (shape.kind === 'text') expect(shape.y <= map.y || shape.y > map.y + map.height, shape.text).toBe(true);
    }
  });

  it('grows where there is much to say, and says how many inputs it leaves out', () => {
    const inputs = Array.from({ length: 30 }, (_, index) => `Input ${index}`);
    const notes = Array.from({ length: 30 }, (_, index) => `Note ${index}`);
    const { drawing, map } = mapPicture({ ...content, inputs, notes }, pictureSizes.slide, measure);
    expect(drawing.height).toBeGreaterThan(pictureSizes.slide.height);
    expect(map.height).toBeCloseTo(300, 6);
    const said = texts(drawing.shapes);
    expect(said).toContain('• and 25 more');
    expect(said.filter((text) => text.startsWith('• Input'))).toHaveLength(5);
    expect(said).toContain('Note 29');
  });

  it('as SVG takes no text for markup', () => {
    const { drawing } = mapPicture(content, pictureSizes.slide, measure);
    const svg = paintSvg(drawing, '<path d="M0 0H1"/>', '"x" <y>');
    expect(svg).toContain('Sources: &lt;b&gt;A &amp; B&lt;/b&gt;.');
    expect(svg).toContain('<title>&quot;x&quot; &lt;y&gt;</title>');
    expect(svg).not.toContain('<b>');
    expect(svg).toContain('<path d="M0 0H1"/></svg>');
  });
});

describe('the key', () => {
  const look = { width: 400, ink: '#111', strong: '#000', onShield: '#fff' };
  const entries = (count: number, label: string) =>
    Array.from({ length: count }, (_, index) => ({ swatch: { kind: 'symbol', parts: [] } as const, label: `${label} ${index}` }));
  const placed = (groups: Parameters<typeof legendShapes>[0]) =>
    legendShapes(groups, look, measure).shapes.flatMap((shape) =>
      shape.kind === 'text' ? [{ text: shape.text, x: shape.x, y: shape.y }] : [],
    );

  it('puts small groups side by side and begins a new row for what does not fit', () => {
    const texts = placed([
      { title: 'One', entries: entries(2, 'a') },
      { title: 'Two', entries: entries(2, 'b') },
      { title: 'Three', entries: entries(6, 'c') },
    ]);
    const row = (text: string) => texts.find((one) => one.text === text)?.y;
    expect(row('Two')).toBe(row('One'));
    expect(row('Three')).toBeGreaterThan(row('Two') ?? 0);
  });

  it('lets nothing run out of its width, and nothing lie on another', () => {
    const texts = placed([
      { title: 'One', entries: entries(30, 'label') },
      { title: 'Two', entries: entries(3, 'b') },
    ]);
    for (const [index, { text, x, y }] of texts.entries()) {
      expect(x + measure(text, 12, 400)).toBeLessThanOrEqual(look.width);
      const next = texts[index + 1];
      if (next?.y === y) expect(next.x).toBeGreaterThan(x + measure(text, 12, 400));
    }
    const { height } = legendShapes([{ title: 'One', entries: entries(30, 'label') }], look, measure);
    expect(height).toBeGreaterThan(Math.max(...texts.slice(0, 31).map(({ y }) => y)));
  });
});

describe('lines of text', () => {
  it('break at blanks, never between a number and its unit', () => {
    expect(wrapped('one two 3\u00a0kt four', 45, 10, 400, measure)).toEqual(['one two', '3\u00a0kt four']);
    expect(wrapped('', 40, 10, 400, measure)).toEqual([]);
    expect(wrapped('unbreakably long', 20, 10, 400, measure)).toEqual(['unbreakably', 'long']);
  });
});
