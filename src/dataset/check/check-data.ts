import type { FullData } from '../load.ts';
import { checkBenchmarks } from './benchmarks.ts';
import { checkClaims } from './claims.ts';
import { checkConstraints } from './constraints.ts';
import { checkGeometry } from './geometry.ts';
import { checkMassBalance } from './mass-balance.ts';
import type { Problem } from './problem.ts';
import { checkRanges } from './ranges.ts';
import { checkRates } from './rates.ts';
import { checkReferences } from './references.ts';
import { checkScenarios } from './scenarios.ts';
import { checkShares } from './shares.ts';
import { checkSiteCountries } from './site-country.ts';
import { checkAccess, checkSites } from './sites.ts';
import { checkSources } from './sources.ts';
import { checkUniqueIds } from './unique-ids.ts';
import { checkYears } from './years.ts';

/**
 * All checks that go beyond the schemas.
 *
 * @param data validated records, not changed
 * @returns what is wrong, in the order of the checks; nothing when the data are sound
 */
export function checkData(data: FullData): Problem[] {
  const { records, deflators, baseMap } = data;
  return [
    ...checkUniqueIds(records),
    ...checkReferences(records),
    ...checkSources(records, deflators),
    ...checkYears(records),
    ...checkRanges(records),
    ...checkShares(records),
    ...checkMassBalance(records),
    ...checkSites(records),
    ...checkSiteCountries(records, baseMap),
    ...checkGeometry(data),
    ...checkAccess(records),
    ...checkRates(records),
    ...checkConstraints(records),
    ...checkBenchmarks(records),
    ...checkClaims(records),
    ...checkScenarios(records),
  ];
}
