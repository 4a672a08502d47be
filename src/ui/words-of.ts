/** The words of an element as they stand, a blank between pieces; drawings and popovers within it left out. */
export const wordsOf = (element: Element): string => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('[popover], svg')) found.push(node.textContent ?? '');
  }
  return found
    .join(' ')
    .replace(/\u00ad/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
};
