import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { i18n, setLanguage } from '../../src/i18n/index.ts';
import { BottleneckDetail } from '../../src/planner/leverage/bottleneck-block.tsx';
import { DenialDetail } from '../../src/planner/leverage/denial-detail.tsx';
import { LinkDetail } from '../../src/planner/leverage/link-detail.tsx';
import type { OriginContext } from '../../src/planner/origin.ts';
import { ProjectBody } from '../../src/planner/projects/project-list.tsx';
import { projectRecords } from '../../src/planner/projects/records.ts';
import type { ResultTab } from '../../src/planner/props.ts';
import { defaultPanelView } from '../../src/planner/props.ts';
import { resultsTabs } from '../../src/planner/results-tabs.ts';
import { defaultFilters } from '../../src/state/defaults.ts';
import { formats } from '../../src/ui/format.ts';
import { drive } from '../../src/worker/drive.ts';
import { type StudyAnswer, type StudyName, type StudyQuestion, studies } from '../../src/worker/studies/catalogue.ts';
import type { Study, StudyWorld } from '../../src/worker/studies/types.ts';
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

  const contextOf = (part: string): OriginContext => {
    const translate = i18n.getFixedT('en', [part, 'panels']);
    const words = { t: (key: string, values?: object) => translate(key, { ...values }), f: formats('en'), language: 'en' as const };
    return { words, dataset, details, shown: { estimate: b, reference: a } };
  };
  const worldIn = ({ scenario: { id, title, year, maturity, levers } }: typeof b): StudyWorld => ({ id, title, year, maturity, levers });
  const answer = async <Name extends StudyName>(name: Name, question: StudyQuestion<Name>): Promise<StudyAnswer<Name>> => {
    const study = (await studies[name]()) as Study<unknown, unknown>;
    return (await drive(study(dataset, question))) as StudyAnswer<Name>;
  };
  const cuts = { pointed: null, onPoint: () => {} };
  /** The rows that were opened, each with a name of its own. */
  const checkOpened = (rows: readonly (readonly [string, ReactElement])[]): void => {
    expect(rows.length).toBeGreaterThan(0);
    for (const [name, row] of rows) {
      const html = renderToStaticMarkup(row);
      expect(html.includes('mv-from'), name).toBe(true);
      expect(bareDigits(html, names), name).toEqual([]);
    }
  };

  it('in the opened rows of Leverage: closures of countries, pairs and corridors, of legs and places, and limits', async () => {
    const context = contextOf('leverage');
    const shared = { context, estimate: b, cuts };
    const world = worldIn(b);
    for (const closed of ['alone', 'pairs', 'corridors'] as const) {
      const { report, waysOut } = await answer('denial', { world, closed });
      checkOpened(
        report.rows.map((row) => {
          const ways = waysOut.find(({ id }) => id === row.id) ?? null;
          return [row.id, <DenialDetail key={row.id} {...shared} row={row} before={row} ways={ways} name={row.id} />];
        }),
      );
    }
    for (const of of ['legs', 'places'] as const) {
      const { rows } = await answer('link-denial', { world, of, rows: 8 });
      checkOpened(rows.map((row) => [row.id, <LinkDetail key={row.id} {...shared} row={row} name={row.id} />]));
    }
    const limits = await answer('bottlenecks', { world });
    checkOpened(limits.map((row) => [row.id, <BottleneckDetail key={row.id} context={context} row={row} name={row.id} cuts={cuts} />]));
  }, 240_000);

  it('in the opened records of Projects', () => {
    const context = contextOf('projects');
    for (const record of projectRecords(dataset, details)) {
      const html = renderToStaticMarkup(<ProjectBody context={context} record={record} onSelect={() => {}} />);
      expect(bareDigits(html, names), record.id).toEqual([]);
    }
  });
});
