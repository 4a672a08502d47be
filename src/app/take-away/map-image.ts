import type { InView, MapPicture } from '../../map/map-view-props.ts';
import { mapPicture, type PictureContent } from '../../present/picture/map-picture.ts';
import { canvasMeasure, paintCanvas } from '../../present/picture/paint-canvas.ts';

/**
 * The map as a PNG with its words.
 *
 * @param contentOf words for what a picture shows
 * @param size least CSS pixels
 * @param scale pixels for each CSS pixel
 * @throws Error (as a rejection) where the browser gives no canvas or cannot draw the map
 */
export const mapImage = async (
  map: MapPicture,
  contentOf: (inView: InView) => PictureContent,
  size: { readonly width: number; readonly height: number },
  scale: number,
): Promise<Blob> => {
  await document.fonts.ready;
  const measure = canvasMeasure();
  // the legend names what is in the map, and takes room from it: the first layout only finds out how large the map will be
  const first = mapPicture(contentOf(map.inView(size)), size, measure);
  const { drawing, map: box } = mapPicture(contentOf(map.inView(first.map)), size, measure);
  const canvas = paintCanvas(drawing, await map.draw(box, scale), scale);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser could not write the picture as PNG.'))), 'image/png');
  });
};
