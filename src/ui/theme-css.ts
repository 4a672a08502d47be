import { colours, type Palette } from './tokens/colours.ts';
import { layout } from './tokens/layout.ts';
import { typeface } from './tokens/typeface.ts';

/** 'rangeFill' to 'range-fill', 'CN' to 'cn'. */
const kebab = (name: string): string =>
  /^[A-Z]+$/.test(name) ? name.toLowerCase() : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const variables = (prefix: string, values: Readonly<Record<string, string>>): string[] =>
  Object.entries(values).map(([name, value]) => `  --${prefix}${kebab(name)}: ${value};`);

/** As the formatter writes colours: '(22,32,42,.10)' to '(22, 32, 42, 0.1)'. */
const spaced = (shadow: string): string =>
  shadow.replace(/\(([^)]*)\)/g, (_, numbers: string) => `(${numbers.split(',').map(Number).join(', ')})`);

const palette = (theme: Palette): string =>
  [
    `  color-scheme: ${theme};`,
    ...variables('', colours.ui[theme]),
    ...variables('map-', colours.map[theme]),
    ...variables('corridor-', colours.corridor[theme]),
    `  --corridor-domestic: ${colours.ui[theme].ink3};`,
    ...variables('partner-', colours.partner[theme]),
    ...variables('mineral-', colours.mineral[theme]),
    `  --shadow: ${spaced(layout.shadow[theme])};`,
  ].join('\n');

const lengths = (): string =>
  [
    `  --font: ${typeface.family.replaceAll("'", '"')};`,
    ...Object.entries(layout.size).map(([name, px]) => `  --size-${kebab(name)}: ${px}px;`),
    ...Object.entries(layout.radius).map(([name, px]) => `  --radius-${name}: ${px}px;`),
    ...Object.entries(typeface.scale).flatMap(([name, { px, line, weight }]) => [
      `  --text-${kebab(name)}: ${weight} ${px}px / ${line}px var(--font);`,
    ]),
    `  --motion-panel: ${layout.motion.panel};`,
  ].join('\n');

const indented = (text: string): string => text.replace(/^/gm, '  ');

/**
 * The look as CSS variables: light, dark by choice (`data-theme="dark"` on the root) and dark by the browser's wish (no `data-theme`).
 * @returns the text of src/ui/theme.css; a test holds the file to it
 */
export const themeCss = (): string =>
  [
    '/* Made from tokens/ by theme-css.ts; `npx vitest run tests/ui -u` writes it anew. */',
    `:root {\n${lengths()}\n${palette('light')}\n}`,
    `:root[data-theme="dark"] {\n${palette('dark')}\n}`,
    `@media (prefers-color-scheme: dark) {\n  :root:not([data-theme]) {\n${indented(palette('dark'))}\n  }\n}`,
  ]
    .join('\n\n')
    .concat('\n');
