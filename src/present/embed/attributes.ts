/**
 * Attributes of `<multivector-map>` and the parameters of a link that they stand for. Values go into the link as they are: the frame
 * reads them through the codec of all links, which leaves out what does not fit.
 */
export const linkAttributes = {
  scenario: 'b',
  compare: 'a',
  levers: 'levers',
  year: 'year',
  camera: 'at',
  layers: 'layers',
  select: 'select',
  panel: 'panel',
  theme: 'theme',
  language: 'lang',
  interaction: 'interaction',
} as const;

export type LinkAttribute = keyof typeof linkAttributes;

/**
 * Address of the map for a frame.
 * @param base folder of the app, with its slash at the end
 * @param read value of an attribute, null where it is not set; `view` holds parameters that have no attribute of their own
 * @param embed false for the whole app at the same view
 */
export const addressOf = (base: string, read: (name: LinkAttribute | 'view') => string | null, embed: boolean): string => {
  const address = new URL(base);
  for (const [parameter, value] of new URLSearchParams(read('view') ?? '')) address.searchParams.set(parameter, value);
  if (embed) address.searchParams.set('embed', '1');
  const alone = read('compare') === null && read('levers') === null && read('year') === null;
  for (const [attribute, parameter] of Object.entries(linkAttributes) as [LinkAttribute, string][]) {
    const value = read(attribute);
    if (value === null || (!embed && (attribute === 'panel' || attribute === 'interaction'))) continue;
    // a scenario that is held against nothing is the reference itself
    address.searchParams.set(attribute === 'scenario' && alone ? 'a' : parameter, value);
  }
  return address.href;
};
