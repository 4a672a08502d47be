import type { Icon } from './icon-id.ts';
import { iconDrawing } from './icon-parts.ts';

/**
 * Draws an icon on a canvas.
 * @param pixelRatio device pixels per CSS pixel
 * @throws Error when the browser gives no 2D canvas
 */
export const iconImage = (icon: Icon, pixelRatio: number): ImageData => {
  const { size, parts } = iconDrawing(icon);
  const pixels = Math.ceil(size * pixelRatio);
  const canvas = document.createElement('canvas');
  canvas.width = pixels;
  canvas.height = pixels;
  // read back at once: kept in main memory, it costs a copy and no wait for the graphics card
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error(`The browser gives no 2D canvas to draw the ${icon.kind} icon on.`);
  context.setTransform(pixels / size, 0, 0, pixels / size, pixels / 2, pixels / 2);
  for (const { d, fill, stroke, width = 1, dash = [] } of parts) {
    const path = new Path2D(d);
    if (fill) {
      context.fillStyle = fill;
      context.fill(path);
    }
    if (stroke) {
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.lineJoin = dash.length > 0 ? 'miter' : 'round';
      context.setLineDash([...dash]);
      context.stroke(path);
    }
  }
  return context.getImageData(0, 0, pixels, pixels);
};
