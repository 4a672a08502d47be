import type { InView, MapPicture } from './map-view-props.ts';

/**
 * The drawing that stands in for the map, as a picture: the same drawing, fitted into the size that is asked for.
 * @param seen what the drawing shows
 */
export const pictureOfDrawing = (drawing: SVGSVGElement, seen: InView): MapPicture => ({
  inView: () => seen,
  draw: async ({ width, height }, scale) => {
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const copy = drawing.cloneNode(true) as SVGSVGElement;
    copy.setAttribute('width', String(canvas.width));
    copy.setAttribute('height', String(canvas.height));
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
    await image.decode();
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas;
  },
});
