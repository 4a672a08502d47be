import { lineIntersect, lineString } from '@turf/turf';
import type { Position } from '../../../src/dataset/types.ts';
import { lineLengthKm } from '../../../src/engine/network/measure.ts';
import { addWay, type SeaGraph } from './sea-graph.ts';

export interface Chokepoint {
  readonly id: string;
  readonly name: string;
  readonly name_ru: string;
  readonly position: Position;
  /** A line from shore to shore: every way that crosses it is led through the position. */
  readonly gate: readonly [Position, Position];
}

/** Ways that cross a gate farther than this from the position are removed: they go round a cape over the open ocean. */
const reachKm = 150;

/** Straits, canals and capes that a lever can close. Each gate reaches from land to land, or from a cape to the end of the graph. */
export const chokepoints: readonly Chokepoint[] = [
  {
    id: 'sea-bosphorus',
    name: 'Bosphorus',
    name_ru: 'Босфор',
    position: [29.06, 41.135],
    gate: [
      [28.6, 41.3],
      [29.5, 41.0],
    ],
  },
  {
    id: 'sea-suez',
    name: 'Suez Canal',
    name_ru: 'Суэцкий канал',
    position: [32.34, 30.45],
    gate: [
      [31.6, 30.45],
      [33.2, 30.45],
    ],
  },
  {
    id: 'sea-bab-el-mandeb',
    name: 'Bab el-Mandeb',
    name_ru: 'Баб-эль-Мандебский пролив',
    position: [43.35, 12.67],
    gate: [
      [42.7, 12.3],
      [44.0, 13.1],
    ],
  },
  {
    id: 'sea-hormuz',
    name: 'Strait of Hormuz',
    name_ru: 'Ормузский пролив',
    position: [56.55, 26.45],
    gate: [
      [57.1, 27.3],
      [56.2, 25.9],
    ],
  },
  {
    id: 'sea-malacca',
    name: 'Strait of Malacca',
    name_ru: 'Малаккский пролив',
    position: [101.1, 2.78],
    gate: [
      [101.7, 3.3],
      [100.2, 1.9],
    ],
  },
  {
    id: 'sea-gibraltar',
    name: 'Strait of Gibraltar',
    name_ru: 'Гибралтарский пролив',
    position: [-5.6, 35.95],
    gate: [
      [-5.6, 36.6],
      [-5.6, 35.3],
    ],
  },
  {
    id: 'sea-panama',
    name: 'Panama Canal',
    name_ru: 'Панамский канал',
    position: [-79.68, 9.12],
    gate: [
      [-80.4, 9.0],
      [-78.9, 9.2],
    ],
  },
  {
    id: 'sea-dover',
    name: 'Strait of Dover',
    name_ru: 'Па-де-Кале',
    position: [1.5, 51.03],
    gate: [
      [1.0, 51.45],
      [1.9, 50.6],
    ],
  },
  {
    id: 'sea-kiel',
    name: 'Kiel Canal',
    name_ru: 'Кильский канал',
    position: [9.67, 54.31],
    gate: [
      [9.2, 54.6],
      [10.1, 54.0],
    ],
  },
  {
    id: 'sea-tsugaru',
    name: 'Tsugaru Strait',
    name_ru: 'Сангарский пролив',
    position: [140.4, 41.4],
    gate: [
      [140.4, 40.8],
      [140.4, 42.0],
    ],
  },
  {
    id: 'sea-cape',
    name: 'Cape of Good Hope',
    name_ru: 'Мыс Доброй Надежды',
    position: [18.47, -35.0],
    gate: [
      [18.47, -33.8],
      [18.47, -75],
    ],
  },
];

/**
 * Leads every way through a strait over one vertex, so that closing that place closes the strait.
 * @throws when fewer than two ways reach a gate: the gate is in the wrong place, or the graph changed.
 */
export function cutAtChokepoints(graph: SeaGraph): void {
  for (const { id, gate, position } of chokepoints) {
    graph.addNode(id, { position });
    for (const edge of graph.edges()) {
      const { line, start } = graph.getEdgeAttributes(edge);
      const crossing = crossingOf(line, gate);
      if (!crossing) continue;
      const end = graph.opposite(start, edge);
      graph.dropEdge(edge);
      if (lineLengthKm([crossing.point, position]) > reachKm) continue;
      addWay(graph, start, id, [...line.slice(0, crossing.segment + 1), position]);
      addWay(graph, id, end, [position, ...line.slice(crossing.segment + 1)]);
    }
    if (graph.degree(id) < 2)
      throw new Error(`chokepoint ${id}: ${graph.degree(id)} ways reach its gate ${JSON.stringify(gate)}; expected 2 or more`);
  }
}

/** True where a line passes a strait without its place: such a way would stay open when the strait is closed. */
export function crossesGate(line: readonly Position[]): boolean {
  return chokepoints.some(({ gate }) => crossingOf(line, gate) !== undefined);
}

/** Where a line first crosses a gate, and the number of its stretch that does. */
function crossingOf(line: readonly Position[], gate: readonly [Position, Position]): { point: Position; segment: number } | undefined {
  const [west, east] = [Math.min(gate[0][0], gate[1][0]), Math.max(gate[0][0], gate[1][0])];
  for (const [segment, from] of line.entries()) {
    const to = line[segment + 1];
    if (!to || Math.max(from[0], to[0]) < west || Math.min(from[0], to[0]) > east) continue;
    const [found] = lineIntersect(lineString([from, to]), lineString([...gate])).features;
    if (found) return { point: found.geometry.coordinates as Position, segment };
  }
  return undefined;
}
