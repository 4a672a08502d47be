import type { ComponentProps } from 'react';
import type { Estimate } from '../../engine/estimate-types.ts';
import type { CutPart, DenialRow, WayOut, WaysOutRow } from '../../engine/index.ts';
import { flowName, marketName, massPerYear, sharePercent, twoFigures, usdLarge } from '../quantities.ts';
import { limitName } from '../reason-words.ts';
import { indexOf, legName } from '../record-names.ts';
import { WhereFrom } from '../where-from.tsx';
import { countryName } from '../words.ts';
import { CutButton } from './cut-button.tsx';
import { explainDenial } from './leverage-origins.ts';
import { type Cuts, type LeverageContext, legsOfCut } from './leverage-words.ts';

interface DenialDetailProps {
  readonly context: LeverageContext;
  readonly estimate: Estimate;
  readonly row: DenialRow;
  /** The same closure in A; null where nothing is compared, or A does not look at it. */
  readonly before: DenialRow | null;
  /** What could still get out; null where it is not known. */
  readonly ways: WaysOutRow | null;
  readonly name: string;
  readonly cuts: Cuts;
  /** Legs to show on the map; those of the cut that holds the cargo when left out. */
  readonly legs?: readonly string[];
}

/** Flows and groups named before the rest is counted. */
const named = 4;

/** Where the cost of a closure comes from, who is left behind, and which limits or borders hold the cargo. */
export const DenialDetail = ({ context, estimate, row, before, ways, name, cuts, legs: shown }: DenialDetailProps) => {
  const { words, dataset } = context;
  const { t } = words;
  const { behavioural, least_cost, beyond_parts_usd_y } = row;
  const money = (value: number): string => usdLarge(words, value);
  const held = ways?.held.filter((way) => way.coverage < 1) ?? [];
  const legs = shown ?? legsOfCut((held.length > 0 ? held : (ways?.held ?? [])).flatMap(({ cut }) => cut));
  const groups = heldAlike(held);
  const flowById = new Map(estimate.shipments.map((flow) => [flow.id, flow]));
  const nameOf = (id: string): string => {
    const flow = flowById.get(id);
    return flow === undefined ? id : flowName(words, dataset, flow);
  };
  const explain = () => explainDenial(context, estimate, row, ways, name);
  return (
    <>
      <CutButton context={context} id={row.id} legs={legs} of={name} cuts={cuts} />
      <ul>
        {before === null ? null : (
          <Told context={context} explain={explain}>
            {t('leverage.denial.inA', {
              money: money(before.behavioural.denial_usd_y),
              mass: massPerYear(words, before.behavioural.stranded_t_y),
            })}
          </Told>
        )}
        <Told context={context} explain={explain}>
          {t('leverage.denial.split', {
            rerouting: money(behavioural.rerouting_usd_y),
            stranding: money(behavioural.stranding_usd_y),
            choice: money(behavioural.choice_usd_y),
          })}
        </Told>
        <Told context={context} explain={explain}>
          {t('leverage.denial.leastCost', { money: money(least_cost.denial_usd_y), toll: money(row.even_toll_usd_y) })}
        </Told>
        {row.premium === null ? null : (
          <Told context={context} explain={explain}>
            {t('leverage.denial.moving', {
              premium: words.f.signed(100 * row.premium, 1),
              money: money(row.extra_money_usd_y),
            })}
          </Told>
        )}
        {beyond_parts_usd_y === null ? null : (
          <Told context={context} explain={explain}>
            {t(beyond_parts_usd_y.behavioural >= 0 ? 'leverage.denial.beyond' : 'leverage.denial.below', {
              money: money(Math.abs(beyond_parts_usd_y.behavioural)),
            })}
          </Told>
        )}
        {row.stranded.length === 0 ? null : (
          <Told context={context} explain={explain}>
            {t('leverage.denial.leftBehind')}{' '}
            {row.stranded
              .slice(0, named)
              .map(({ flow, tonnes_y }) => `${nameOf(flow)} (${massPerYear(words, tonnes_y)})`)
              .join('; ')}
            {row.stranded.length > named ? ` ${t('leverage.more', { count: row.stranded.length - named })}` : ''}
          </Told>
        )}
        {ways === null ? null : (
          <Told context={context} explain={explain}>
            {t('leverage.denial.noLimit', { mass: massPerYear(words, ways.without_limit_t_y) })}
          </Told>
        )}
        {groups.slice(0, named).map((ways) => (
          <Told context={context} explain={explain} key={ways.map(({ flows }) => flows.join()).join()}>
            {heldText(context, ways)}
          </Told>
        ))}
        {groups.length > named ? <li>{t('leverage.more', { count: groups.length - named })}</li> : null}
      </ul>
    </>
  );
};

/** A line of the list; it opens where its figures come from. */
const Told = ({ context, explain, children }: Pick<ComponentProps<typeof WhereFrom>, 'context' | 'explain' | 'children'>) => (
  <li>
    <WhereFrom context={context} explain={explain}>
      {children}
    </WhereFrom>
  </li>
);

/** Ways of one country of origin that the same cut closes altogether, in one group; every other way alone. */
const heldAlike = (held: readonly WayOut[]): WayOut[][] => {
  const groups = new Map<string, WayOut[]>();
  for (const way of held) {
    const key = way.coverage === 0 ? `${way.origin_country} ${legsOfCut(way.cut).join()}` : way.flows.join();
    groups.set(key, [...(groups.get(key) ?? []), way]);
  }
  return [...groups.values()];
};

/** Kazakhstan – Europe, north: 3 of 8 kt/y could get out, held by the quota for uranium over the Caspian. */
const heldText = (context: LeverageContext, ways: readonly WayOut[]): string => {
  const { words } = context;
  const { t } = words;
  const [way] = ways;
  if (way === undefined) return '';
  const values = {
    origin: countryName(words, way.origin_country),
    market: words.f.list([...new Set(ways.map(({ market }) => marketName(words, market)))]),
    mass: massPerYear(
      words,
      ways.reduce((sum, { tonnes_y }) => sum + tonnes_y, 0),
    ),
    cut: words.f.list(way.cut.map((part) => cutName(context, part))),
  };
  if (way.coverage === 0) return t('leverage.denial.nothingOut', values);
  return t('leverage.denial.partOut', {
    ...values,
    share: sharePercent(words, way.coverage),
    most: massPerYear(words, way.max_flow_t_y ?? 0),
  });
};

const cutName = ({ words, dataset }: LeverageContext, part: CutPart): string => {
  if (part.limit !== null)
    return `${limitName({ words, dataset }, part.limit)} (${twoFigures(words, part.capacity_t_y / 1000)} ${words.t('unit.ktPerYear')})`;
  const { legs } = indexOf(dataset);
  const names = part.legs.flatMap((id) => {
    const leg = legs.get(id);
    return leg === undefined ? [] : [legName(words, dataset, leg)];
  });
  const shown = names.slice(0, named);
  const rest = names.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` ${words.t('leverage.more', { count: rest })}` : ''}`;
};
