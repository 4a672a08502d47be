import type { Scenario } from '../../dataset/schema/scenario.ts';
import { type Obstacle, obstacleOf } from '../dependence/obstacles.ts';
import type { Model } from '../model.ts';
import { caspianMask } from '../network/country-mask.ts';

/** The player that has the cargo: a coalition without it moves nothing. */
export const originPlayer = 'origin';
/** The player that has the ships on the Caspian; ports belong to their countries. */
export const caspianPlayer = 'caspian';

/** Who sits at the table beside the origin where nobody else is named (method 5.1). */
export const usualPlayers: readonly string[] = ['RU', 'CN', caspianPlayer, 'AZ', 'GE', 'TR', 'IR'];

/**
 * What a flow loses when a player stays away: transit through its country, or the ferries of the Caspian. A country has no say over
 * cargo that starts or ends in it: that is dependence on a market, and is counted apart.
 *
 * @param player a country's code or `caspian`
 */
export function playerObstacle(model: Model, scenario: Scenario, player: string): Obstacle {
  if (player !== caspianPlayer) return obstacleOf(model, scenario, { kind: 'country', id: player });
  const mask = caspianMask(model.network);
  return { id: player, shuts: () => mask };
}
