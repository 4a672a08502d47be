import { typeface } from '../../ui/tokens/typeface.ts';
import type { Drawing, Shape } from './drawing.ts';

/** Text that may stand in an SVG, as content or as an attribute in double quotes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

type Attributes = Readonly<Record<string, string | number | undefined>>;

const attributes = (values: Attributes): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

const shapeText = (shape: Shape, map: string): string => {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, fill = 'none', stroke } = shape;
      return `<rect${attributes({ x, y, width, height, fill, stroke })}/>`;
    }
    case 'map':
      return `<svg${attributes({ x: shape.x, y: shape.y, width: shape.width, height: shape.height })}>${map}</svg>`;
    case 'text': {
      const { x, y, size, weight, fill, anchor } = shape;
      return `<text${attributes({ x, y, 'font-size': size, 'font-weight': weight, fill, 'text-anchor': anchor })}>${escaped(shape.text)}</text>`;
    }
    case 'path': {
      const { d, x, y, scale, fill = 'none', stroke, width, dash } = shape;
      return `<path${attributes({
        d,
        transform: `translate(${x} ${y}) scale(${scale})`,
        fill,
        stroke,
        'stroke-width': width,
        'stroke-dasharray': dash?.join(' '),
      })}/>`;
    }
  }
};

/**
 * Writes a drawing as an SVG file.
 * @param map SVG markup of the map in the size of its box, or an image element; taken as it is, so it has to be of our own making
 * @param title said by screen readers
 */
export const paintSvg = ({ width, height, shapes }: Drawing, map: string, title: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escaped(typeface.family)}"><title>${escaped(title)}</title>${shapes
    .map((shape) => shapeText(shape, map))
    .join('')}</svg>\n`;
