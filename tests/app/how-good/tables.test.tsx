import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { Bars } from '../../../src/app/how-good/bars.tsx';
import { FigureTable } from '../../../src/app/how-good/figure-table.tsx';
import { ObservedTable } from '../../../src/app/how-good/observed-table.tsx';
import { packData } from '../../../src/dataset/pack.ts';
import { type Validation, validate } from '../../../src/engine/index.ts';
import { i18n, loadWords, setLanguage } from '../../../src/i18n/index.ts';
import type { Words } from '../../../src/planner/words.ts';
import { formats } from '../../../src/ui/format.ts';
import { shippedData } from '../../dataset/data.ts';

let data: ReturnType<typeof packData>;
let result: Validation;
beforeAll(async () => {
  data = packData(await shippedData);
  result = validate(data.core, data.details, { draws: 2 });
  await loadWords('how-good');
});

describe.each(['en', 'ru', 'kk'] as const)('the page "How good is this?" in %s', (language) => {
  let words: Words;
  beforeAll(async () => {
    await setLanguage(language);
    const t = i18n.getFixedT(language, ['how-good', 'panels'], undefined);
    words = { t: (key, values) => t(key, { ...values }), f: formats(language), language };
  });

  it('has a line for every figure, each with words for what there is not', () => {
    const { core: dataset, details } = data;
    const html = [result.validation, result.calibration]
      .map((rows) => renderToStaticMarkup(<FigureTable title="t" rows={rows} words={words} dataset={dataset} details={details} />))
      .join('');
    expect(html.match(/<tr>/g)).toHaveLength(details.benchmarks.length + 2);
    const observed = renderToStaticMarkup(<ObservedTable rows={result.observed} words={words} details={details} />);
    expect(observed.match(/<tr>/g)).toHaveLength(details.observedSplits.length + 1);
    const bars = renderToStaticMarkup(<Bars summary={result.summary} words={words} />);
    for (const each of [html, observed, bars]) expect(each).not.toMatch(/howGood\.|undefined|NaN|Infinity|\{\{/);
    expect(bars.match(/data-met="true"/g)?.length).toBe(
      result.summary.bars.filter(({ role, met }) => role === 'validation' && met).length +
        result.summary.overlap.filter(({ role, met }) => role === 'validation' && met).length,
    );
  });
});
