import type { LeverageContext } from './leverage-words.ts';

interface HowCountedProps {
  readonly context: LeverageContext;
  readonly block: 'denial' | 'link' | 'bottleneck' | 'bargain';
}

/** The formula behind the figures of a block, and the command that gives them without a screen. */
export const HowCounted = ({ context, block }: HowCountedProps) => {
  const { t } = context.words;
  return (
    <details className="mv-leverage-how">
      <summary>{t('leverage.how')}</summary>
      <p>{t(`leverage.${block}.how`)}</p>
    </details>
  );
};
