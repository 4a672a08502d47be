/** Made by vite-plugin.ts: addresses of the packed data, with a hash of their content, right under any sub-path. */
declare module 'virtual:multivector-data' {
  /** JSON of Dataset. */
  export const coreUrl: string;
  /** JSON of Details. */
  export const detailsUrl: string;
  /** geo/countries.json. */
  export const baseMapUrl: string;
}
