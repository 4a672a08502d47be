/** Id of a flow without what levers and choices of market made of it: `<flow>~...`. */
export const baseFlow = (id: string): string => id.split('~')[0] ?? id;
