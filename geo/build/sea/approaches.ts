import type { Position } from '../../../src/dataset/types.ts';

/**
 * The way from a port to open water, for ports up a river or in a bay that the maritime graph leaves out: positions from the
 * port outwards, without the port itself. Ports that are not named here lie at open water, or at a vertex of the graph.
 */
export const approaches: Readonly<Record<string, readonly Position[]>> = {
  'ru-petersburg': [
    [29.95, 59.93],
    [29.6, 60.03],
  ],
  'ru-ustluga': [
    [28.25, 59.8],
    [28.0, 60.0],
  ],
  'ee-tallinn': [[24.85, 59.65]],
  'lv-riga': [[24.0, 57.12]],
  'lt-klaipeda': [[21.0, 55.72]],
  'pl-gdansk': [[18.95, 54.5]],
  'bg-varna': [[28.1, 43.15]],
  'ir-bandarabbas': [
    [56.25, 27.03],
    [56.42, 26.9],
  ],
  'ae-jebelali': [[54.95, 25.2]],
  'ir-chabahar': [[60.5, 25.15]],
  'pk-gwadar': [[62.35, 25.0]],
  'in-mundra': [
    [69.6, 22.65],
    [69.0, 22.62],
    [68.6, 22.35],
  ],
  'cn-lianyungang': [[119.6, 34.85]],
  'cn-tianjin': [[118.0, 38.9]],
  'cn-qingdao': [[120.35, 35.95]],
  'cn-shanghai': [
    [121.85, 31.28],
    [122.3, 31.05],
  ],
  'jp-yokohama': [
    [139.77, 35.3],
    [139.75, 35.05],
  ],
  'ru-vladivostok': [
    [131.88, 42.98],
    [131.95, 42.75],
  ],
  'ru-vostochny': [[133.1, 42.62]],
  'us-norfolk': [[-76.2, 36.98]],
  'us-baltimore': [
    [-76.42, 39.1],
    [-76.4, 38.85],
  ],
  'ca-montreal': [
    [-73.45, 45.75],
    [-73.1, 46.08],
    [-72.5, 46.33],
    [-71.3, 46.75],
    [-70.8, 46.98],
    [-70.3, 47.3],
    [-69.6, 47.9],
    [-68.5, 48.6],
    [-66.5, 49.4],
    [-64.3, 49.22],
    [-63.5, 48.9],
  ],
};
