/** The typeface and its scale, lengths in CSS pixels. src/ui/theme.css is generated from them. */
export const typeface = {
  family: "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif",
  package: '@fontsource-variable/source-sans-3',
  mapFamilies: {
    regular: 'MV Sans',
    semibold: 'MV Sans Semibold',
    italic: 'MV Sans Italic',
  },
  features: {
    figures: "'tnum' 1, 'lnum' 1",
  },
  weight: {
    regular: 400,
    medium: 500,
    semibold: 600,
    bold: 700,
  },
  scale: {
    micro: {
      px: 11,
      line: 14,
      weight: 500,
    },
    caption: {
      px: 12,
      line: 16,
      weight: 400,
    },
    body: {
      px: 14,
      line: 20,
      weight: 400,
    },
    label: {
      px: 13,
      line: 18,
      weight: 500,
    },
    section: {
      px: 13,
      line: 16,
      weight: 680,
    },
    title: {
      px: 20,
      line: 24,
      weight: 640,
    },
    figure: {
      px: 26,
      line: 30,
      weight: 600,
    },
    headline: {
      px: 23,
      line: 28,
      weight: 620,
      trackingEm: -0.012,
    },
    headlinePhone: {
      px: 20,
      line: 25,
      weight: 620,
    },
    story: {
      px: 34,
      line: 40,
      weight: 620,
      trackingEm: -0.018,
    },
  },
} as const;
