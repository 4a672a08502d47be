import type { Records } from '../collections.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-of.ts';

/** The state of knowledge: no fact can be of a later year. */
const latest = 2026;

/** Years in order: facts are not from the future, a plan does not end before it starts, evidence is not younger than its model year. */
export function checkYears(records: Records): Problem[] {
  const shipments = records.shipments.flatMap((shipment) => {
    const { start_year: start, end_year: end, data_year: data, year } = shipment;
    const problems: Problem[] = [];
    if (start !== undefined && end !== undefined && end < start) {
      problems.push(problemOf('shipments', shipment, 'end_year', end, `is ${end}. Allowed: ${start} or later, its start_year.`));
    }
    if (data !== undefined && data > Math.min(year, latest)) {
      problems.push(problemOf('shipments', shipment, 'data_year', data, `is ${data}. Allowed: up to ${Math.min(year, latest)}.`));
    }
    if (shipment.period === 'planned' && start === undefined) {
      problems.push(problemOf('shipments', shipment, 'start_year', start, 'is missing. Allowed: a year, since the shipment is planned.'));
    }
    if (shipment.period === 'baseline' && start !== undefined) {
      problems.push(
        problemOf('shipments', shipment, 'start_year', start, `is ${start}. Allowed: none, since the shipment is part of the baseline.`),
      );
    }
    return problems;
  });
  const sites = records.sites
    .filter((site) => site.status_year > latest)
    .map((site) => problemOf('sites', site, 'status_year', site.status_year, `is ${site.status_year}. Allowed: up to ${latest}.`));
  const legs = records.legs
    .filter((leg) => leg.status === 'construction' && leg.open_year === undefined)
    .map((leg) => problemOf('legs', leg, 'open_year', leg.open_year, 'is missing. Allowed: a year, since the leg is under construction.'));
  const sources = records.sources
    .filter((source) => source.year !== undefined && source.year > latest)
    .map((source) => problemOf('sources', source, 'year', source.year, `is ${source.year}. Allowed: up to ${latest}.`));
  return [...shipments, ...sites, ...legs, ...sources];
}
