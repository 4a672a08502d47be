import { download } from './download.ts';

/**
 * Hands a text to the reader as a file.
 * @param name of the file, with its ending
 * @param type its media type
 */
export const downloadText = (name: string, text: string, type: string): void => download(name, new Blob([text], { type }));
