import { parseArgs } from 'node:util';
import { estimate, governanceScore, governedWays, weightedConcentrationBounds } from '../../engine/index.ts';
import { type Command, toJson } from '../command.ts';
import { readScenario } from '../read-scenario.ts';

export const supplyCommand: Command = {
  summary: 'supply and ways out on one scale, weighted by how countries are governed',
  help: `supply [--scenario <id|file>]

For each mineral that moves: between which values the concentration of the world's supply lies, weighted by governance as the European
Union's supply risk weights it (from China's part alone: the other producers are not on file), and the same sum over the corridors of the
scenario (src/engine/dependence/governed-ways.ts). Both from 0 to 10. Supply risk itself wants sources of the Union, import reliance,
recycling and substitution beside them, which are not on file.`,
  run: async (words, load, loadDetails) => {
    const { values } = parseArgs({ args: [...words], options: { scenario: { type: 'string', default: 'baseline' } } });
    const dataset = await load();
    const scenario = readScenario(dataset, values.scenario);
    const { governance, minerals } = await loadDetails();
    const china = governance.find(({ country }) => country === 'CN');
    const rows = governedWays(estimate(dataset, scenario, { itineraries: 'none' }), governance).map((row) => {
      const { china_share_mining_pct, china_share_refining_pct } = minerals[row.mineral]?.world ?? {};
      const share = Math.max(china_share_mining_pct ?? -1, china_share_refining_pct ?? -1) / 100;
      const supply =
        share < 0 || china === undefined ? null : weightedConcentrationBounds([{ share, governance: governanceScore(china.wgi_mean) }]);
      return { mineral: row.mineral, supply, ways: row };
    });
    return toJson({ scenario: scenario.id, rows });
  },
};
