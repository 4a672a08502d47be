import type { CorridorId } from '../dataset/vocabulary.ts';
import type { Aggregate, Estimate } from '../engine/estimate-types.ts';
import type { PassingFlow, Spot } from '../worker/passing-flows.ts';
import { type Contribution, contributions, corridorContributions, type ShareSubject } from './contributions.ts';
import { coverageNote } from './coverage-note.ts';
import { rowName } from './dependence-words.ts';
import { unmarked } from './figure-marks.ts';
import { distinct, type Origin, type OriginContext, type OriginInput, shipmentSources } from './origin.ts';
import type { Group, Measure } from './props.ts';
import { flowName, massPerYear, sharePercent, twoFigures, usdLarge } from './quantities.ts';
import type { Words } from './words.ts';

const flowsNamed = 6;

/** Where a share of the Dependence tab comes from: what is counted, the largest flows in it, and their sources. */
export function explainShare(context: OriginContext, estimate: Estimate, figures: Aggregate, subject: ShareSubject, share: number): Origin {
  const { words, dataset, details } = context;
  const parts = contributions(estimate.shipments, dataset, subject);
  const named = parts.slice(0, flowsNamed);
  const rest = parts.slice(flowsNamed);
  const total = parts.reduce((sum, part) => sum + part.amount, 0);
  const inputs: OriginInput[] = [
    { label: words.t('origins:share'), value: sharePercent(words, share) },
    { label: words.t('origins:counted'), value: amount(words, subject.measure, total) },
    ...named.map((part) => ({ label: flowName(words, dataset, part.flow), value: amount(words, subject.measure, part.amount) })),
  ];
  if (rest.length > 0) {
    const value = amount(
      words,
      subject.measure,
      rest.reduce((sum, part) => sum + part.amount, 0),
    );
    inputs.push({ label: words.t('origins:otherFlows', { count: rest.length }), value });
  }
  const sites = distinct(named.map((part) => part.flow.site));
  const ownership = subject.kind === 'ownership' && details !== null ? sites.flatMap((site) => details.sites[site]?.sources ?? []) : [];
  return {
    title: `${words.t(`dependence.${subject.kind}`)}: ${rowName(words, subject.id)}`,
    formula: words.t(`origins:formula.${subject.kind === 'transit' ? subject.scope : subject.kind}`),
    inputs,
    sources: distinct([...ownership, ...shipmentSources(context, distinct(named.map((part) => part.flow.shipment)))]),
    ...(subject.measure === 'value' ? { note: coverageNote(unmarked(words), figures) } : {}),
  };
}

/** Where the tonnes of a corridor come from: the largest flows on it, and their sources. */
export function explainCorridor(context: OriginContext, estimate: Estimate, group: Group, id: CorridorId, tonnes_y: number): Origin {
  const { words } = context;
  const parts = corridorContributions(estimate.shipments, group, id);
  return {
    title: words.t(`names:corridor.${id}`),
    formula: words.t('origins:formula.corridor'),
    inputs: [{ label: words.t('origins:counted'), value: massPerYear(words, tonnes_y) }, ...massInputs(context, parts)],
    sources: shipmentSources(context, distinct(parts.slice(0, flowsNamed).map(({ flow }) => flow.shipment))),
  };
}

/**
 * Where the tonnes on a leg or at a place come from: the largest flows that pass by the corridor, and their sources.
 * @param passing all flows that pass, by any corridor
 */
export function explainPassing(
  context: OriginContext,
  estimate: Estimate,
  passing: readonly PassingFlow[],
  spot: Spot['kind'],
  corridor: CorridorId,
  tonnes_y: number,
): Origin {
  const { words } = context;
  const flows = new Map(estimate.shipments.map((flow) => [flow.id, flow]));
  const parts = passing
    .filter((one) => one.corridor === corridor)
    .flatMap(({ id, tonnes_y: amount }): Contribution[] => {
      const flow = flows.get(id);
      return flow === undefined ? [] : [{ flow, amount }];
    });
  return {
    title: words.t(`names:corridor.${corridor}`),
    formula: words.t(`origins:formula.on.${spot}`),
    inputs: [{ label: words.t('origins:counted'), value: massPerYear(words, tonnes_y) }, ...massInputs(context, parts)],
    sources: shipmentSources(context, distinct(parts.slice(0, flowsNamed).map(({ flow }) => flow.shipment))),
  };
}

/** Where the concentration over corridors comes from. */
export function explainConcentration({ words }: OriginContext, figures: Aggregate): Origin {
  return {
    title: words.t('dependence.hhiTitle'),
    formula: words.t('origins:formula.hhi'),
    inputs: figures.corridors
      .filter((row) => row.tonnes_y > 0)
      .map((row) => ({
        label: words.t(`names:corridor.${row.id}`),
        value: `${massPerYear(words, row.tonnes_y)}, ${sharePercent(words, row.share_tonnes)}`,
      })),
    sources: [],
    note: words.t('origins:hhiNote'),
  };
}

/** The largest flows with their tonnes, and what the rest come to. */
function massInputs({ words, dataset }: OriginContext, parts: readonly Contribution[]): OriginInput[] {
  const named = parts.slice(0, flowsNamed).map(({ flow, amount: tonnes }) => ({
    label: flowName(words, dataset, flow),
    value: massPerYear(words, tonnes),
  }));
  const rest = parts.slice(flowsNamed);
  if (rest.length === 0) return named;
  const tonnes = rest.reduce((sum, part) => sum + part.amount, 0);
  return [...named, { label: words.t('origins:otherFlows', { count: rest.length }), value: massPerYear(words, tonnes) }];
}

function amount(words: Words, measure: Measure, value: number): string {
  if (measure === 'value') return words.t('money.perYear', { money: usdLarge(words, value) });
  return measure === 'tkm' ? `${twoFigures(words, value / 1e6)}\u00a0${words.t('unit.MtkmPerYear')}` : massPerYear(words, value);
}
