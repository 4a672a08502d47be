import type { Estimate } from '../../engine/estimate-types.ts';
import type { BargainReport, BottleneckRow, DenialRow, WaysOutRow } from '../../engine/index.ts';
import {
  corridorConstants,
  distinct,
  type Origin,
  type OriginContext,
  type OriginInput,
  parameterInputs,
  parameterSources,
  shipmentSources,
} from '../origin.ts';
import { flowName, massPerYear, sharePercent, twoFigures, usdLarge } from '../quantities.ts';
import { playerName } from './leverage-words.ts';

/** What a closure, a limit and a share of the surplus rest on most. */
const parameters = [
  'logit-theta',
  'unserved-cost-multiple',
  'rail-wagonload-usd-per-tkm',
  'rail-block-usd-per-feu-km',
  ...corridorConstants,
];
const capacities = [
  'capacity-caspian-westbound-t',
  'capacity-aktau-alat-teu',
  'capacity-aktau-port-t',
  'capacity-kuryk-port-t',
  'capacity-turkmenbashi-port-t',
  'capacity-btk-t',
  'capacity-iran-line-t',
  'background-cn-border-t',
  'class-7-quota-t',
];
const flowsNamed = 5;

/** Where the figures of a closure come from: what its cost is made of, who is left behind, and what can still get out. */
export function explainDenial(context: OriginContext, estimate: Estimate, row: DenialRow, ways: WaysOutRow | null, name: string): Origin {
  const { words, dataset } = context;
  const { t } = words;
  const { behavioural, least_cost, extra_money_usd_y, stranded } = row;
  const flows = new Map(estimate.shipments.map((flow) => [flow.id, flow]));
  const left = stranded.slice(0, flowsNamed).flatMap(({ flow: id, tonnes_y }) => {
    const flow = flows.get(id);
    return flow === undefined ? [] : [{ flow, tonnes_y }];
  });
  return {
    title: name,
    formula: t('leverage.denial.how'),
    inputs: [
      money(context, t('leverage.input.denial'), behavioural.denial_usd_y),
      money(context, t('leverage.input.rerouting'), behavioural.rerouting_usd_y),
      money(context, t('leverage.input.stranding'), behavioural.stranding_usd_y),
      money(context, t('leverage.input.choice'), behavioural.choice_usd_y),
      money(context, t('leverage.input.leastCost'), least_cost.denial_usd_y),
      money(context, t('leverage.input.extraMoney'), extra_money_usd_y),
      { label: t('tile.stranded'), value: massPerYear(words, behavioural.stranded_t_y) },
      ...(ways === null ? [] : [{ label: t('leverage.denial.coverageLong'), value: sharePercent(words, ways.coverage) }]),
      ...left.map(({ flow, tonnes_y }) => ({ label: flowName(words, dataset, flow), value: massPerYear(words, tonnes_y) })),
      ...parameterInputs(context, parameters),
    ],
    sources: distinct([
      ...shipmentSources(context, distinct(left.map(({ flow }) => flow.shipment))),
      ...parameterSources(context, parameters),
    ]),
  };
}

/** How many legs or places were tried, and how many of them are told. */
export function explainLooked({ words }: OriginContext, carrying: number, told: number): Origin {
  const { t, f } = words;
  return {
    title: t('leverage.link.title'),
    formula: t('leverage.link.how'),
    inputs: [
      { label: t('leverage.input.tried'), value: f.number(carrying) },
      { label: t('leverage.input.told'), value: f.number(told) },
    ],
    sources: [],
  };
}

/** Where the figures of a limit come from: its room, its load and what more or less of it is worth. */
export function explainBottleneck(context: OriginContext, row: BottleneckRow, name: string): Origin {
  const { words, details } = context;
  const { t } = words;
  const perUnit = (value: number): string => t('money.usdPerTonne', { value: twoFigures(words, value) });
  return {
    title: name,
    formula: t('leverage.bottleneck.how'),
    inputs: [
      { label: t('leverage.input.room'), value: massPerYear(words, row.room_y) },
      { label: t('leverage.input.used'), value: massPerYear(words, row.used_y) },
      { label: t('leverage.input.usedLeastCost'), value: massPerYear(words, row.least_cost_used_y) },
      { label: t('leverage.bottleneck.shadowLong'), value: perUnit(row.shadow_usd_per_unit) },
      { label: t('leverage.input.gain'), value: perUnit(row.gain_usd_per_unit) },
      ...(row.lose_usd_per_unit === null ? [] : [{ label: t('leverage.input.lose'), value: perUnit(row.lose_usd_per_unit) }]),
      money(context, t('leverage.bottleneck.savingLong'), row.saving_usd_y),
      money(context, t('leverage.input.savingLeastCost'), row.least_cost_saving_usd_y),
      ...parameterInputs(context, capacities),
    ],
    sources: distinct([...row.legs.flatMap((leg) => details?.legs[leg]?.sources ?? []), ...parameterSources(context, capacities)]),
  };
}

/** Where the value of a player of the transit game comes from: what all make together and alone, and its part. */
export function explainBargain(context: OriginContext, report: BargainReport, player: string): Origin {
  const { words } = context;
  const { t } = words;
  const row = report.rows.find((one) => one.player === player);
  const own: OriginInput[] =
    row === undefined
      ? []
      : [
          money(context, t('leverage.bargain.valueLong'), row.value_usd_y),
          { label: t('leverage.bargain.shareLong'), value: sharePercent(words, row.share_of_surplus) },
          ...(row.missed_usd_y === null ? [] : [money(context, t('leverage.input.missed'), row.missed_usd_y)]),
          ...(row.banzhaf_usd_y === null ? [] : [money(context, t('leverage.input.banzhaf'), row.banzhaf_usd_y)]),
        ];
  return {
    title: playerName(words, player),
    formula: t('leverage.bargain.how'),
    inputs: [
      money(context, t('leverage.input.together'), report.total_usd_y),
      money(context, t('leverage.input.alone'), report.alone_usd_y),
      money(context, t('leverage.input.surplus'), report.surplus_usd_y),
      ...own,
      { label: t('leverage.input.coalitions'), value: words.f.number(report.coalitions) },
      ...parameterInputs(context, parameters),
    ],
    sources: parameterSources(context, parameters),
  };
}

const money = ({ words }: OriginContext, label: string, usd: number): OriginInput => ({
  label,
  value: words.t('money.perYear', { money: usdLarge(words, usd) }),
});
