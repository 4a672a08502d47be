import { typeface } from '../../ui/tokens/typeface.ts';
import type { Drawing, Measure, Shape, Weight } from './drawing.ts';

const font = (size: number, weight: Weight): string => `${weight} ${size}px ${typeface.family}`;

/** Measures text as `paintCanvas` draws it; the page's font has to be loaded (`document.fonts.ready`). */
export const canvasMeasure = (): Measure => {
  const context = contextOf(document.createElement('canvas'));
  return (text, size, weight) => {
    context.font = font(size, weight);
    return context.measureText(text).width;
  };
};

/** @throws Error where the browser gives no canvas to draw on */
const contextOf = (canvas: HTMLCanvasElement): CanvasRenderingContext2D => {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no 2D canvas, so the picture cannot be drawn.');
  return context;
};

const paintShape = (context: CanvasRenderingContext2D, shape: Shape, map: CanvasImageSource): void => {
  switch (shape.kind) {
    case 'rect':
      if (shape.fill) {
        context.fillStyle = shape.fill;
        context.fillRect(shape.x, shape.y, shape.width, shape.height);
      }
      if (shape.stroke) {
        context.strokeStyle = shape.stroke;
        context.lineWidth = 1;
        context.strokeRect(shape.x + 0.5, shape.y + 0.5, shape.width - 1, shape.height - 1);
      }
      return;
    case 'map':
      context.drawImage(map, shape.x, shape.y, shape.width, shape.height);
      return;
    case 'text':
      context.font = font(shape.size, shape.weight);
      context.textAlign = shape.anchor === 'middle' ? 'center' : (shape.anchor ?? 'start');
      context.fillStyle = shape.fill;
      context.fillText(shape.text, shape.x, shape.y);
      return;
    case 'path': {
      context.translate(shape.x, shape.y);
      context.scale(shape.scale, shape.scale);
      const path = new Path2D(shape.d);
      if (shape.fill && shape.fill !== 'none') {
        context.fillStyle = shape.fill;
        context.fill(path);
      }
      if (shape.stroke && shape.stroke !== 'none') {
        context.strokeStyle = shape.stroke;
        context.lineWidth = shape.width ?? 1;
        context.setLineDash([...(shape.dash ?? [])]);
        context.stroke(path);
      }
    }
  }
};

/**
 * Paints a drawing.
 * @param map image of the map, drawn in the size of its box or larger
 * @param scale pixels of the picture for each CSS pixel: 1, 2 or 4
 */
export const paintCanvas = (drawing: Drawing, map: CanvasImageSource, scale: number): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawing.width * scale);
  canvas.height = Math.round(drawing.height * scale);
  const context = contextOf(canvas);
  context.scale(scale, scale);
  for (const shape of drawing.shapes) {
    context.save();
    paintShape(context, shape, map);
    context.restore();
  }
  return canvas;
};
