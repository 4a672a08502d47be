import type { Market, Site } from '../../dataset/types.ts';
import type { ConstraintId, Stage } from '../../dataset/vocabulary.ts';
import type { ServiceClass } from '../estimate-types.ts';
import type { FlowRules } from './flow-rules.ts';
import type { TradeTerms } from './trade-terms.ts';

/** What the engine needs of the place of origin. */
export type FlowOrigin = Pick<Site, 'id' | 'country' | 'owners'>;

/** One site-to-market flow of one product: what the engine routes (design 6a.2). */
export interface Flow {
  /** `<shipment>`, or `<shipment>@<site>` where the shipment has several sites; a lever's part adds `~...`. */
  readonly id: string;
  readonly shipment: string;
  readonly site: FlowOrigin;
  readonly market: Market;
  /** Places where the market takes delivery. */
  readonly delivery: readonly string[];
  readonly mineral: string;
  readonly product: string;
  readonly stage: Stage;
  readonly tonnesPerYear: number;
  /** Tonnes of contained metal per tonne of product. */
  readonly containedShare: number;
  /** What the market pays, floors and premiums held in: USD of 2025 per tonne of product; null where neither price nor upper bound is known. */
  readonly usdPerTonne: number | null;
  /** How that price came about, and what the sale costs at borders. */
  readonly terms: TradeTerms;
  readonly valueBasis: 'price' | 'upper-bound' | 'none';
  readonly tonnesPerTeu: number;
  readonly serviceClass: ServiceClass;
  readonly constraints: ReadonlySet<ConstraintId>;
  /** What the constraints together bar and cost. */
  readonly rules: FlowRules;
}
