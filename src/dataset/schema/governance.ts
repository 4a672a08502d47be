import { z } from 'zod';
import { basis, confidence, countryCode, identifier, sourceIds, year } from './common.ts';

/** How a country is governed, as the World Bank's Worldwide Governance Indicators have it: seeds/governance.json. */
export const governanceSchema = z.strictObject({
  id: identifier,
  country: countryCode,
  /** Year that the estimates are about. */
  year,
  /** Mean of the six estimates, from -2.5 (weak) to 2.5 (strong). */
  wgi_mean: z.number().min(-2.5).max(2.5),
  basis,
  confidence,
  sources: sourceIds.min(1),
});
export type Governance = z.infer<typeof governanceSchema>;
