/**
 * Hands bytes to the reader as a file.
 * @param name of the file, with its ending
 */
export const download = (name: string, content: Blob): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser reads the address after the click has been handled
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
