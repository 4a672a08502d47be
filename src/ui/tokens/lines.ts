/** Letter and English name of each corridor; null where no letter is set on its lines. */
export const corridorMeta = {
  middle: {
    shield: 'M',
    name: 'Middle',
  },
  northern: {
    shield: 'N',
    name: 'Northern',
  },
  eastern: {
    shield: 'E',
    name: 'Eastern',
  },
  southern: {
    shield: 'S',
    name: 'Southern (Iran)',
  },
  instc: {
    shield: 'I',
    name: 'INSTC',
  },
  afghan: {
    shield: 'A',
    name: 'Trans-Afghan',
  },
  cku: {
    shield: 'K',
    name: 'CKU railway',
  },
  tripp: {
    shield: 'T',
    name: 'TRIPP',
  },
  ocean: {
    shield: null,
    name: 'Deep sea',
  },
  domestic: {
    shield: null,
    name: 'Within the region',
  },
} as const;

/** How flows and the network are drawn, lengths in CSS pixels. */
export const lineLook = {
  /** clamp(min, base + perSqrtKt * sqrt(kt a year), max) at zoom `atZoom`. */
  widthPx: {
    min: 1.1,
    base: 1.1,
    perSqrtKt: 0.21,
    max: 11,
    atZoom: 5,
    zoomFactor: {
      '3': 0.62,
      '5': 1,
      '8': 1.6,
    },
  },
  casingPx: 1.2,
  bundleOrder: ['northern', 'middle', 'eastern', 'southern', 'instc', 'afghan', 'cku', 'tripp', 'domestic', 'ocean'],
  status: {
    operating: 'solid',
    construction: {
      dashPx: [7, 3.5],
      widthPx: 2.6,
    },
    planned: {
      dashPx: [2, 4],
      widthPx: 2.2,
      shield: 'hollow',
    },
  },
  closed: {
    widthPx: 2,
  },
  capacityBound: {
    railPx: 1.4,
    gapPx: 1.5,
  },
  shield: {
    sizePx: 18,
    spacingPx: 330,
    minKtPerY: 9,
  },
  dashMotion: {
    widthPx: 1.1,
    minLinePx: 2.2,
    dashPx: [2.4, 6.6],
    speedPxPerS: 14,
  },
  arrows: {
    spacingPx: 110,
    sizePx: 9,
  },
} as const;
