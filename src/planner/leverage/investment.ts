import type { InvestmentOption } from '../../engine/index.ts';

/** What the reader may let coalitions build. */
export const investments = ['none', 'ferries', 'cku', 'afghan', 'tripp'] as const;
export type Investment = (typeof investments)[number];

/**
 * The option as the engine takes it: the Caspian ferries carry twice as much, or a planned corridor opens. Builders are those players of
 * the usual game who own part of it; countries that do not play are taken to agree.
 *
 * @param capital cost of building, millions of USD of 2025: the reader's own figure
 * @returns no option for `none`
 */
export const investmentOptions = (investment: Investment, capital: number): readonly InvestmentOption[] => {
  if (investment === 'none') return [];
  const capital_usd = capital * 1e6;
  if (investment === 'ferries') {
    const on = { corridor: 'middle', mode: 'ferry' } as const;
    return [{ id: investment, levers: [{ type: 'scale', what: 'capacity', factor: 2, on }], capital_usd, builders: ['caspian'] }];
  }
  const builders = { cku: ['CN'], afghan: [], tripp: ['AZ'] }[investment];
  return [{ id: investment, levers: [{ type: 'open-corridor', corridor: investment }], capital_usd, builders }];
};
