import type { CorridorId } from '../../dataset/vocabulary.ts';
import type { Model } from '../model.ts';
import type { World } from '../scenario/world.ts';

/** Corridor constants of a world: the dataset's parameters, with what levers set in their place. */
export function corridorConstants(model: Model, world: World): ReadonlyMap<CorridorId, number> {
  const corridors: readonly CorridorId[] = ['northern', 'middle', 'eastern', 'southern'];
  return new Map(
    corridors.map((corridor) => [corridor, world.corridorConstants.get(corridor) ?? model.book.read(`corridor-constant-${corridor}`)]),
  );
}
