import './take-away.css';
import { type RefObject, useMemo, useState } from 'react';
import type { Dataset } from '../../dataset/types.ts';
import { csvFile } from '../../export/csv.ts';
import type { Table } from '../../export/table.ts';
import { tableJson } from '../../export/table-json.ts';
import type { MapHandle } from '../../map/map-view-props.ts';
import { type PictureSize, pictureSizes } from '../../present/picture/map-picture.ts';
import { useAppState, viewOf } from '../../state/app-state.ts';
import { linkOf } from '../../state/history.ts';
import { useResults } from '../../state/results.ts';
import { resolvePair } from '../../state/scenario-choice.ts';
import { scenarioFile } from '../../state/scenario-file.ts';
import type { Shown } from '../../state/shown.ts';
import type { Theme } from '../../state/view-types.ts';
import { download } from '../../ui/download.ts';
import { Select } from '../../ui/select.tsx';
import { useHeadline } from '../use-shown.ts';
import { bundle } from './bundle.ts';
import { dataMaps, dataTables } from './data-files.ts';
import { chartFile, estimateJson, everything, geoJsonFile } from './everything.ts';
import { mapImage } from './map-image.ts';
import { dateLine, differingInputs, pictureContent, scenarioLine, sourcesLine } from './picture-content.ts';
import type { BundleFacts } from './readme.ts';
import { shownCharts, shownTables, tableOfPart } from './shown-parts.ts';
import { useTakeAwayWords } from './use-take-away-words.ts';

interface TakeAwayDialogProps {
  readonly dataset: Dataset;
  readonly shown: Shown;
  readonly handle: RefObject<MapHandle | null>;
}

const sizes = Object.keys(pictureSizes) as readonly PictureSize[];
const scales = ['1', '2', '4'] as const;

const csvType = 'text/csv;charset=utf-8';
const jsonType = 'application/json';
const save = (name: string, text: string, type: string): void => download(name, new Blob([text], { type }));

const drawnTheme = (): Theme => {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

/** What is on the screen as files: tables, charts, the map, the scenario, one by one or all in a zip. */
export const TakeAwayDialog = ({ dataset, shown, handle }: TakeAwayDialogProps) => {
  const words = useTakeAwayWords();
  const { t } = words;
  const view = useAppState();
  const { details, links } = useResults();
  const headline = useHeadline(shown, words) ?? { title: '', detail: '' };
  const [size, setSize] = useState<PictureSize>('slide');
  const [scale, setScale] = useState<(typeof scales)[number]>('2');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const { filters, layers, selection, siteFill } = view;
  const difference = view.compareView === 'difference' && shown.reference !== null;
  const input = useMemo(
    () => ({ dataset, details, shown, links, filters, layers, selection, difference }),
    [dataset, details, shown, links, filters, layers, selection, difference],
  );
  const tables = useMemo(() => dataTables(input), [input]);
  const maps = useMemo(() => dataMaps(input), [input]);
  // read once: what was on the page when the reader asked
  const [parts] = useState(() => ({ tables: shownTables(), charts: shownCharts() }));
  const pair = resolvePair(view.a, view.b, dataset.scenarios);
  const scenario = pair.b ?? pair.a;
  const name = (id: string, ending: string): string => `multivector-${scenario.id}-${id}.${ending}`;

  const factsOf = (made: Date): BundleFacts => ({
    ...headline,
    scenario: scenarioLine(words, shown),
    inputs: differingInputs(words, dataset, shown),
    date: dateLine(words, made),
    sources: sourcesLine(words, details, shown),
    link: linkOf(viewOf(view)),
  });
  const picture = async (made: Date): Promise<Blob> => {
    const map = await handle.current?.picture();
    if (!map) throw new Error(t('noMap'));
    const subject = { dataset, details, shown, headline, siteFill, theme: drawnTheme(), difference, link: linkOf(viewOf(view)), made };
    return mapImage(map, (inView) => pictureContent(words, subject, inView), pictureSizes[size], Number(scale));
  };
  /** Runs what takes a while, and says how it ended. */
  const run = async (work: () => Promise<string>): Promise<void> => {
    setBusy(true);
    setSaid(t('busy'));
    try {
      setSaid(await work());
    } catch (error) {
      setSaid(t('failed', { reason: error instanceof Error ? error.message : String(error) }));
    }
    setBusy(false);
  };
  const savePicture = (): Promise<void> =>
    run(async () => {
      download(name('map', 'png'), await picture(new Date()));
      return t('done', { name: name('map', 'png') });
    });
  const saveEverything = (): Promise<void> =>
    run(async () => {
      const made = new Date();
      // a map that cannot be drawn must not keep the figures back
      const drawn = await picture(made).catch(() => null);
      const files = everything(words, { input, scenario, ...parts, picture: drawn, facts: factsOf(made) });
      download(name('all', 'zip'), await bundle(files, made));
      return t(drawn ? 'done' : 'doneNoMap', { name: name('all', 'zip') });
    });

  const row = (key: string, title: string, buttons: readonly { readonly kind: string; readonly act: () => void }[]) => (
    <li key={key}>
      <span>{title}</span>
      {buttons.map(({ kind, act }) => (
        <button key={kind} type="button" className="mv-button" aria-label={t('file', { kind, title })} onClick={act}>
          {kind}
        </button>
      ))}
    </li>
  );
  const tableRow = (key: string, title: string, table: () => Table) =>
    row(key, title, [
      { kind: 'CSV', act: () => save(name(table().id, 'csv'), csvFile(table()), csvType) },
      { kind: 'JSON', act: () => save(name(table().id, 'json'), tableJson(table()), jsonType) },
    ]);

  return (
    <div className="mv-take-away">
      <p>{t('lead')}</p>
      <div className="mv-take-away-acts">
        <button type="button" className="mv-button" disabled={busy} onClick={() => void saveEverything()}>
          {t('everything')}
        </button>
      </div>
      <section aria-label={t('picture.title')}>
        <h3>{t('picture.title')}</h3>
        <div className="mv-take-away-acts">
          <Select
            label={t('picture.size')}
            options={sizes.map((value) => ({ value, label: t(`picture.${value}`) }))}
            value={size}
            onChange={setSize}
          />
          <Select
            label={t('picture.scale')}
            options={scales.map((value) => ({ value, label: t('picture.times', { value }) }))}
            value={scale}
            onChange={setScale}
          />
          <button type="button" className="mv-button" disabled={busy} aria-label={t('picture.save')} onClick={() => void savePicture()}>
            PNG
          </button>
        </div>
      </section>
      <p role="status" className="mv-caption">
        {said}
      </p>
      {parts.tables.length + parts.charts.length > 0 ? (
        <section aria-label={t('onScreen')}>
          <h3>{t('onScreen')}</h3>
          <ul>
            {parts.tables.map((part) => tableRow(`table ${part.id}`, part.title, () => tableOfPart(part)))}
            {parts.charts.map((part) =>
              row(`chart ${part.id}`, t('chart', { title: part.title }), [
                { kind: 'SVG', act: () => save(name(part.id, 'svg'), chartFile(part, factsOf(new Date())), 'image/svg+xml') },
              ]),
            )}
          </ul>
        </section>
      ) : null}
      <section aria-label={t('data')}>
        <h3>{t('data')}</h3>
        <ul>
          {tables.map((table) => tableRow(table.id, t(`table.${table.id}`, { count: table.rows.length }), () => table))}
          {maps.map((map) =>
            row(`map ${map.id}`, t(`map.${map.id}`, { count: map.geojson.features.length }), [
              { kind: 'GeoJSON', act: () => save(name(map.id, 'geojson'), geoJsonFile(map), 'application/geo+json') },
            ]),
          )}
          {row('scenario', t('scenarioFile'), [{ kind: 'JSON', act: () => save(`${scenario.id}.json`, scenarioFile(scenario), jsonType) }])}
          {row('estimate', t('estimateFile'), [{ kind: 'JSON', act: () => save(name('estimate', 'json'), estimateJson(input), jsonType) }])}
        </ul>
      </section>
    </div>
  );
};
