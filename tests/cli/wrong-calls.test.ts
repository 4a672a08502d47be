import { describe, expect, it } from 'vitest';
import { call, cliDataset } from './call.ts';

const wrong: readonly (readonly [readonly string[], RegExp])[] = [
  [['estimat'], /no command "estimat"\. Did you mean estimate\?/],
  [['toString'], /no command "toString"\. Known: estimate/],
  [['estimate', '--scenario', 'rusia-closed'], /no scenario "rusia-closed"\. Did you mean russia-closed\?/],
  [['estimate', '--scenario', 'missing.json'], /no scenario file "missing\.json"/],
  [['estimate', '--format', 'cvs'], /no format "cvs"\. Did you mean csv\?/],
  [['estimate', '--year', 'soon'], /--year is "soon"; expected a year from 2000 to 2100/],
  [['estimate', '--year', '2030.5'], /--year is "2030\.5"/],
  [['estimate', '--maturity', 'anounced'], /no maturity "anounced"\. Did you mean announced\?/],
  [['estimate', '--set', 'nonsense'], /--set is no JSON/],
  [['estimate', '--set', '{"type":"close-leg","leg":"hub--dostik"}'], /levers\.0\.leg is hub--dostik.*perhaps hub--dostyk/],
  [['estimate', '--set', '{"type":"redirect","on":{"shipment":"cat"},"to_market":"russia","share":1}'], /shipment is cat.*perhaps cath/],
  [['estimate', '--set', '{"type":"close-country","country":"RU"}'], /scope: /],
  [['estimate', '--sett', '{}'], /--sett/],
  [['estimate', 'extra'], /extra/],
  [['compare', 'baseline'], /compare takes two scenarios; 1 given/],
  [['compare', 'baseline', 'baseline', 'baseline'], /two scenarios; 3 given/],
  [['compare', 'baseline', 'nowhere'], /no scenario "nowhere"/],
  [['route', '--from', 'kz-hub'], /--from <place> and --to <place>/],
  [['route', '--from', 'kz-hab', '--to', 'tr-port'], /no place "kz-hab"\. Did you mean kz-hub\?/],
  [['route', '--from', 'kz-hub', '--to', 'tr-port', '--avoid', 'RU,XX'], /no country "XX"/],
  [['route', '--from', 'kz-hub', '--to', 'tr-port', '--product', 'coper'], /no mineral "coper"\. Did you mean copper\?/],
  [['route', '--from', 'kz-hub', '--to', 'tr-port', '--product', 'copper:ore'], /no stage of copper "ore"/],
  [
    ['route', '--from', 'kz-hub', '--to', 'tr-port', '--product', 'copper:refined:cathodes'],
    /no product "cathodes"\. Did you mean cathode\?/,
  ],
  [['route', '--from', 'kz-hub', '--to', 'tr-port', '--service', 'boxtrain'], /no service "boxtrain"/],
  [['route', '--from', 'kz-hub', '--to', 'kz-hub'], /--from and --to are both "kz-hub"; expected two places/],
  [['list', 'sites', 'places'], /list takes one word; 2 given/],
  [['calibrate', 'extra'], /extra/],
  [['denial', '--of', 'XX'], /no country, corridor, leg:<id> or place:<id> "XX"/],
  [['denial', '--of', 'midle'], /no country, corridor, leg:<id> or place:<id> "midle"\. Did you mean middle\?/],
  [['denial', '--of', 'RU,middle,ru'], /--of names "RU" twice/],
  [['denial', '--of', ' , '], /--of is " , "; expected countries or corridors/],
  [['denial', '--worst', '0'], /--worst is "0"; expected a whole number from 1 to 10/],
  [['bargain', '--players', 'RU,XX'], /no player "XX"/],
  [['bargain', '--players', 'RU, ru'], /--players names "RU" twice/],
  [['draws', 'baseline', '--draws', '1e9'], /--draws is "1e9"; expected a whole number from 1 to 100000/],
  [['tornado', 'baseline', '--figure', 'totals/days_meen'], /no figure "totals\/days_meen"\. Did you mean totals\/days_mean\?/],
  [['tornado', 'baseline', '--variance', '--figure', 'nothing'], /no figure "nothing"/],
  [['waterfall', 'baseline', 'russia-closed', '--figure', 'cost_usd'], /no figure "cost_usd"\. Did you mean cost_usd_per_t, cost_usd_y\?/],
  [['estimate', '--scenario', '.'], /the scenario file "\." cannot be read/i],
  [['validate', 'one.json', 'two.json'], /validate takes one scenario file at most; 2 given/],
  [['list'], /list wants one of scenarios, sites/],
  [['list', 'site'], /no list "site"\. Did you mean sites\?/],
  [['list', 'constructor'], /no list "constructor"/],
  [['switch', '--to-corridor', 'middle', '--with', 'subsidy'], /--shipment or --mineral/],
  [['switch', '--shipment', 'cat', '--to-corridor', 'middle', '--with', 'subsidy'], /no shipment "cat"/],
  [['switch', '--shipment', 'cath', '--with', 'subsidy'], /one of --to-market and --to-corridor/],
  [['switch', '--shipment', 'cath', '--to-market', 'turkey', '--with', 'subsidy'], /no market "turkey"/],
  [['switch', '--shipment', 'cath', '--to-corridor', 'middle'], /wants --with, one of: price-floor/],
  [['switch', '--shipment', 'cath', '--to-market', 'china', '--with', 'cost-cut'], /wants --on/],
  [['switch', '--shipment', 'cath', '--to-corridor', 'middle', '--with', 'border-time'], /wants --at/],
  [['switch', '--shipment', 'cath', '--to-corridor', 'middle', '--with', 'subsidy', '--most', 'much'], /--most is "much"/],
  [['validate', '--format', 'xml'], /no format "xml"/],
  [['value', '--mineral', 'copper'], /wants --from and --to/],
  [['value', '--mineral', 'coper', '--from', 'concentrate', '--to', 'refined'], /no mineral "coper"/],
  [['value', '--mineral', 'copper', '--from', 'mud', '--to', 'refined'], /no stage "mud"/],
  [['waterfall', 'baseline'], /waterfall takes two scenarios; 1 given/],
  [['waterfall', 'baseline', 'russia-closed', '--samples', '1.5'], /--samples is "1\.5"/],
  [['picture', '--out', 'map.jpg'], /picture wants --out <file\.png>/],
  [['picture', '--out', 'map.png', '--theme', 'drak'], /no theme "drak"\. Did you mean dark\?/],
  [['picture', '--out', 'map.png', '--language', 'de'], /no language "de"/],
  [['picture', '--out', 'map.png', '--camera', '4,45,66'], /--camera is "4,45,66"; expected zoom\/latitude\/longitude/],
  [['validate', 'nowhere.json'], /no scenario file "nowhere\.json"/],
];

describe('a wrong call', () => {
  it.each(wrong)('%j says what is wrong, prints nothing else and ends with 2', async (words, message) => {
    const { code, out, err } = await call(words);
    expect(err).toMatch(message);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).not.toContain('    at ');
  });

  it('takes one flow of a shipment for a name that is known', async () => {
    const lever = '{"type":"redirect","on":{"shipment":"cath@smelter"},"to_market":"russia","share":1}';
    expect((await call(['estimate', '--format', 'csv', '--set', lever])).out).toContain('cath@smelter~russia');
  });
});

describe('data that do not hold together', () => {
  it('end with 1, and the message names the record', async () => {
    const { code, err } = await call(['estimate'], { ...cliDataset, access: [] });
    expect(code).toBe(1);
    expect(err).toContain('has no record in seeds/access.json');
  });
});

describe('help', () => {
  it.each([
    'estimate',
    'compare',
    'denial',
    'bargain',
    'draws',
    'tornado',
    'route',
    'least-cost',
    'list',
    'validate',
    'calibrate',
    'value',
    'switch',
    'waterfall',
    'picture',
  ])('of %s says how to call it', async (command) => {
    const { code, out, err } = await call([command, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.startsWith(command)).toBe(true);
    expect((await call(['--help'])).out).toContain(command);
  });

  it('stands for a call without words, which is wrong', async () => {
    const { code, out } = await call([]);
    expect(code).toBe(2);
    expect(out).toContain('Usage: npm run -s cli -- <command>');
  });
});
