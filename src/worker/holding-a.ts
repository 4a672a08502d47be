import type { Scenario } from '../dataset/schema/scenario.ts';
import type { Estimate } from '../engine/estimate-types.ts';
import type { Answer, EngineApi } from './types.ts';

/**
 * Asks for estimates and keeps that of A, so that the engine sends it again only when A is another scenario: to take in an estimate costs
 * the screen more time than any other step of an answer, and a lever changes B alone.
 *
 * @param ask the question of the engine
 * @returns the same question without its last part; its answers have the same object for A as long as A is the same scenario
 */
export const holdingA = (
  ask: (...question: Parameters<EngineApi['estimate']>) => ReturnType<EngineApi['estimate']>,
): ((question: { readonly a: Scenario; readonly b: Scenario | null }) => Promise<Answer>) => {
  let held: { readonly scenario: string; readonly estimate: Estimate } | null = null;
  return async ({ a, b }) => {
    const scenario = JSON.stringify(a);
    const kept = held?.scenario === scenario ? held.estimate : null;
    const answer = await ask(a, b, kept !== null);
    const estimate = kept ?? answer.a;
    if (!estimate) throw new Error(`The engine sent no estimate of scenario "${a.id}": reload the page.`);
    held = { scenario, estimate };
    return { ...answer, a: estimate };
  };
};
