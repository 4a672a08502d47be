import type { ReactNode } from 'react';
import { lineWidth } from '../map/line-width.ts';
import type { InView, MapMark } from '../map/map-view-props.ts';
import type { SiteFill } from '../state/view-types.ts';
import { type SiteState, shapeOfKind } from '../ui/site-shape.ts';
import { colours } from '../ui/tokens/colours.ts';
import { corridorMeta } from '../ui/tokens/lines.ts';
import { symbolLook } from '../ui/tokens/symbols.ts';
import './legend.css';
import { Shield } from './shield.tsx';
import { SiteSymbol } from './site-symbol.tsx';
import { nameOf, useShellWords } from './words.ts';

interface LegendProps {
  /** What the map shows now; null before its first frame. */
  readonly inView: InView | null;
  readonly siteFill: SiteFill;
  /** The embed has corridors and widths alone. */
  readonly brief?: boolean;
}

const widths = [
  { key: 'kt50', tonnes: 50_000 },
  { key: 'kt500', tonnes: 500_000 },
  { key: 'kt2000', tonnes: 2_000_000 },
] as const;

const states = ['operating', 'building', 'planned', 'explored', 'suspended'] as const satisfies readonly SiteState[];
const shapes = Object.entries(symbolLook.shape);
const partners = Object.keys(colours.partner.light);

const Line = ({ colour, dash, height = 4 }: { readonly colour: string; readonly dash?: string; readonly height?: number }) => (
  <svg className="mv-legend-line" viewBox="0 0 28 12" width="28" height="12" aria-hidden="true" focusable="false">
    <path d="M1 6H27" stroke={colour} strokeWidth={height} strokeDasharray={dash} fill="none" />
  </svg>
);

const Corridors = ({ inView }: { readonly inView: InView }) => {
  const { t } = useShellWords();
  const planned = inView.plannedCorridors.filter((id) => !inView.corridors.includes(id));
  return (
    <div className="mv-legend-part" data-part="corridors">
      <h3>{t('legend.corridors')}</h3>
      <ul>
        {inView.corridors.map((id) => (
          <li key={id}>
            <Shield corridor={id} />
            <Line colour={`var(--corridor-${id})`} height={id === 'domestic' ? 1.5 : 4} />
            {nameOf(t, 'corridor', id)}
          </li>
        ))}
        {planned.map((id) => (
          <li key={id} data-planned="">
            <Shield corridor={id} hollow />
            <Line colour={`var(--corridor-${id})`} dash="2 3" height={2.4} />
            <span>
              {nameOf(t, 'corridor', id)} <span className="mv-quiet">{t('legend.planned')}</span>
            </span>
          </li>
        ))}
        {inView.closed ? (
          <li>
            <span className="mv-shield" aria-hidden="true" />
            <svg className="mv-legend-line" viewBox="0 0 28 12" width="28" height="12" aria-hidden="true" focusable="false">
              <path d="M1 6H27" stroke="var(--map-dimmed)" strokeWidth="2" />
              <path d="m11 3 6 6m0-6-6 6" stroke="var(--ink)" strokeWidth="1.5" />
            </svg>
            {t('legend.closed')}
          </li>
        ) : null}
        {inView.lost ? (
          <li>
            <span className="mv-shield" aria-hidden="true" />
            <svg className="mv-legend-line" viewBox="0 0 28 12" width="28" height="12" aria-hidden="true" focusable="false">
              <path d="M1 3.5H27M1 8.5H27" stroke="var(--map-stranded)" strokeWidth="1" />
            </svg>
            {t('legend.lost')}
          </li>
        ) : null}
      </ul>
    </div>
  );
};

const Widths = () => {
  const { t } = useShellWords();
  return (
    <div className="mv-legend-part" data-part="widths">
      <h3>{t('legend.widths')}</h3>
      <ul>
        {widths.map(({ key, tonnes }) => (
          <li key={key}>
            <Line colour="var(--ink2)" height={lineWidth(tonnes)} />
            {t(`legend.${key}`)}
          </li>
        ))}
        <li>
          <svg className="mv-legend-line" viewBox="0 0 28 12" width="28" height="12" aria-hidden="true" focusable="false">
            <path d="M1 6H27" stroke="var(--ink2)" strokeWidth="4" />
            <path d="M1 6H27" stroke="var(--panel)" strokeWidth="1.1" strokeDasharray="3 5" />
          </svg>
          {t('legend.direction')}
        </li>
      </ul>
    </div>
  );
};

const Shapes = ({ inView }: { readonly inView: InView }) => {
  const { t } = useShellWords();
  const shown = shapes.filter(([, shape]) => inView.siteKinds.some((kind) => shapeOfKind(kind) === shape));
  if (shown.length === 0) return null;
  return (
    <div className="mv-legend-part" data-part="sites">
      <h3>{t('legend.shape')}</h3>
      <ul>
        {shown.map(([key, shape]) => (
          <li key={key}>
            <SiteSymbol shape={shape} state="operating" />
            {t(`shape.${key}`)}
          </li>
        ))}
      </ul>
    </div>
  );
};

const Fills = ({ inView }: { readonly inView: InView }) => {
  const { t } = useShellWords();
  if (inView.siteStates.length === 0) return null;
  return (
    <div className="mv-legend-part" data-part="sites">
      <h3>{t('legend.fill')}</h3>
      <ul>
        {states
          .filter((state) => inView.siteStates.includes(state))
          .map((state) => (
            <li key={state}>
              <SiteSymbol shape="circle" state={state} />
              {t(`legendState.${state}`)}
            </li>
          ))}
      </ul>
    </div>
  );
};

const markDrawings: Readonly<Record<MapMark, ReactNode>> = {
  stranded: <path d="M8 3.2A4.8 4.8 0 1 0 8.1 3.2M11.4 4.6 14.5 1.5" stroke="var(--map-stranded)" strokeWidth="1.5" fill="none" />,
  port: (
    <>
      <circle cx="8" cy="8" r="4.2" stroke="var(--map-label-place)" strokeWidth="1.6" fill="none" />
      <circle cx="8" cy="8" r="1.4" fill="var(--map-label-place)" />
    </>
  ),
  gauge: <path d="M5.5 3V13M10.5 3V13" stroke="var(--map-label-place)" strokeWidth="2" />,
  bound: (
    <>
      <path d="M0 8H16" stroke="var(--ink2)" strokeWidth="4" />
      <path d="M0 3.5H16M0 12.5H16" stroke="var(--ink)" strokeWidth="1" />
    </>
  ),
  position: <circle cx="8" cy="8" r="6.5" stroke="var(--ink3)" strokeDasharray="3 2" fill="var(--ink)" fillOpacity="0.08" />,
};

/** Signs that stand for no corridor and no kind of site. */
const Marks = ({ marks }: { readonly marks: InView['marks'] }) => {
  const { t } = useShellWords();
  if (marks.length === 0) return null;
  return (
    <div className="mv-legend-groups">
      <h3 className="mv-hidden">{t('legend.marks')}</h3>
      <ul>
        {marks.map((mark) => (
          <li key={mark}>
            <svg className="mv-legend-line" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
              {markDrawings[mark]}
            </svg>
            {t(`legend.mark.${mark}`)}
          </li>
        ))}
      </ul>
    </div>
  );
};

const Groups = ({ inView, siteFill }: { readonly inView: InView; readonly siteFill: SiteFill }) => {
  const { t } = useShellWords();
  const groups =
    siteFill === 'mineral'
      ? inView.mineralGroups.map((id) => ({ id, label: nameOf(t, 'mineralGroup', id), colour: `var(--mineral-${id})` }))
      : partners.map((id) => ({ id, label: t(`partner.${id}`), colour: `var(--partner-${id.toLowerCase()})` }));
  if (groups.length === 0) return null;
  return (
    <div className="mv-legend-groups">
      <h3 className="mv-hidden">{t(siteFill === 'mineral' ? 'legend.groups' : 'legend.partners')}</h3>
      <ul>
        {groups.map(({ id, label, colour }) => (
          <li key={id}>
            <SiteSymbol shape="circle" state="operating" colour={colour} />
            {label}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The key to the map: only what is in view, letters and lines first. */
export const Legend = ({ inView, siteFill, brief = false }: LegendProps) => {
  if (!inView) return null;
  return (
    <div className="mv-legend" data-brief={brief}>
      <div className="mv-legend-parts">
        {inView.corridors.length + inView.plannedCorridors.length > 0 ? <Corridors inView={inView} /> : null}
        {inView.corridors.length > 0 ? <Widths /> : null}
        {brief ? null : (
          <>
            <Shapes inView={inView} />
            <Fills inView={inView} />
          </>
        )}
      </div>
      {brief ? null : (
        <>
          <Marks marks={inView.marks} />
          <Groups inView={inView} siteFill={siteFill} />
        </>
      )}
    </div>
  );
};

/** The phone's short key: a row of letters. */
export const ShieldRow = ({ inView }: { readonly inView: InView | null }) => {
  const { t } = useShellWords();
  const lettered = inView?.corridors.filter((id) => corridorMeta[id].shield) ?? [];
  if (lettered.length === 0) return null;
  return (
    <ul className="mv-shield-row" aria-label={t('legend.corridors')}>
      {lettered.map((id) => (
        <li key={id}>
          <Shield corridor={id} />
          <span>{nameOf(t, 'corridor', id)}</span>
        </li>
      ))}
    </ul>
  );
};
