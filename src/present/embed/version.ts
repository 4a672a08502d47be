/** Version of the messages between a page and the map in its frame; every message carries it under the key `multivector`. */
export const MESSAGE_VERSION = 1;
