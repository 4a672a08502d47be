import './text-twin.css';
import { memo, type ReactNode, useMemo } from 'react';
import type { ShipmentEstimate } from '../engine/estimate-types.ts';
import { shipmentPasses } from '../state/shipment-filter.ts';
import { sitePasses } from '../state/site-filter.ts';
import { figureMarks } from './figure-marks.ts';
import { FigureText } from './figure-text.tsx';
import type { OriginContext } from './origin.ts';
import type { TextTwinProps } from './props.ts';
import { flowEnds, flowSentence, siteLine } from './twin-sentences.ts';
import { useRovingFocus } from './use-roving-focus.ts';
import { useWords } from './use-words.ts';
import { countryName, named, type Words } from './words.ts';

/** The map's twin in text: sites by country, routes by mineral. The same filters, the same selection, headings to jump by. */
export const TextTwin = ({ dataset, details, estimate, reference, filters, language, onSelect }: TextTwinProps) => {
  const words = useWords(language);
  const { t } = words;
  const context: OriginContext = useMemo(
    () => ({ words, dataset, details, shown: { estimate, reference } }),
    [words, dataset, details, estimate, reference],
  );
  const { list, onKeyDown } = useRovingFocus<HTMLElement>();
  const sites = useMemo(() => dataset.sites.filter((site) => sitePasses(site, filters)), [dataset, filters]);
  const flows = useMemo(() => estimate.shipments.filter((flow) => shipmentPasses(flow, filters)), [estimate, filters]);
  return (
    <div className="mv-twin">
      <section>
        <h2 data-counts="">{t('twin.sites', { count: sites.length })}</h2>
        {sites.length === 0 && <p>{t('twin.noSite')}</p>}
        {groups(
          sites,
          (site) => site.country,
          (code) => countryName(words, code),
          words,
        ).map(([name, list]) => (
          <Group key={name} heading={name}>
            {list.map((site) => (
              <li key={site.id}>
                <button
                  type="button"
                  className="mv-link"
                  data-opens={`site:${site.id}`}
                  onClick={() => onSelect({ kind: 'site', id: site.id })}
                >
                  {siteLine(context, site)}
                </button>
              </li>
            ))}
          </Group>
        ))}
      </section>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons in it */}
      <section ref={list} onKeyDown={onKeyDown}>
        <h2 data-counts="">{t('twin.routes', { count: flows.length })}</h2>
        <p className={flows.length === 0 ? undefined : 'mv-hidden'}>{t(flows.length === 0 ? 'routes.none' : 'twin.keys')}</p>
        {groups(
          flows,
          (flow) => flow.mineral,
          (id) => named(words, 'mineral', id),
          words,
        ).map(([name, list]) => (
          <Group key={name} heading={name}>
            {list
              .toSorted((one, other) => other.tonnes_y - one.tonnes_y)
              .map((flow) => (
                <FlowRow key={flow.id} context={context} flow={flow} onSelect={onSelect} />
              ))}
          </Group>
        ))}
      </section>
    </div>
  );
};

interface FlowRowProps extends Pick<TextTwinProps, 'onSelect'> {
  readonly context: OriginContext;
  readonly flow: ShipmentEstimate;
}

/** A flow: its ends open the itinerary, each figure of the sentence where it comes from. The arrow keys go from the one to the others. */
const FlowRow = memo(({ context, flow, onSelect }: FlowRowProps) => {
  const { words, parts } = figureMarks(context.words);
  return (
    <li>
      <button
        type="button"
        className="mv-link"
        data-row=""
        data-opens={`shipment:${flow.id}`}
        onClick={() => onSelect({ kind: 'shipment', id: flow.id })}
      >
        {flowEnds(context, flow)}
      </button>
      <FigureText element="span" context={context} pieces={parts(flowSentence({ ...context, words }, flow))} figureTabIndex={-1} />
    </li>
  );
});

const Group = ({ heading, children }: { readonly heading: string; readonly children: ReactNode }) => (
  <>
    <h3>{heading}</h3>
    <ul>{children}</ul>
  </>
);

/** Records under the name of their group, the groups by name. */
function groups<T>(records: readonly T[], key: (record: T) => string, name: (key: string) => string, words: Words): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const record of records) {
    const list = found.get(key(record));
    if (list === undefined) found.set(key(record), [record]);
    else list.push(record);
  }
  return [...found].map(([id, list]): [string, T[]] => [name(id), list]).toSorted((one, other) => words.f.compare(one[0], other[0]));
}
