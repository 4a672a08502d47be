import { addWay, joinLines, lineFrom, type SeaGraph } from './sea-graph.ts';

/** Removes vertices with a single way, again and again, except those to keep. */
export function pruneDeadEnds(graph: SeaGraph, keep: ReadonlySet<string>): void {
  const queue = graph.filterNodes((vertex) => !keep.has(vertex) && graph.degree(vertex) <= 1);
  for (let vertex = queue.pop(); vertex !== undefined; vertex = queue.pop()) {
    if (!graph.hasNode(vertex)) continue;
    const neighbours = graph.neighbors(vertex);
    graph.dropNode(vertex);
    queue.push(...neighbours.filter((neighbour) => !keep.has(neighbour) && graph.degree(neighbour) <= 1));
  }
}

/** Joins the two ways of every vertex that is only a bend, except those to keep; the bend stays in the line. */
export function contractBends(graph: SeaGraph, keep: ReadonlySet<string>): void {
  const queue = graph.filterNodes((vertex) => !keep.has(vertex) && graph.degree(vertex) === 2);
  for (let vertex = queue.pop(); vertex !== undefined; vertex = queue.pop()) {
    if (!graph.hasNode(vertex) || graph.degree(vertex) !== 2) continue;
    const [first, second] = graph.neighbors(vertex);
    const [into, out] = [graph.edge(first, vertex), graph.edge(vertex, second)];
    if (first === undefined || second === undefined || into === undefined || out === undefined) continue;
    const line = joinLines(lineFrom(graph, into, first), lineFrom(graph, out, vertex));
    const overLandKm = graph.getEdgeAttribute(into, 'overLandKm') + graph.getEdgeAttribute(out, 'overLandKm');
    graph.dropNode(vertex);
    addWay(graph, first, second, line, overLandKm);
    queue.push(...[first, second].filter((end) => !keep.has(end) && graph.degree(end) === 2));
  }
}

/** Keeps the largest set of vertices that reach one another. */
export function keepLargestComponent(graph: SeaGraph): void {
  const seen = new Set<string>();
  let largest = new Set<string>();
  graph.forEachNode((root) => {
    if (seen.has(root)) return;
    const component = new Set<string>([root]);
    for (const vertex of component) for (const neighbour of graph.neighbors(vertex)) component.add(neighbour);
    for (const vertex of component) seen.add(vertex);
    if (component.size > largest.size) largest = component;
  });
  for (const vertex of graph.nodes()) if (!largest.has(vertex)) graph.dropNode(vertex);
}
