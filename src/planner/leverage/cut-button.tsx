import type { Cuts, LeverageContext } from './leverage-words.ts';

interface CutButtonProps {
  readonly context: LeverageContext;
  readonly id: string;
  readonly legs: readonly string[];
  /** Whose cut it is, for a screen reader. */
  readonly of: string;
  readonly cuts: Cuts;
}

/** Points at the legs on the map, or takes the pointer away. */
export const CutButton = ({ context, id, legs, of, cuts }: CutButtonProps) => {
  const { t } = context.words;
  const isOn = cuts.pointed === id;
  if (legs.length === 0) return null;
  return (
    <button
      type="button"
      className="mv-button mv-leverage-cut"
      aria-pressed={isOn}
      aria-label={`${t('leverage.showOnMap')}: ${of}`}
      onClick={() => cuts.onPoint(isOn ? null : id, isOn ? [] : legs)}
    >
      {t('leverage.showOnMap')}
    </button>
  );
};
