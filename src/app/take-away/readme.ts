import type { Words } from '../words.ts';
import type { BundleFile } from './bundle.ts';

/** What a bundle says about itself. */
export interface BundleFacts {
  readonly title: string;
  readonly detail: string;
  readonly scenario: string;
  readonly inputs: readonly string[];
  readonly date: string;
  readonly sources: string;
  readonly link: string;
}

const folders = ['tables', 'shown', 'charts', 'map'] as const;

/** The README of a bundle: what was shown, how to bring it back, what each file is, where the figures come from. */
export const readme = ({ t }: Words, facts: BundleFacts, files: readonly Pick<BundleFile, 'path'>[]): string => {
  const inFolder = (folder: string): readonly string[] => files.map(({ path }) => path).filter((path) => path.startsWith(`${folder}/`));
  return [
    'Multivector',
    '',
    facts.title,
    facts.detail,
    '',
    facts.scenario,
    ...facts.inputs.map((input) => `- ${input}`),
    '',
    t('readme.back'),
    facts.link,
    t('readme.scenario'),
    '',
    ...folders.flatMap((folder) => {
      const paths = inFolder(folder);
      return paths.length === 0 ? [] : [t(`readme.${folder}`), ...paths.map((path) => `  ${path}`), ''];
    }),
    t('readme.units'),
    t('estimates'),
    '',
    facts.date,
    facts.sources,
    t('shell:legend.credits'),
    '',
  ].join('\r\n');
};
