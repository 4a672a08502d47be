import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppState, viewOf } from '../state/app-state.ts';
import { type EmbedPanel, embedPanels, type Interaction, interactions } from '../state/view-types.ts';
import { copyText } from '../ui/copy-text.ts';
import { Segmented } from '../ui/segmented.tsx';
import { Select } from '../ui/select.tsx';
import { embedAddress, embedLine, type LineKind, lineKinds } from './embed/embed-line.ts';

const HEIGHTS = ['auto', '360', '480', '600', '720'] as const;
type Height = (typeof HEIGHTS)[number];

const folder = (): string => new URL('.', window.location.href.split(/[?#]/)[0]).href;

/** Builds the line that puts the present view onto another page, with a live preview of it. */
export const EmbedBuilder = ({ title }: { readonly title: string }) => {
  const { t } = useTranslation('stories');
  const id = useId();
  const [kind, setKind] = useState<LineKind>('script');
  const [panel, setPanel] = useState<EmbedPanel>('all');
  const [interaction, setInteraction] = useState<Interaction>('cooperative');
  const [height, setHeight] = useState<Height>('auto');
  const [copied, setCopied] = useState(false);
  // the dialog lies over the map: the view does not change under it
  const [view] = useState(() => viewOf(useAppState.getState()));
  const shown = { ...view, embedPanel: panel, interaction };
  const pixels = height === 'auto' ? null : Number(height);
  const line = embedLine(kind, folder(), kind === 'link' || kind === 'picture' ? view : shown, pixels, title);
  const change = <T,>(set: (value: T) => void) => {
    return (value: T): void => {
      setCopied(false);
      set(value);
    };
  };
  return (
    <section className="mv-embed-builder" aria-labelledby={id}>
      <h3 id={id}>{t('embed.title')}</h3>
      <Segmented
        labelHidden={false}
        label={t('embed.kind')}
        options={lineKinds.map((value) => ({ value, label: t(`embed.kinds.${value}`) }))}
        value={kind}
        onChange={change(setKind)}
      />
      {kind === 'script' || kind === 'frame' ? (
        <div className="mv-embed-options">
          <Select
            labelHidden={false}
            label={t('embed.panel')}
            options={embedPanels.map((value) => ({ value, label: t(`embed.panels.${value}`) }))}
            value={panel}
            onChange={change(setPanel)}
          />
          <Select
            labelHidden={false}
            label={t('embed.interaction')}
            options={interactions.map((value) => ({ value, label: t(`embed.interactions.${value}`) }))}
            value={interaction}
            onChange={change(setInteraction)}
          />
          <Select
            labelHidden={false}
            label={t('embed.height')}
            options={HEIGHTS.map((value) => ({ value, label: value === 'auto' ? t('embed.auto') : value }))}
            value={height}
            onChange={change(setHeight)}
          />
        </div>
      ) : null}
      <textarea
        className="mv-embed-line"
        readOnly
        rows={4}
        aria-label={t('embed.line')}
        value={line}
        onFocus={(event) => event.target.select()}
      />
      <p>
        <button type="button" className="mv-button" onClick={() => void copyText(line).then(setCopied)}>
          {t(copied ? 'embed.copied' : 'embed.copy')}
        </button>
      </p>
      {kind === 'script' || kind === 'frame' ? (
        <iframe
          className="mv-embed-preview"
          key={`${panel} ${interaction}`}
          title={t('embed.preview')}
          src={embedAddress(folder(), shown)}
        />
      ) : null}
    </section>
  );
};
