import { parseArgs } from 'node:util';
import { estimate, governedWays, mineralSupplyRisks } from '../../engine/index.ts';
import { type Command, toJson } from '../command.ts';
import { readScenario } from '../read-scenario.ts';

export const supplyCommand: Command = {
  summary: 'supply and ways out on one scale, weighted by how countries are governed',
  help: `supply [--scenario <id|file>]

For each mineral that moves: how concentrated the world's supply is, weighted by governance as the European Union's supply risk weights it,
at the stage that decides below, and the same sum over the corridors of the scenario (src/engine/dependence/governed-ways.ts). Both from
0 to 10.

Beside them the Union's supply risk itself, for each stage that its study of 2023 assesses, from that study's suppliers of the world and of
the Union, import reliance, recycling and substitution (seeds/eu-supply.json) and governance of 2022, with the range that the suppliers
which it does not list leave open, the risk that the study publishes, and the part of the Union's sources that is Central Asian
(src/engine/dependence/assessed-supply.ts). The stage with the highest risk decides. Null means that the study does not assess the mineral,
as it does not uranium.`,
  run: async (words, load, loadDetails) => {
    const { values } = parseArgs({ args: [...words], options: { scenario: { type: 'string', default: 'baseline' } } });
    const dataset = await load();
    const scenario = readScenario(dataset, values.scenario);
    const { governance, euSupply } = await loadDetails();
    const risks = mineralSupplyRisks(euSupply, governance);
    const rows = governedWays(estimate(dataset, scenario, { itineraries: 'none' }), governance).map((ways) => {
      const european_union = risks.find(({ mineral }) => mineral === ways.mineral) ?? null;
      return { mineral: ways.mineral, supply: european_union?.deciding.world ?? null, ways, european_union };
    });
    return toJson({ scenario: scenario.id, rows });
  },
};
