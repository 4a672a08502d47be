import './flow-chart.css';
import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { useWidth } from './use-width.ts';

export interface FlowNode {
  readonly id: string;
  /** Position from the left, 0 first. */
  readonly column: number;
  readonly name: string;
  /** CSS colour; ink where left out. */
  readonly colour?: string;
}

export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  readonly colour?: string;
  /** Said on hover. */
  readonly text: string;
}

interface FlowChartProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

const rowHeight = 26;
const headHeight = 18;
const nodeWidth = 8;

/** Bands from column to column, as wide as what they carry (a Sankey diagram). Its table stands beside it. */
export const FlowChart = ({ label, heads, nodes, links }: FlowChartProps) => {
  const { ref, width } = useWidth<HTMLElement>(312);
  const most = Math.max(1, ...heads.map((_, column) => nodes.filter((node) => node.column === column).length));
  const height = Math.max(120, most * rowHeight);
  const layout = sankey<FlowNode, FlowLink>()
    .nodeId((node) => node.id)
    .nodeAlign((node) => (node as FlowNode).column)
    .nodeWidth(nodeWidth)
    .nodePadding(12)
    .extent([
      [0, headHeight + 4],
      [width, headHeight + height],
    ]);
  const drawn = layout({
    nodes: nodes.map((node) => ({ ...node })),
    links: links.map((link) => ({ ...link, source: link.from, target: link.to, value: link.amount })),
  });
  const path = sankeyLinkHorizontal<FlowNode, FlowLink>();
  const columns = columnsOf(nodes, heads, width);
  for (const node of drawn.nodes) {
    node.x0 = columns[node.column]?.left ?? 0;
    node.x1 = node.x0 + nodeWidth;
  }
  return (
    <figure className="mv-flows" ref={ref}>
      <svg width={width} height={headHeight + height + 8} role="img" aria-label={label}>
        {heads.map((head, column) => (
          <text
            key={head}
            x={column === heads.length - 1 ? width : columns[column]?.left}
            y="12"
            textAnchor={column === heads.length - 1 ? 'end' : 'start'}
            className="mv-flows-head"
          >
            {head}
          </text>
        ))}
        {drawn.links.map((link) => (
          <path
            key={`${link.from}>${link.to}>${link.text}`}
            d={path(link) ?? ''}
            stroke={link.colour ?? 'var(--ink3)'}
            strokeWidth={Math.max(0.75, link.width ?? 0)}
          >
            <title>{link.text}</title>
          </path>
        ))}
        {drawn.nodes.map((node) => {
          const { x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node;
          const last = node.column === heads.length - 1;
          const letters = columns[node.column]?.letters ?? node.name.length;
          return (
            <g key={node.id}>
              <rect x={x0} y={y0} width={x1 - x0} height={Math.max(1, y1 - y0)} fill={node.colour ?? 'var(--ink)'} />
              <text x={last ? x0 - 4 : x1 + 4} y={(y0 + y1) / 2 + 4} textAnchor={last ? 'end' : 'start'} className="mv-flows-name">
                <title>{node.name}</title>
                {node.name.length > letters ? `${node.name.slice(0, Math.max(3, letters - 1))}…` : node.name}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
};

/** Room between a bar and its name, and between that name and the next bar. */
const nameGap = 4;
/** Mean advance of a letter, pixels: Cyrillic ones are wider. */
const letterWidth = (name: string): number => (/[\u0400-\u04ff]/.test(name) ? 6.6 : 5.8);

/** What the longest name of each column wants, its head among them, pixels. */
const nameWidths = (nodes: readonly FlowNode[], heads: readonly string[]): readonly number[] =>
  heads.map((head, column) => {
    const names = [head, ...nodes.filter((node) => node.column === column).map(({ name }) => name)];
    return Math.max(...names.map((name) => name.length * letterWidth(name))) + 2 * nameGap;
  });

/**
 * Shares room out so that only those who want most are cut, all to the same.
 * @param wanted what each would take
 * @returns what each gets; where there is more room than wanted, the rest in equal parts
 */
export const shareRoom = (wanted: readonly number[], room: number): readonly number[] => {
  const rest = room - wanted.reduce((sum, one) => sum + one, 0);
  if (rest >= 0) return wanted.map((one) => one + rest / wanted.length);
  let most = 0;
  let left = room;
  [...wanted]
    .sort((one, other) => one - other)
    .forEach((one, before) => {
      const equal = left / (wanted.length - before);
      most = Math.max(most, Math.min(one, equal));
      left -= Math.min(one, equal);
    });
  return wanted.map((one) => Math.min(one, most));
};

/**
 * Left edge of each column, and the letters that a name of it may have. Between the last two columns stand the names of both.
 */
const columnsOf = (nodes: readonly FlowNode[], heads: readonly string[], width: number): readonly { left: number; letters: number }[] => {
  const rooms = shareRoom(nameWidths(nodes, heads), width - nodeWidth * heads.length);
  const widest = Math.max(...nodes.map(({ name }) => letterWidth(name)));
  let left = 0;
  return rooms.map((room, column) => {
    const letters = Math.floor((room - 2 * nameGap) / widest + 1e-6);
    const place = { left: column === heads.length - 1 ? width - nodeWidth : left, letters };
    left += nodeWidth + room;
    return place;
  });
};
