import { useTranslation } from 'react-i18next';
import { formats } from '../../ui/format.ts';
import type { Camera, Language, Padding } from '../map-view-props.ts';
import { scaleBar } from './scale.ts';

const WIDEST_PX = 110;

interface MapFrameProps {
  readonly camera: Camera;
  readonly padding: Padding;
  readonly language: Language;
  /** Zoom buttons, where the map can be moved. */
  readonly onZoom: ((levels: number) => void) | null;
}

/** What stands on every map: zoom buttons, scale bar, sources. It keeps clear of the panels. */
export function MapFrame({ camera, padding, language, onZoom }: MapFrameProps) {
  const { t } = useTranslation('map');
  const { metres, px } = scaleBar(camera.lat, camera.zoom, WIDEST_PX);
  const { number } = formats(language);
  const length = metres >= 1000 ? t('scale.km', { value: number(metres / 1000) }) : t('scale.m', { value: number(metres) });
  return (
    <div className="mv-map-frame" style={{ right: padding.right, bottom: padding.bottom, left: padding.left }}>
      {onZoom && (
        <div className="mv-map-zoom">
          <button type="button" aria-label={t('zoomIn')} onClick={() => onZoom(1)}>
            <svg viewBox="-6 -6 12 12" aria-hidden="true">
              <path d="M-5 0H5M0-5V5" />
            </svg>
          </button>
          <button type="button" aria-label={t('zoomOut')} onClick={() => onZoom(-1)}>
            <svg viewBox="-6 -6 12 12" aria-hidden="true">
              <path d="M-5 0H5" />
            </svg>
          </button>
        </div>
      )}
      <div className="mv-map-foot">
        <p className="mv-map-credits">{t('credits')}</p>
        <span className="mv-map-scale" style={{ width: px }}>
          {length}
        </span>
      </div>
    </div>
  );
}
