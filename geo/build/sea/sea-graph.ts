import { greatCircle } from '@turf/turf';
import { UndirectedGraph } from 'graphology';
import type { Position } from '../../../src/dataset/types.ts';
import { lineLengthKm } from '../../../src/engine/network/measure.ts';

export interface Vertex {
  position: Position;
}
export interface Way {
  km: number;
  /** Kilometres drawn over land, as far as they were looked up. */
  overLandKm: number;
  /** Starts at the vertex `start`; longitudes may run past 180. */
  line: Position[];
  start: string;
}
/** Vertices and ways at sea; keys are positions ("103.6,1.1") or place ids. */
export type SeaGraph = UndirectedGraph<Vertex, Way>;

/** An empty graph. */
export function emptySeaGraph(): SeaGraph {
  return new UndirectedGraph<Vertex, Way>();
}

/** A ship would rather sail six kilometres more than have one drawn over land. */
const landPenalty = 6;

/** What the shortest way is sought by: kilometres, dearer over land. */
export function reluctance({ km, overLandKm }: Way): number {
  return km + landPenalty * overLandKm;
}

/** Adds a way along a line between two vertices; where there is one already, the better stays. */
export function addWay(graph: SeaGraph, from: string, to: string, line: Position[], overLandKm = 0): void {
  if (from === to) return;
  const way: Way = { km: lineLengthKm(line), overLandKm, line, start: from };
  const edge = graph.edge(from, to);
  if (edge === undefined) graph.addEdge(from, to, way);
  else if (reluctance(graph.getEdgeAttributes(edge)) > reluctance(way)) graph.replaceEdgeAttributes(edge, way);
}

/** The line of an edge, beginning at one of its ends. */
export function lineFrom(graph: SeaGraph, edge: string, vertex: string): Position[] {
  const { line, start } = graph.getEdgeAttributes(edge);
  return start === vertex ? line : line.toReversed();
}

/** Two lines end to end; the second is shifted by whole turns so that no step is longer than half a turn. */
export function joinLines(first: readonly Position[], second: readonly Position[]): Position[] {
  const end = first.at(-1)?.[0] ?? 0;
  const start = second[0]?.[0] ?? 0;
  const shift = Math.round((end - start) / 360) * 360;
  return [...first, ...second.slice(1).map(([lon, lat]): Position => [lon + shift, lat])];
}

/** The straight way over the globe between two positions; long ones get intermediate positions. Never jumps at the antimeridian. */
export function greatCircleLine(from: Position, to: Position, stepKm = 300): Position[] {
  const target: Position = [to[0] + Math.round((from[0] - to[0]) / 360) * 360, to[1]];
  const km = lineLengthKm([from, target]);
  if (km <= stepKm) return [from, target];
  const { geometry } = greatCircle(from, target, { npoints: Math.ceil(km / stepKm) + 1 });
  const points = (geometry.type === 'MultiLineString' ? geometry.coordinates.flat() : geometry.coordinates) as Position[];
  return points
    .slice(1, -1)
    .reduce<Position[]>((line, point) => joinLines(line, [point, point]), [from])
    .concat([target]);
}
