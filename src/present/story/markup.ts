/**
 * The part of Markdown that a story needs: paragraphs, lists, bold, emphasis, links to https pages, and figures in double braces. It gives
 * plain data and never HTML, so that a text can hold nothing that runs; what it does not know stays the text that it is.
 */

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly name: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] };

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] };

const pattern = /\{\{([a-z0-9-]+)\}\}|\*\*(.+?)\*\*|\*(.+?)\*|\[([^\]]+)\]\((https:\/\/[^\s)]+)\)/;

/** Reads the marks within a line. */
export const inlines = (text: string): readonly Inline[] => {
  const match = pattern.exec(text);
  if (!match) return text === '' ? [] : [{ kind: 'text', text }];
  const [whole, figure, strong, emphasis, label, href] = match;
  const before = text.slice(0, match.index);
  const found: Inline =
    figure !== undefined
      ? { kind: 'figure', name: figure }
      : strong !== undefined
        ? { kind: 'strong', children: inlines(strong) }
        : emphasis !== undefined
          ? { kind: 'emphasis', children: inlines(emphasis) }
          : { kind: 'link', href: href ?? '', children: inlines(label ?? '') };
  return [...(before === '' ? [] : [{ kind: 'text', text: before } as const]), found, ...inlines(text.slice(match.index + whole.length))];
};

/** Reads a text: blocks are parted by empty lines; lines that begin with a hyphen are a list. */
export const blocks = (text: string): readonly Block[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const lines = part.split('\n').map((line) => line.trim());
      return lines.every((line) => line.startsWith('- '))
        ? { kind: 'list', items: lines.map((line) => inlines(line.slice(2))) }
        : { kind: 'paragraph', children: inlines(lines.join(' ')) };
    });

/** Names of the figures that a text asks for, each once. */
export const figuresIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\{\{([a-z0-9-]+)\}\}/g)].map(([, name = '']) => name)),
];
