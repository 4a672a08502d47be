import { lineWidth } from '../../map/line-width.ts';
import type { InView } from '../../map/map-view-props.ts';
import { corridorColour, shieldLetter } from '../../map/palette.ts';
import type { LegendEntry, LegendGroup } from '../../present/picture/legend-shapes.ts';
import type { SiteFill, Theme } from '../../state/view-types.ts';
import { type SiteShape, type SiteState, shapeOfKind, siteSymbol } from '../../ui/site-shape.ts';
import { tokens } from '../../ui/tokens.ts';
import { nameOf, type Translate } from '../words.ts';

const widths = [
  { key: 'kt50', tonnes: 50_000 },
  { key: 'kt500', tonnes: 500_000 },
  { key: 'kt2000', tonnes: 2_000_000 },
] as const;

/** The key of a picture: the words and marks of the legend on screen, for what the picture shows. */
export const legendGroups = (inView: InView, siteFill: SiteFill, theme: Theme, t: Translate): readonly LegendGroup[] => {
  const ui = tokens.ui[theme];
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
  const shapes = Object.entries(tokens.symbol.shape).filter(([, shape]) => inView.siteKinds.some((kind) => shapeOfKind(kind) === shape));
  const partners = Object.entries(tokens.partner[theme]);
  return [
    {
      title: t('legend.corridors'),
      entries: [
        ...inView.corridors.map((id) => corridor(id, false)),
        ...planned.map((id) => corridor(id, true)),
        ...(inView.closed ? [line(t('legend.closed'), tokens.map[theme].dimmed, 2)] : []),
        ...(inView.lost ? [line(t('legend.lost'), tokens.map[theme].stranded, 1)] : []),
      ],
    },
    { title: t('legend.widths'), entries: widths.map(({ key, tonnes }) => line(t(`legend.${key}`), ui.ink2, lineWidth(tonnes))) },
    { title: t('legend.shape'), entries: shapes.map(([key, shape]) => symbol(t(`shape.${key}`), shape, 'operating')) },
    { title: t('legend.fill'), entries: inView.siteStates.map((state) => symbol(t(`legendState.${state}`), 'circle', state)) },
    siteFill === 'mineral'
      ? {
          title: t('legend.groups'),
          entries: inView.mineralGroups.map((id) =>
            symbol(nameOf(t, 'mineralGroup', id), 'circle', 'operating', tokens.mineral[theme][id]),
          ),
        }
      : { title: t('legend.partners'), entries: partners.map(([id, colour]) => symbol(t(`partner.${id}`), 'circle', 'operating', colour)) },
  ];
};
