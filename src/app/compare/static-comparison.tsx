import './compare.css';
import './static-comparison.css';
import type { Ref } from 'react';
import { scenarioTitle } from '../../i18n/scenario-title.ts';
import type { MapHandle } from '../../map/map-view-props.ts';
import { StaticMap, type StaticMapProps } from '../../map/static-map.tsx';
import { useResults } from '../../state/results.ts';
import type { Shown } from '../../state/shown.ts';
import { useWorkbenchWords } from '../scenarios/use-workbench-words.ts';
import { LineTable } from './line-table.tsx';

interface StaticComparisonProps {
  /** What a single drawing would be given; its size is shared with the table. */
  readonly map: Omit<StaticMapProps, 'ref'>;
  readonly shown: Shown;
  /** Two drawings, or one of what changes. */
  readonly both: boolean;
  readonly handle: Ref<MapHandle>;
}

/** Room for the switch above, and for the notice below, that stand over the map. */
const SWITCH_PX = 52;
const NOTICE_PX = 64;
/** Under this height there is no room for a table below the drawing: the list of what differs has it. */
const LEAST_FOR_TABLE_PX = 360;
/** Part of the height that the drawings take; the table has the rest. */
const DRAWN = 0.58;
/** Narrower than this, the drawings stand one above the other. */
const SIDE_BY_SIDE_PX = 560;

/** A and B, or what changes between them, as drawings where the browser has no WebGL, over the table of the lines that gain and lose. */
export const StaticComparison = ({ map, shown, both, handle }: StaticComparisonProps) => {
  const { t } = useWorkbenchWords();
  const details = useResults((state) => state.details);
  const reference = shown.reference ?? shown.estimate;
  const height = map.height - SWITCH_PX - NOTICE_PX;
  const table = height >= LEAST_FOR_TABLE_PX;
  const drawn = table ? Math.round(height * DRAWN) : height;
  const beside = map.width >= SIDE_BY_SIDE_PX;
  const half = beside ? { width: Math.floor(map.width / 2) - 1, height: drawn } : { width: map.width, height: Math.floor(drawn / 2) - 1 };
  const name = (letter: 'A' | 'B'): string =>
    t('split.map', { letter, title: scenarioTitle(t, (letter === 'A' ? reference : shown.estimate).scenario) });
  return (
    <div className="mv-static-comparison" style={{ width: map.width, height, marginTop: SWITCH_PX }}>
      {both ? (
        <div className="mv-static-pair" data-beside={beside}>
          <StaticMap
            {...map}
            {...half}
            estimate={reference}
            comparison={null}
            links={null}
            difference={null}
            onInView={noOne}
            title={name('A')}
          />
          <StaticMap {...map} {...half} difference={null} title={name('B')} ref={handle} />
          <p aria-hidden="true">A · {scenarioTitle(t, reference.scenario)}</p>
          <p aria-hidden="true">B · {scenarioTitle(t, shown.estimate.scenario)}</p>
        </div>
      ) : (
        <StaticMap {...map} height={drawn} ref={handle} />
      )}
      {table && (
        <section className="mv-static-lines" aria-label={t('differences.title')}>
          <LineTable dataset={map.dataset} details={details} shown={shown} />
        </section>
      )}
    </div>
  );
};

const noOne = (): void => {};
