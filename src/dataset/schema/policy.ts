import { z } from 'zod';
import { confidence, countryCode, identifier, sourceIds, year } from './common.ts';

/** A state or bloc as actor, or several together. */
export const actor = z.union([countryCode, z.literal('multilateral')]);

/** A price floor, duty, ban, royalty, loan term, treatment charge ...: seeds/instruments.json. */
export const instrumentSchema = z.strictObject({
  id: identifier,
  name: z.string().min(1),
  type: z.enum([
    'price-floor',
    'trade-measure',
    'stockpile',
    'concessional-finance',
    'risk',
    'insurance',
    'export-control',
    'price-effect',
    'export-ban',
    'export-duty',
    'royalty',
    'treatment-charge',
    'payability',
    'logistics',
    'isolation-discount',
  ]),
  parameter: z.string().min(1),
  value: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  unit: z.string().min(1),
  year,
  status: z.enum([
    'in force',
    'launched',
    'planned',
    'proposed',
    'negotiating',
    'LOI',
    'heads of terms',
    'assumption',
    'suspended',
    'cancelled',
    'unconfirmed',
    'not found',
  ]),
  /** Dates as published, to the month or the day. */
  effective: z.string().optional(),
  suspended_until: z.string().optional(),
  expires: z.string().optional(),
  minerals: z.array(identifier).optional(),
  /** How the model could use it. */
  model_use: z.string().optional(),
  note: z.string().optional(),
  confidence,
  sources: sourceIds.min(1),
});
export type Instrument = z.infer<typeof instrumentSchema>;

/** A programme, memorandum, agreement or investment of a partner: seeds/programmes.json. */
export const programmeSchema = z.strictObject({
  id: identifier,
  name: z.string().min(1),
  actor,
  type: z.enum(['ministerial', 'programme', 'instrument', 'mou', 'agreement', 'investment']),
  year,
  /** intent and framework are words; financed, under construction and operational are deeds. */
  status: z.enum(['intent', 'framework', 'financed', 'under-construction', 'operational']),
  /** Mineral ids or other commodities; "all" where none is singled out; empty where it is about transport alone. */
  minerals: z.array(z.string().min(1)),
  /** States of the region; empty where none is named. */
  countries: z.array(countryCode),
  sites: z.array(identifier),
  usd_m: z.number().positive().optional(),
  what: z.string().min(1),
  sources: sourceIds.min(1),
});
export type Programme = z.infer<typeof programmeSchema>;

/** A figure of the article that set the questions, against what else was found: seeds/claims.json. */
export const claimSchema = z.strictObject({
  id: identifier,
  claim: z.string().min(1),
  article_value: z.string().min(1),
  other_values: z.array(z.strictObject({ value: z.string().min(1), year, source: identifier })).min(1),
  /** In part: a source on file denies a part of the claim, or another source stands against those that repeat it. */
  verdict: z.enum(['consistent', 'not found', 'contradicted', 'contradicted in part']),
  /** Sources among the other values that contradict the claim; the note says how. */
  contradicted_by: z.array(identifier).min(1).optional(),
  confidence,
  note: z.string().optional(),
});
export type Claim = z.infer<typeof claimSchema>;
