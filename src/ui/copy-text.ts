/**
 * Puts a text on the clipboard.
 * @returns false where the browser refuses, or has no clipboard for a page that came by an unsafe way
 */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
