/**
 * Title of a scenario: translated where it is a preset of ours, else as its file has it. That of the baseline names its year.
 * @param t looks a key up, with its values
 */
export const scenarioTitle = (
  t: (key: string, values: Readonly<Record<string, string>>) => string,
  { id, title, year }: { readonly id: string; readonly title: string; readonly year: number },
): string => t(`shell:preset.${id.replaceAll('.', '-')}`, { defaultValue: title, year: String(year) });
