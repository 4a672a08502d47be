import type { Dataset } from '../../dataset/types.ts';
import type { Estimate } from '../../engine/estimate-types.ts';
import { type MineralWedges, type WedgeName, wedgeLimits, wedges } from '../../engine/value/wedges.ts';
import { figureMarks } from '../figure-marks.ts';
import { FigureText } from '../figure-text.tsx';
import type { OriginContext } from '../origin.ts';
import { sharePercent } from '../quantities.ts';
import { WhereFrom } from '../where-from.tsx';
import { countryName, named } from '../words.ts';
import { BesideA } from './beside-a.tsx';
import { flowsOf } from './value-chain.ts';
import { explainIsolation, explainLimits, explainWedge } from './value-origins.ts';

const names: readonly WedgeName[] = ['freight', 'time', 'market-power', 'policy'];

interface WedgeBlockProps {
  readonly context: OriginContext;
  readonly dataset: Dataset;
  readonly estimate: Estimate;
  /** Scenario A; null where nothing is compared. */
  readonly reference: Estimate | null;
  readonly mineral: string;
  /** The isolation discount of the mineral, part of the price; null until it is known. */
  readonly isolation: number | null;
}

/** What stands between the mineral and its price, four wedges apart, and which of them binds; A under B where they differ. */
export const WedgeBlock = ({ context, dataset, estimate, reference, mineral, isolation }: WedgeBlockProps) => {
  const { words, details } = context;
  const { t } = words;
  const wedgesIn = (world: Estimate): MineralWedges | undefined =>
    wedges(dataset, world, details?.instruments ?? []).find((each) => each.mineral === mineral);
  const all = wedgesIn(estimate);
  const inA = reference === null ? undefined : wedgesIn(reference);
  if (all === undefined) return <p className="mv-empty">{t('value.wedge.none')}</p>;
  const shipmentsIn = (world: Estimate): string[] => [...new Set(flowsOf(world, mineral).map(({ shipment }) => shipment))];
  const shipments = shipmentsIn(estimate);
  const nameOf = (wedge: WedgeName | null): string => (wedge === null ? t('value.wedge.noOne') : t(`value.wedge.name.${wedge}`));
  const figureOf = (of: MineralWedges, wedge: WedgeName): string =>
    wedge === 'market-power' ? sharePercent(words, of.market_power.largest_buyer.share) : priceShare(context, of, wedge);
  const binding = all.binding === null ? null : t(`value.wedge.name.${all.binding}`);
  const stages = all.by_stage.filter((stage) => stage.binding !== all.binding);
  const marks = figureMarks(words);
  const limit = (key: keyof typeof wedgeLimits): string =>
    marks.words.figure(words.f.percent(wedgeLimits[key].mid), (_, own) => explainLimits(own));
  const isolated = (share: number): string =>
    marks.words.figure(words.f.percent(share, 1), (_, own) => explainIsolation(own, mineral, share, shipments));
  return (
    <>
      <p className="mv-value-lead">
        {binding === null
          ? t('value.wedge.noneBinds', { wedge: t(`value.wedge.name.${strongestOf(all)}`) })
          : t('value.wedge.binds', { wedge: binding })}
        {stages.length === 0
          ? null
          : ` ${t('value.wedge.byStage', {
              list: words.f.list(stages.map((stage) => `${named(words, 'stage', stage.stage)}: ${nameOf(stage.binding)}`)),
            })}`}
        {inA === undefined || inA.binding === all.binding ? null : ` ${t('value.wedge.bindsInA', { wedge: nameOf(inA.binding) })}`}
      </p>
      <table className="mv-value-table mv-value-wedges">
        <caption className="mv-hidden">{t('value.wedge.caption')}</caption>
        <tbody>
          {names.map((wedge) => (
            <tr key={wedge} data-binding={wedge === all.binding || undefined}>
              <th scope="row">
                {t(`value.wedge.name.${wedge}`)}
                <WhereFrom className="mv-value-next" context={context} explain={() => explainWedge(context, wedge, all, shipments)}>
                  {besideOf(context, all, wedge)}
                </WhereFrom>
              </th>
              <td>
                <WhereFrom context={context} explain={() => explainWedge(context, wedge, all, shipments)}>
                  {figureOf(all, wedge)}
                </WhereFrom>
                {inA === undefined || reference === null ? null : (
                  <BesideA
                    context={context}
                    a={figureOf(inA, wedge)}
                    b={figureOf(all, wedge)}
                    explain={() => explainWedge(context, wedge, inA, shipmentsIn(reference))}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <FigureText
        element="p"
        className="mv-value-note"
        context={context}
        pieces={marks.parts(
          `${isolation === null ? '' : `${t('value.wedge.isolation', { share: isolated(isolation) })} `}${t('value.wedge.limits', {
            money: limit('money'),
            holders: limit('holders'),
            barred: limit('barred'),
          })}`,
        )}
      />
    </>
  );
};

/** The wedge that comes nearest to its limit. */
const strongestOf = ({ strength }: MineralWedges): WedgeName => names.toSorted((a, b) => strength[b] - strength[a])[0] ?? 'freight';

function priceShare({ words }: OriginContext, all: MineralWedges, wedge: 'freight' | 'time' | 'policy'): string {
  const { share } = all[wedge];
  return words.f.percent(share, share < 0.1 ? 1 : 0);
}

/** What is said beside the figure of a wedge. */
function besideOf({ words }: OriginContext, all: MineralWedges, wedge: WedgeName): string {
  const { t } = words;
  const { largest_buyer, owner_is_buyer_share, observed_discount, unexplained_share } = all.market_power;
  switch (wedge) {
    case 'freight':
    case 'time':
      return t('value.wedge.ofPrice');
    case 'policy':
      return all.policy.barred_share > 0
        ? t('value.wedge.ofPriceBarred', { share: sharePercent(words, all.policy.barred_share) })
        : t('value.wedge.ofPrice');
    case 'market-power': {
      const buyer = t('value.wedge.buyer', {
        country: largest_buyer.country === 'EU' ? t('value.wedge.eu') : countryName(words, largest_buyer.country),
        owners: sharePercent(words, owner_is_buyer_share),
      });
      return observed_discount === null || unexplained_share === null
        ? buyer
        : `${buyer} ${t('value.wedge.discount', { seen: sharePercent(words, observed_discount.mid), left: sharePercent(words, unexplained_share) })}`;
    }
  }
}
