import { beforeAll, describe, expect, it, vi } from 'vitest';
import { i18n, setLanguage } from '../../src/i18n/index.ts';
import type { ResultTab } from '../../src/planner/props.ts';
import { defaultPanelView } from '../../src/planner/props.ts';
import { resultsTabs } from '../../src/planner/results-tabs.ts';
import { defaultFilters } from '../../src/state/defaults.ts';
import { formats } from '../../src/ui/format.ts';
import { drawAnswered } from './answered-studies.ts';
import { bareDigits } from './bare-digits.ts';
import { drawnWhole } from './drawn-whole.ts';
import { namesOf, realWorld } from './world.ts';

// The address of the data is the bundler's; the studies run here and not in a worker.
vi.mock('virtual:multivector-data', () => ({ coreUrl: 'core.json' }));
vi.mock('../../src/state/use-study.ts', () => import('./answered-studies.ts'));

const world = await realWorld();
const names = await namesOf(world);
const { dataset, details, a, b, comparison } = world;

beforeAll(() => setLanguage('en'));

/** A tab with A and B, all its studies answered. */
const drawn = (tab: Exclude<ResultTab, 'dependence'>, mineral?: string): Promise<string> => {
  const Tab = resultsTabs[tab];
  const translate = i18n.getFixedT('en', ['panels']);
  const context = {
    words: { t: (key: string, values?: object) => translate(key, { ...values }), f: formats('en'), language: 'en' as const },
    dataset,
    details,
    shown: { estimate: b, reference: a },
  };
  const draw = (): Promise<string> =>
    drawnWhole(
      <Tab
        context={context}
        dataset={dataset}
        details={details}
        estimate={b}
        reference={a}
        comparison={comparison}
        language="en"
        onSelect={() => {}}
        tab={tab}
        onTab={() => {}}
        view={mineral === undefined ? defaultPanelView : { ...defaultPanelView, group: { by: 'mineral', id: mineral } }}
        onView={() => {}}
        filters={defaultFilters}
        onFilters={() => {}}
        selection={null}
        onChooseB={() => {}}
        onCutLegs={() => {}}
        onAddLevers={() => {}}
      />,
    );
  return drawAnswered(dataset, draw);
};

describe('no figure stands without where it comes from', () => {
  it.each(['chromium', 'tungsten', 'uranium'])('in the tab value, for %s', async (mineral) => {
    const html = await drawn('value', mineral);
    expect(html.match(/mv-from/g)?.length).toBeGreaterThan(20);
    expect(bareDigits(html, names)).toEqual([]);
  });

  // every leg that carries cargo is closed alone for the last: some ten seconds of computing
  it.each(['scenarios', 'projects', 'leverage'] as const)(
    'in the tab %s',
    async (tab) => {
      const html = await drawn(tab);
      expect(html.match(/mv-from/g)?.length).toBeGreaterThan(tab === 'projects' ? 8 : 40);
      expect(bareDigits(html, names)).toEqual([]);
    },
    240_000,
  );
});
