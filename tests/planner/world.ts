import { loadFullData } from '../../src/dataset/load.ts';
import { packData } from '../../src/dataset/pack.ts';
import type { Place, Scenario, Site } from '../../src/dataset/types.ts';
import { compare, estimate } from '../../src/engine/index.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { namesWithDigits } from './bare-digits.ts';

/** The shipped data with two estimates of the real engine: what the panels show in the app. */
export async function realWorld() {
  const { core, details } = packData(await loadFullData(process.cwd()));
  const baseline: Scenario = {
    id: 'baseline',
    title: 'Baseline',
    year: 2025,
    maturity: 'under-construction',
    levers: [],
    notes: '',
    leaves_out: '',
    sources: [],
  };
  const closed: Scenario = {
    ...baseline,
    id: 'closed',
    title: 'Closed',
    levers: [{ type: 'close-country', country: 'RU', scope: 'transit' }],
  };
  const a = estimate(core, baseline);
  const b = estimate(core, closed);
  return { dataset: core, details, a, b, comparison: compare(a, b) };
}

/** What the records of the data and the catalogue of names call things, where that holds a digit. */
export async function namesOf({ dataset }: Pick<Awaited<ReturnType<typeof realWorld>>, 'dataset'>, language: Language = 'en') {
  const { default: catalogue } = await import(`../../src/i18n/${language}/names.json`);
  const called = (record: Site | Place): unknown => Object.entries(record).map(([key, value]) => (key.startsWith('name') ? value : null));
  return namesWithDigits(
    catalogue,
    dataset.sites.map(called),
    dataset.places.map(called),
    dataset.minerals.map(({ stages }) => stages.map(({ product }) => product)),
    dataset.shipments.map(({ product }) => product),
  );
}
