/**
 * Hands a text to the reader as a file.
 * @param name of the file, with its ending
 * @param type its media type
 */
export const downloadText = (name: string, text: string, type: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser reads the address after the click has been handled
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
