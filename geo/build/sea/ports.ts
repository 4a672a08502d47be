import type { Position } from '../../../src/dataset/types.ts';
import { lineLengthKm } from '../../../src/engine/network/measure.ts';
import { approaches } from './approaches.ts';
import { chokepoints, crossesGate } from './chokepoints.ts';
import { kmOverLand, type Land } from './land.ts';
import { addWay, greatCircleLine, joinLines, type SeaGraph } from './sea-graph.ts';

export interface Port {
  readonly id: string;
  readonly position: Position;
}

/** A port is linked to so many of the nearest vertices, no farther than this, over water. */
const linksPerPort = 4;
const farthestKm = 450;
/** Kilometres of a link that may lie on drawn land: the coast of the polygons is rough. */
const landToleranceKm = 3;

/**
 * Links every port to the graph.
 * @throws when no vertex is in reach over water: give the port an approach in geo/build/sea/approaches.ts.
 */
export function linkPorts(graph: SeaGraph, ports: readonly Port[], land: Land): void {
  const vertices = graph.mapNodes((key, { position }) => ({ key, position }));
  for (const { id, position } of ports) {
    const out = [position, ...(approaches[id] ?? [])];
    const end = out.at(-1) ?? position;
    const atQuay = out.length === 1 ? Math.max(landToleranceKm, nearestKm(end, vertices)) : landToleranceKm;
    graph.addNode(id, { position });
    let links = 0;
    for (const { key, line } of nearestWays(end, vertices)) {
      if (links >= linksPerPort) break;
      if (passesStrait(line, key) || kmOverLand(line, land) > atQuay) continue;
      addWay(graph, id, key, joinLines(out, line));
      links += 1;
    }
    if (links === 0)
      throw new Error(
        `port ${id}: no vertex of the maritime graph within ${farthestKm} km over water; add an approach to geo/build/sea/approaches.ts`,
      );
  }
}

/** Ends at a strait's own place touch its gate; other ways may not. */
function passesStrait(line: readonly Position[], key: string): boolean {
  return !chokepoints.some(({ id }) => id === key) && crossesGate(line);
}

interface Candidate {
  readonly key: string;
  readonly position: Position;
}

function nearestKm(from: Position, vertices: readonly Candidate[]): number {
  return Math.min(...vertices.map(({ position }) => lineLengthKm([from, position])));
}

function nearestWays(from: Position, vertices: readonly Candidate[]): { key: string; line: Position[] }[] {
  return vertices
    .map(({ key, position }) => ({ key, position, km: lineLengthKm([from, position]) }))
    .filter(({ km }) => km <= farthestKm)
    .sort((a, b) => a.km - b.km || a.key.localeCompare(b.key))
    .slice(0, 40)
    .map(({ key, position }) => ({ key, line: greatCircleLine(from, position) }));
}
