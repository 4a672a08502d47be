import { memo } from 'react';
import { colours } from '../../ui/tokens/colours.ts';
import type { Language, Theme } from '../map-view-props.ts';
import type { BaseMap } from '../parts/base-map.ts';
import { isWritten } from '../parts/change-labels.ts';
import { CHANGE_BESIDE_EM, CHANGE_PX, type ChangeLabels } from '../parts/change-layer.ts';
import type { ringFeatures } from '../parts/highlights.ts';
import type { SiteFeatures } from '../parts/site-features.ts';
import { spotShift, symbolScale } from '../parts/site-layers.ts';
import { giveRoom, type LabelSpot, type PixelBox, type WantedLabel } from './label-room.ts';
import type { Pixel, Projection } from './projection.ts';

interface StaticLabelsProps {
  readonly base: BaseMap;
  /** Null where the corridors, and so their changes, are switched off. */
  readonly changes: ChangeLabels | null;
  /** Null where the sites are switched off. */
  readonly sites: SiteFeatures | null;
  /** Middles of the letters on the flow lines. */
  readonly shields: readonly Pixel[];
  /** Around sites and places that stand out. */
  readonly rings: ReturnType<typeof ringFeatures>;
  readonly projection: Projection;
  readonly theme: Theme;
  readonly language: Language;
}

interface DrawnLabel extends WantedLabel {
  readonly fill: string;
  readonly halo: string;
}

interface Named {
  readonly name: string;
  readonly name_ru?: string;
  readonly name_kk?: string;
}

const nameIn = (language: Language, { name, name_ru, name_kk }: Named): string =>
  ({ en: name, ru: name_ru ?? name, kk: name_kk ?? name })[language];

/** Half the side of a letter on a line, and the radius of a symbol of a site at full scale, pixels. */
const SHIELD_PX = 9;
const SYMBOL_PX = 6;
/** Radius of a ring, pixels. */
const RING_PX = 12;
const COUNTRY_PX = 11;
const SITE_PX = 12;

/** Sides of a symbol: text anchor, and shift in units of the distance from it. */
const sides = {
  e: ['start', 1, 0],
  w: ['end', -1, 0],
  s: ['middle', 0, 1.3],
  n: ['middle', 0, -1.1],
  ne: ['start', 0.7, -0.8],
  se: ['start', 0.7, 0.9],
  nw: ['end', -0.7, -0.8],
  sw: ['end', -0.7, 0.9],
} as const satisfies Readonly<Record<string, readonly [LabelSpot['anchor'], number, number]>>;

/** Spots around a symbol: the side that the data name, then whichever is free. */
const around = ([x, y]: Pixel, away: number, preferred: string): LabelSpot[] =>
  Object.entries(sides)
    .sort(([one], [other]) => Number(other === preferred) - Number(one === preferred))
    .map(([, [anchor, right, down]]) => ({ at: [x + right * away, y + down * away], anchor }));

/** Spots of a country's name: where it belongs, then a little beside it. */
const nearby = ([x, y]: Pixel): LabelSpot[] =>
  [
    [0, 0],
    [0, -14],
    [0, 14],
    [-24, -14],
    [24, -14],
    [-24, 14],
    [24, 14],
    [-30, 0],
    [30, 0],
    [0, -28],
    [0, 28],
    [-60, 0],
    [60, 0],
  ].map(([right = 0, down = 0]) => ({ at: [x + right, y + down], anchor: 'middle' }));

/** Spots of a change, as the live map tries them: on its point, above, below, at the right, at the left. */
const changeSpots = ([x, y]: Pixel): LabelSpot[] => {
  const beside = CHANGE_BESIDE_EM * CHANGE_PX.text;
  const line = CHANGE_PX.text / 2;
  return [
    { at: [x, y], anchor: 'middle' },
    { at: [x, y - beside - line], anchor: 'middle' },
    { at: [x, y + beside + line], anchor: 'middle' },
    { at: [x + beside, y], anchor: 'start' },
    { at: [x - beside, y], anchor: 'end' },
  ];
};

const pixelOf = ({ project }: Projection, { coordinates: [lon = 0, lat = 0] }: { readonly coordinates: readonly number[] }): Pixel =>
  project([lon, lat]);

const square = ([x, y]: Pixel, half: number): PixelBox => [x - half, y - half, x + half, y + half];

const countryNames = ({ base, projection, theme, language }: StaticLabelsProps): DrawnLabel[] =>
  base.labels.features
    .filter(({ properties }) => properties.focus)
    .map(({ properties, geometry }) => ({
      key: `country ${properties.name}`,
      text: nameIn(language, properties).toUpperCase(),
      sizePx: COUNTRY_PX,
      spacing: 0.13,
      spots: nearby(pixelOf(projection, geometry)),
      paddingPx: 3,
      fill: colours.map[theme].labelCountryFocus,
      halo: colours.map[theme].landFocus,
    }));

const changeWords = ({ changes, projection, theme }: StaticLabelsProps): DrawnLabel[] =>
  (changes?.features ?? [])
    .filter(({ properties }) => isWritten(properties, projection.zoom))
    .map(({ properties: { label }, geometry }) => {
      const [x, y] = pixelOf(projection, geometry);
      return {
        key: `change ${label} ${geometry.coordinates.join(' ')}`,
        text: label,
        sizePx: CHANGE_PX.text,
        spots: changeSpots([x, y]),
        paddingPx: CHANGE_PX.padding,
        fill: colours.ui[theme].ink,
        halo: colours.map[theme].land,
      };
    });

/** The symbols that are drawn, and the names of the first rank beside theirs. */
const siteNames = ({ sites, projection, theme, language }: StaticLabelsProps) => {
  const scale = symbolScale(projection.zoom);
  const drawn = (sites?.features ?? [])
    .filter(({ properties }) => properties.tier === 'always')
    .map(({ properties, geometry }) => {
      const [x, y] = pixelOf(projection, geometry);
      const [right, down] = spotShift(properties.spot, projection.zoom);
      return { properties, at: [x + right, y + down] as const };
    });
  const names = drawn
    .filter(({ properties }) => properties.label === 0)
    .map(
      ({ properties, at }): DrawnLabel => ({
        key: `site ${properties.id}`,
        text: nameIn(language, properties),
        sizePx: SITE_PX,
        // further off where neighbours step out around it
        spots: [3, 14].flatMap((gap) => around(at, SYMBOL_PX * 2 * scale + gap, properties.dir)),
        paddingPx: 1,
        fill: colours.map[theme].labelSite,
        halo: colours.map[theme].halo,
      }),
    );
  return { names, symbols: drawn.map(({ at }) => square(at, SYMBOL_PX * scale)) };
};

/** Every text of the drawing but the letters on the lines: none covers another, and what weighs more is given room first. */
export const StaticLabels = memo(function StaticLabels(props: StaticLabelsProps) {
  const { names, symbols } = siteNames(props);
  const wanted = [...countryNames(props), ...changeWords(props), ...names];
  const rings = props.rings.features.map(({ properties: { spot }, geometry }) => {
    const [x, y] = pixelOf(props.projection, geometry);
    const [right, down] = spotShift(spot, props.projection.zoom);
    return square([x + right, y + down], RING_PX);
  });
  const taken = [...symbols, ...rings, ...props.shields.map((at) => square(at, SHIELD_PX))];
  return (
    <g fontWeight={600} strokeWidth={3} strokeLinejoin="round" paintOrder="stroke">
      {giveRoom(wanted, taken, props.projection).map(({ label, spot }) => (
        <text
          key={label.key}
          x={spot.at[0].toFixed(1)}
          y={(spot.at[1] + label.sizePx / 3).toFixed(1)}
          textAnchor={spot.anchor}
          fontSize={label.sizePx}
          letterSpacing={label.spacing ? `${label.spacing}em` : undefined}
          fill={label.fill}
          stroke={label.halo}
        >
          {label.text}
        </text>
      ))}
    </g>
  );
});
