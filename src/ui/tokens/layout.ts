/** Sizes and movements of the screen, lengths in CSS pixels. src/ui/theme.css is generated from them. */
export const layout = {
  radius: {
    control: 3,
    panel: 4,
    sheet: 12,
    pill: 999,
  },
  shadow: {
    light: '0 1px 2px rgba(22,32,42,.10), 0 4px 16px rgba(22,32,42,.08)',
    dark: '0 0 0 1px #2a353d, 0 4px 16px rgba(0,0,0,.4)',
  },
  size: {
    topbar: 48,
    leftPanel: 256,
    rightPanel: 344,
    drawer: 446,
    gutter: 12,
    touch: 44,
    control: 28,
  },
  motion: {
    panel: '160ms ease-out',
    camera: '900ms',
  },
} as const;
