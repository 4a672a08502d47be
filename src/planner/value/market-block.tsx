import type { Estimate } from '../../engine/estimate-types.ts';
import type { OriginContext } from '../origin.ts';
import { marketName, massText, threeFigures } from '../quantities.ts';
import { WhereFrom } from '../where-from.tsx';
import { named } from '../words.ts';
import { BesideA } from './beside-a.tsx';
import { besideA, flowsOf, type MarketRow, marketsOf } from './value-chain.ts';
import { explainNetback } from './value-origins.ts';

interface MarketBlockProps {
  readonly context: OriginContext;
  readonly estimate: Estimate;
  /** Scenario A; null where nothing is compared. */
  readonly reference: Estimate | null;
  readonly mineral: string;
}

/** What a tonne leaves at the gate, by market, as a part of the price there; A under B where they differ. */
export const MarketBlock = ({ context, estimate, reference, mineral }: MarketBlockProps) => {
  const { words } = context;
  const { t } = words;
  const rows = besideA(
    marketsOf(estimate, mineral),
    reference === null ? [] : marketsOf(reference, mineral),
    ({ stage, market }) => `${stage} ${market}`,
  );
  const explainIn =
    (world: Estimate, { market, stage }: MarketRow) =>
    () =>
      explainNetback(
        context,
        mineral,
        `${marketName(words, market)}: ${named(words, 'stage', stage)}`,
        flowsOf(world, mineral).filter((flow) => flow.market === market && flow.stage === stage),
      );
  const figures: readonly { readonly key: string; readonly of: (row: MarketRow) => string }[] = [
    { key: 'tonnes', of: (row) => massText(words, row.tonnes_y) },
    { key: 'netback', of: (row) => threeFigures(words, row.netback_usd_per_t) },
    { key: 'part', of: (row) => words.f.percent(partOf(row), partOf(row) > 0.9 ? 1 : 0) },
  ];
  if (rows.length === 0) return <p className="mv-empty">{t('value.market.none')}</p>;
  return (
    <div className="mv-value-scroll">
      <table className="mv-value-table">
        <caption>{t('value.market.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('value.market.market')}</th>
            <th scope="col">{t('value.measure.tonnes')}</th>
            <th scope="col">{t('value.market.netback')}</th>
            <th scope="col">{t('value.market.part')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ b, a, key: row }) => {
            const either = b ?? a;
            if (either === null) return null;
            return (
              <tr key={row}>
                <th scope="row">
                  {marketName(words, either.market)}
                  <span className="mv-value-next">
                    {named(words, 'stage', either.stage)}
                    {b === null ? ` · ${t('value.onlyInA')}` : ''}
                  </span>
                </th>
                {figures.map(({ key, of }) => (
                  <td key={key}>
                    {key === 'part' && b !== null ? <Bar part={partOf(b)} /> : null}
                    {b === null ? (
                      '–'
                    ) : (
                      <WhereFrom context={context} explain={explainIn(estimate, b)}>
                        {of(b)}
                      </WhereFrom>
                    )}
                    {a === null || reference === null ? null : (
                      <BesideA context={context} a={of(a)} b={b === null ? '–' : of(b)} explain={explainIn(reference, a)} />
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};

/** Netback as a part of the price. */
const partOf = ({ netback_usd_per_t, price_usd_per_t }: MarketRow): number => netback_usd_per_t / price_usd_per_t;

const Bar = ({ part }: { readonly part: number }) => (
  <>
    <svg width="44" height="8" aria-hidden="true" className="mv-value-bar">
      <rect width="44" height="8" />
      <rect width={44 * Math.min(1, Math.max(0, part))} height="8" data-filled />
    </svg>{' '}
  </>
);
