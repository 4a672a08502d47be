/**
 * Figures of tables that open nothing: the text of body cells with a digit outside a button that says where it comes from.
 * Charts are left out, since their table says the same.
 */
export function bareFigures(html: string): string[] {
  // cells of names, which may hold digits, are marked as text
  const cells = html.replaceAll(/<svg.*?<\/svg>/gs, '').match(/<td\b(?![^>]*data-text).*?<\/td>/gs) ?? [];
  return cells
    .map((cell) => cell.replaceAll(/<button[^>]*mv-from.*?<\/button>/gs, ' '))
    .map((cell) => cell.replaceAll(/<[^>]*>/g, ' ').trim())
    .filter((text) => /\d/.test(text));
}
