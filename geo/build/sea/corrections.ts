import type { Position } from '../../../src/dataset/types.ts';
import { lineLengthKm } from '../../../src/engine/network/measure.ts';
import { addWay, greatCircleLine, joinLines, type SeaGraph } from './sea-graph.ts';

/** How far the end of a correction may lie from the vertex that it means. */
const snapKm = 5;

/** Ways of the graph that no large ship takes, or that cut across land where the corrections below follow the water. */
const removed: readonly [Position, Position][] = [
  [
    [32.6, 29.7],
    [32.1667, 30.95],
  ],
  [
    [26.2, 40.1],
    [28.9777, 40.9716],
  ],
  // the Corinth Canal
  [
    [22.8283, 38.0242],
    [23.0273, 37.9133],
  ],
  // the Strait of Magellan, in favour of Cape Horn
  [
    [-71.1, -53.9],
    [-70.45, -52.75],
  ],
];

/** Ways that the graph lacks or draws over land, from one of its vertices to another; they replace what is there. */
const added: Readonly<Record<string, readonly Position[]>> = {
  'Kiel Canal': [
    [9.0419, 53.8743],
    [9.14, 53.89],
    [9.33, 54.15],
    [9.67, 54.31],
    [10.15, 54.37],
    [10.4, 54.55],
    [11.05, 54.62],
    [11.35, 54.58],
    [12.2, 54.5],
  ],
  'Suez Canal': [
    [32.1, 31.7],
    [32.32, 31.28],
    [32.31, 30.85],
    [32.28, 30.58],
    [32.36, 30.4],
    [32.5, 30.15],
    [32.56, 29.93],
    [32.6, 29.7],
  ],
  'Gulf of Suez': [
    [32.6, 29.7],
    [32.65, 29.3],
    [33.0, 28.75],
    [33.4, 28.25],
    [33.75, 27.9],
  ],
  'Strait of Jubal': [
    [33.75, 27.9],
    [34.0, 27.55],
    [34.5, 27],
  ],
  Dardanelles: [
    [25.5, 39.4],
    [25.85, 39.92],
    [26.17, 40.03],
    [26.37, 40.12],
    [26.39, 40.2],
    [26.65, 40.37],
    [26.8, 40.46],
    [27.2, 40.62],
    [28.0, 40.8],
    [28.9777, 40.9716],
  ],
  'Kanmon Strait': [
    [130.1, 34.3],
    [130.75, 34.05],
    [130.96, 33.94],
    [131.15, 33.9],
    [131.9, 33.75],
  ],
  'off Kii and Izu': [
    [135.1, 33.2],
    [135.8, 33.25],
    [138.8, 34.4],
    [139.2, 34.75],
    [139.3, 35],
  ],
  'Sea of Japan along Korea': [
    [132, 42.3],
    [130.3, 37.6],
    [129.75, 35.8],
    [129.2, 35],
  ],
  'Yellow Sea to the Korea Strait': [
    [121, 35.9],
    [125.0, 33.95],
    [126.2, 33.85],
    [127.6, 34.2],
  ],
  'off Zhejiang': [
    [121.3, 27.8],
    [122.4, 29.0],
    [122.9, 30.0],
    [122.6776, 30.8345],
  ],
  'off Fujian': [
    [117, 23],
    [118.7, 23.9],
    [120.05, 25.3],
    [120, 25.7],
  ],
  'Kuril Islands': [
    [156.9, 50.7],
    [156.1, 49.75],
    [154.8, 49.85],
    [149.093, 48.49],
  ],
  'north of Socotra': [
    [51, 13],
    [54.3, 13.2],
    [80.1, 5.8],
  ],
  'off Western Sahara': [
    [-13.554, 27.4027],
    [-14.9, 26.3],
    [-16.0, 24.5],
    [-17.3, 22.5],
    [-18, 21],
  ],
  'Cape Spartel': [
    [-7.1, 34.4],
    [-6.2, 35.75],
    [-5.75, 35.95],
  ],
  'Cape Horn': [
    [-77.269, -56.526],
    [-70.5, -57.3],
    [-66.5, -56.7],
    [-64.2598, -55.9052],
  ],
  'off Oman': [
    [54.2, 16.2],
    [57.0, 17.4],
    [58.4, 18.8],
    [59, 20],
  ],
  'off Dhofar': [
    [59, 20],
    [58.3, 18.6],
    [55.581, 15.826],
  ],
  'off Long Island': [
    [-74.0, 40.6],
    [-73.9, 40.5],
    [-73.3, 40.38],
    [-69.5, 40.3],
  ],
};

/**
 * Applies the corrections to the graph.
 * @throws when an end of a correction is not at a vertex, or a way to be removed is not there.
 */
export function correctWays(graph: SeaGraph): void {
  for (const ends of removed) {
    const [from, to] = ends.map((position) => vertexAt(graph, position));
    if (!graph.hasEdge(from, to)) throw new Error(`maritime graph: no way between ${JSON.stringify(ends)}; expected one to remove`);
    graph.dropEdge(from, to);
  }
  for (const line of Object.values(added)) {
    const [start, ...bends] = line;
    const end = bends.pop();
    if (!start || !end) continue;
    const [from, to] = [vertexAt(graph, start), vertexAt(graph, end)];
    const [first, last] = [from, to].map((key) => graph.getNodeAttribute(key, 'position')) as [Position, Position];
    const drawn = [...bends, last].reduce<Position[]>((way, next) => joinLines(way, greatCircleLine(way.at(-1) ?? next, next)), [first]);
    if (graph.hasEdge(from, to)) graph.dropEdge(from, to);
    addWay(graph, from, to, drawn);
  }
}

function vertexAt(graph: SeaGraph, position: Position): string {
  let nearest = { key: '', km: Number.POSITIVE_INFINITY };
  graph.forEachNode((key, vertex) => {
    const km = lineLengthKm([vertex.position, position]);
    if (km < nearest.km) nearest = { key, km };
  });
  if (nearest.km > snapKm)
    throw new Error(
      `maritime graph: the vertex nearest to ${JSON.stringify(position)} is ${nearest.km.toFixed(0)} km off; expected ${snapKm} at most`,
    );
  return nearest.key;
}
