import { describe, expect, it } from 'vitest';
import type { OriginContext } from '../../src/planner/origin.ts';
import { dollarsOf } from '../../src/planner/projects/matrix.ts';
import { explainDollars } from '../../src/planner/projects/project-origins.ts';
import { projectRecords } from '../../src/planner/projects/records.ts';
import { usdLarge } from '../../src/planner/quantities.ts';
import { explainOutcome, scenarioColumns } from '../../src/planner/scenarios/scenario-origins.ts';
import type { ScenarioOutcome } from '../../src/worker/studies/every-scenario.ts';
import { wordsIn } from './words.ts';
import { realWorld } from './world.ts';

const world = await realWorld();
const accidents = /\b(?:scenarios|dollars|origin|unit|money|names)[.:][a-z][A-Za-z.]*|\{\{|undefined|\bNaN\b|Infinity|\[object/;
const outcomeOf = ({ scenario, totals, dependence }: typeof world.a, rerouted_t_y: number): ScenarioOutcome => ({
  id: scenario.id,
  totals,
  dependence,
  rerouted_t_y,
});

describe.each(['en', 'ru', 'kk'] as const)('origins in %s', (language) => {
  it('of a preset name every figure, in A too, with sources that exist', async () => {
    const context: OriginContext = { words: await wordsIn(language, 'scenarios'), dataset: world.dataset, details: world.details };
    const a = outcomeOf(world.a, 0);
    const b = outcomeOf(world.b, world.comparison.rerouted_t_y);
    for (const scenario of world.dataset.scenarios) {
      for (const column of scenarioColumns) {
        const origin = explainOutcome(context, b, a, scenario, column, 'title');
        expect(JSON.stringify(origin)).not.toMatch(accidents);
        expect(origin.inputs.length).toBeGreaterThan(9);
        expect(origin.inputs[0]?.value).toContain('A: ');
        // what strands cargo is closures, permits and proposed quotas: no rate stands behind it
        if (column !== 'stranded') expect(origin.sources.length, column).toBeGreaterThan(0);
        for (const id of origin.sources) expect(world.details.sources[id], id).toBeDefined();
      }
    }
  });

  it('of dollars sum up to them and name the source of every record', async () => {
    const context: OriginContext = { words: await wordsIn(language, 'projects'), dataset: world.dataset, details: world.details };
    const records = projectRecords(world.dataset, world.details).filter(({ partner }) => partner === 'CN');
    const origin = explainDollars(context, records, 'title');
    expect(JSON.stringify(origin)).not.toMatch(accidents);
    expect(origin.inputs[0]?.value).toBe(usdLarge(context.words, dollarsOf(records) * 1e6));
    expect(origin.inputs.length).toBeGreaterThan(3);
    for (const record of records.filter((one) => dollarsOf([one]) > 0))
      expect(origin.sources).toEqual(expect.arrayContaining([...record.sources]));
    for (const id of origin.sources) expect(world.details.sources[id], id).toBeDefined();
  });
});
