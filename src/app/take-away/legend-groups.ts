import { lineWidth } from '../../map/line-width.ts';
import type { InView, MapMark } from '../../map/map-view-props.ts';
import { corridorColour, shieldLetter } from '../../map/palette.ts';
import type { LegendEntry, LegendGroup } from '../../present/picture/legend-shapes.ts';
import type { SiteFill, Theme } from '../../state/view-types.ts';
import { type SiteShape, type SiteState, type SymbolPart, shapeOfKind, siteSymbol } from '../../ui/site-shape.ts';
import { colours } from '../../ui/tokens/colours.ts';
import { symbolLook } from '../../ui/tokens/symbols.ts';
import { nameOf, type Translate } from '../words.ts';

const widths = [
  { key: 'kt50', tonnes: 50_000 },
  { key: 'kt500', tonnes: 500_000 },
  { key: 'kt2000', tonnes: 2_000_000 },
] as const;

/** The signs of the legend on screen, about their own middle. */
const markParts = (theme: Theme): Readonly<Record<MapMark, readonly SymbolPart[]>> => {
  const ui = colours.ui[theme];
  const ink = colours.map[theme].stranded;
  const place = colours.map[theme].labelPlace;
  const ring = (r: number): string => `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
  return {
    stranded: [{ d: `${ring(4.8)}M3.4-3.4L6.5-6.5`, stroke: ink, width: 1.5 }],
    port: [
      { d: ring(4.2), stroke: place, width: 1.6 },
      { d: ring(1.4), fill: place },
    ],
    gauge: [{ d: 'M-2.5-5V5M2.5-5V5', stroke: place, width: 2 }],
    bound: [
      { d: 'M-8 0H8', stroke: ui.ink2, width: 4 },
      { d: 'M-8-4.5H8M-8 4.5H8', stroke: ui.ink, width: 1 },
    ],
    position: [{ d: ring(6.5), stroke: ui.ink3, width: 1, dash: [3, 2] }],
  };
};

/**
 * The key of a picture: the words and marks of the legend on screen, for what the picture shows.
 * @param difference true where lines are drawn for what changes from A to B
 */
export const legendGroups = (
  inView: InView,
  siteFill: SiteFill,
  theme: Theme,
  t: Translate,
  difference: boolean,
): readonly LegendGroup[] => {
  const ui = colours.ui[theme];
  const marks = markParts(theme);
  const line = (label: string, colour: string, width: number, more: object = {}): LegendEntry => ({
    label,
    swatch: { kind: 'line', colour, width, ...more },
  });
  const symbol = (label: string, shape: SiteShape, state: SiteState, fill: string = ui.ink2): LegendEntry => ({
    label,
    swatch: { kind: 'symbol', parts: siteSymbol(shape, state, { fill, paper: 'none', suspended: ui.ink3 }) },
  });
  const corridor = (id: InView['corridors'][number], planned: boolean): LegendEntry => {
    const letter = shieldLetter(id);
    const name = nameOf(t, 'corridor', id);
    return line(
      planned ? `${name} (${t('legend.planned')})` : name,
      corridorColour(theme, id),
      planned ? 2.4 : id === 'domestic' ? 1.5 : 4,
      {
        ...(planned ? { dash: [2, 3] } : {}),
        ...(letter === null ? {} : { shield: { letter, hollow: planned } }),
      },
    );
  };
  const planned = inView.plannedCorridors.filter((id) => !inView.corridors.includes(id));
  const shapes = Object.entries(symbolLook.shape).filter(([, shape]) => inView.siteKinds.some((kind) => shapeOfKind(kind) === shape));
  const partners = Object.entries(colours.partner[theme]);
  return [
    {
      title: t('legend.corridors'),
      entries: [
        ...inView.corridors.map((id) => corridor(id, false)),
        ...planned.map((id) => corridor(id, true)),
        ...(inView.closed ? [line(t('legend.closed'), colours.map[theme].dimmed, 2)] : []),
        ...(inView.lost ? [line(t('legend.lost'), colours.map[theme].stranded, 1)] : []),
      ],
    },
    ...(difference
      ? [
          {
            title: t('difference.title'),
            entries: [
              line(t('difference.gain'), ui.ink, 5),
              {
                label: t('difference.loss'),
                swatch: { kind: 'symbol' as const, parts: [{ d: 'M-11-4H11M-11 4H11', stroke: ui.ink, width: 1.8 }] },
              },
            ],
          },
        ]
      : []),
    {
      title: t(difference ? 'difference.widths' : 'legend.widths'),
      entries: widths.map(({ key, tonnes }) => line(t(`legend.${key}`), ui.ink2, lineWidth(tonnes))),
    },
    { title: t('legend.shape'), entries: shapes.map(([key, shape]) => symbol(t(`shape.${key}`), shape, 'operating')) },
    { title: t('legend.fill'), entries: inView.siteStates.map((state) => symbol(t(`legendState.${state}`), 'circle', state)) },
    {
      title: t('legend.marks'),
      entries: inView.marks.map((mark) => ({ label: t(`legend.mark.${mark}`), swatch: { kind: 'symbol', parts: marks[mark] } })),
    },
    siteFill === 'mineral'
      ? {
          title: t('legend.groups'),
          entries: inView.mineralGroups.map((id) =>
            symbol(nameOf(t, 'mineralGroup', id), 'circle', 'operating', colours.mineral[theme][id]),
          ),
        }
      : { title: t('legend.partners'), entries: partners.map(([id, colour]) => symbol(t(`partner.${id}`), 'circle', 'operating', colour)) },
  ];
};
