import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { WaterfallChart } from '../../src/charts/waterfall.tsx';
import { waterfall } from '../../src/engine/index.ts';
import { languages } from '../../src/i18n/languages.ts';
import { waterfallFigures, waterfallText } from '../../src/planner/waterfall/waterfall-figures.ts';
import { scenarioOf, tinyDataset } from '../fixtures/tiny-dataset.ts';
import { plain, wordsIn } from './words.ts';

describe('the figures of a waterfall', () => {
  it('are known to the engine, and have words in every language', async () => {
    const { figures } = waterfall(tinyDataset, {
      a: scenarioOf(),
      b: scenarioOf([{ type: 'close-country', country: 'RU', scope: 'transit' }]),
      quantities: waterfallFigures,
    });
    expect(figures.map(({ quantity }) => quantity)).toEqual([...waterfallFigures]);
    for (const language of languages) {
      const { default: catalogue } = await import(`../../src/i18n/${language}/waterfall.json`);
      for (const figure of waterfallFigures) expect(catalogue.waterfall.figures[figure.replace('.', '-')], figure).toMatch(/\S/);
    }
  });

  it('are written in their units, changes with a sign', async () => {
    const words = await wordsIn('en');
    expect(plain(waterfallText(words, 'stranded_t_y', 12_340, false))).toBe('12.3');
    expect(plain(waterfallText(words, 'netback_usd_y', -3.4e6, true))).toBe('\u22123.4');
    expect(plain(waterfallText(words, 'transit.RU', 0.0123, true))).toBe('+1.23');
    expect(plain(waterfallText(words, 'hhi', 0.4, false))).toBe('0.400');
  });
});

describe('the drawn waterfall', () => {
  const bars = [
    { id: 'a', name: 'A', from: null, to: 100, step: '100', fair: '' },
    { id: '0', name: 'up', from: 100, to: 120, step: '+20', fair: '+18' },
    { id: '1', name: 'down', from: 120, to: 110, step: '-10', fair: '-8' },
    { id: 'b', name: 'B', from: null, to: 110, step: '110', fair: '' },
  ];
  const heads = { name: 'Change', bar: 'Way', step: 'Step', fair: 'Fair' };
  const html = renderToStaticMarkup(<WaterfallChart caption="Cost" heads={heads} bars={bars} />);
  const rects = [...html.matchAll(/<rect x="([\d.]+)%" width="([\d.]+)%"[^>]*?(data-falls="true")?><\/rect>/g)].map(
    ([, x, width, falls]) => ({
      left: Number(x),
      right: Number(x) + Number(width),
      falls: falls !== undefined,
    }),
  );

  it('hangs each bar where the one before ended, hollow where it falls', () => {
    const [, up, down, end] = rects;
    expect(rects).toHaveLength(4);
    expect(up?.right).toBeCloseTo(down?.right ?? 0, 6);
    expect(down?.left).toBeCloseTo(end?.right ?? 0, 6);
    expect(up?.left).toBeCloseTo(rects[0]?.right ?? 0, 6);
    expect(rects.map(({ falls }) => falls)).toEqual([false, false, true, false]);
  });

  it('stays within its column, also where figures pass below zero', () => {
    const deep = bars.map((bar) => ({ ...bar, from: bar.from === null ? null : bar.from - 115, to: bar.to - 115 }));
    const drawn = renderToStaticMarkup(<WaterfallChart caption="Cost" heads={heads} bars={deep} />);
    for (const [, x, width] of drawn.matchAll(/<rect x="(-?[\d.]+)%" width="(-?[\d.]+)%"/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(101);
    }
    expect(html).toContain('mv-waterfall-torn');
    expect(drawn).not.toContain('mv-waterfall-torn');
  });
});
