import type { FirstPicture } from './first-picture.tsx';

/** What the page says of itself to machines, and to readers without scripts. */

export const oembedName = 'oembed.json';
const title = 'Multivector: Central Asia’s critical minerals and their ways out';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** JSON that can stand inside a script element. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const datasetOf = ({ headline }: FirstPicture, address: string): object => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: title,
  description: `Sites, corridors, shipments, costs and dependence of Central Asia’s critical minerals, with sources. Baseline: ${headline}.`,
  url: address,
  license: 'https://opensource.org/license/mit',
  isAccessibleForFree: true,
  inLanguage: ['en', 'ru', 'kk'],
  temporalCoverage: '2025/2035',
  spatialCoverage: { '@type': 'Place', geo: { '@type': 'GeoShape', box: '35 46.5 55.6 88' } },
  variableMeasured: [
    'tonnes a year',
    'cost to market, USD a tonne',
    'days to market',
    'dependence by transit, market, processing, ownership',
  ],
  image: `${address}card.png`,
});

const metaTags = (picture: FirstPicture, address: string, known: boolean): string => {
  const meta = (name: string, content: string): string => `<meta property="${name}" content="${escaped(content)}" />`;
  return [
    meta('og:type', 'website'),
    meta('og:site_name', 'Multivector'),
    meta('og:title', title),
    meta('og:description', `${picture.headline}. ${picture.detail}`),
    meta('og:image', `${address}card.png`),
    meta('og:image:width', '1280'),
    meta('og:image:height', '720'),
    meta('og:image:alt', picture.headline),
    '<meta name="twitter:card" content="summary_large_image" />',
    ...(known
      ? [
          meta('og:url', address),
          `<link rel="canonical" href="${escaped(address)}" />`,
          `<link rel="alternate" type="application/json+oembed" href="${escaped(address)}${oembedName}" title="${escaped(title)}" />`,
        ]
      : []),
    `<script type="application/ld+json">${inScript(datasetOf(picture, address))}</script>`,
  ].join('\n    ');
};

/**
 * Puts into the page what machines and readers without scripts want.
 * @param html the page as built
 * @param address folder where the app will stand, with its slash at the end; null where that is not known: addresses then stay relative
 * @throws Error where the page has lost its marks
 */
export const describedPage = (html: string, picture: FirstPicture, address: string | null): string => {
  const base = address ?? './';
  const marks: readonly (readonly [string, string])[] = [
    ['</head>', `  ${metaTags(picture, base, address !== null)}\n  </head>`],
    [
      '<noscript data-picture></noscript>',
      `<noscript><img class="mv-first-map" src="./picture.svg" alt="${escaped(picture.headline)}" /></noscript>`,
    ],
    [
      '<p class="mv-first-line" data-headline></p>',
      `<p class="mv-first-headline">${escaped(picture.headline)}</p><p class="mv-first-line">${escaped(picture.detail)}</p>`,
    ],
  ];
  return marks.reduce((page, [mark, text]) => {
    if (!page.includes(mark)) throw new Error(`index.html has no "${mark}": put it back, so that the page can describe itself.`);
    return page.replace(mark, () => text);
  }, html);
};

/** The oEmbed answer for the app's own address. @param address as above, known */
export const oembed = (address: string): string =>
  JSON.stringify({
    version: '1.0',
    type: 'rich',
    provider_name: 'Multivector',
    provider_url: address,
    title,
    width: 800,
    height: 480,
    thumbnail_url: `${address}card.png`,
    thumbnail_width: 1280,
    thumbnail_height: 720,
    html: `<iframe src="${escaped(address)}?embed=1" width="800" height="480" title="${escaped(title)}" loading="lazy"></iframe>`,
  });
