import { useShellWords } from '../words.ts';
import { Border, keyOf } from './border.tsx';
import { moreCountries } from './quick-controls.ts';
import { QuickGroundsPanel } from './quick-grounds-panel.tsx';
import type { LeverBoard } from './use-levers.ts';

/** Countries asked about less often, and what the closures of the group rest on. */
export const MoreBorders = ({ board }: { readonly board: LeverBoard }) => {
  const { t } = useShellWords();
  const openMore = moreCountries.some((country) => board.find(keyOf(country)) !== undefined);
  return (
    <>
      <details open={openMore}>
        <summary>{t('borders.more')}</summary>
        {moreCountries.map((country) => (
          <Border key={country} board={board} country={country} />
        ))}
      </details>
      <QuickGroundsPanel group="borders" dataset={board.dataset} />
    </>
  );
};
