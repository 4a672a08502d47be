import type { Details } from '../../../dataset/details.ts';
import { nearMatches } from '../../../dataset/near-matches.ts';
import type { Figure, Scene, Story } from '../../../dataset/schema/story.ts';
import type { Dataset } from '../../../dataset/types.ts';
import { unknownNames } from '../../../dataset/unknown-names.ts';
import { baseFlow } from '../../../planner/base-flow.ts';
import { defaultView } from '../../../state/defaults.ts';
import { resolveScenario } from '../../../state/scenario-choice.ts';
import type { FileProblem } from '../../../state/scenario-file.ts';
import type { ScenarioChoice, Selection } from '../../../state/view-types.ts';
import { sceneView } from '../scene-view.ts';

/** What the data have, to hold a story against. */
export interface StoryGround {
  readonly dataset: Dataset;
  readonly details: Pick<Details, 'sources'>;
}

const unknown = (path: string, name: string, what: string, known: readonly string[]): FileProblem => {
  const near = nearMatches(name, known);
  return { path, message: `there is no ${what} "${name}": expected the id of one${near.length > 0 ? `, perhaps ${near.join(', ')}` : ''}` };
};

const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

/** A flow is named by its shipment, with the site where there are several. */
const isFlow = (id: string, { shipments }: Dataset): boolean => {
  const flow = baseFlow(id);
  return shipments.some((shipment) => shipment.id === flow || shipment.id === flow.split('@')[0]);
};

const ofSelection = ({ kind, id }: Selection, path: string, dataset: Dataset): readonly FileProblem[] => {
  if (kind === 'country') return [];
  if (kind === 'shipment') return isFlow(id, dataset) ? [] : [unknown(path, id, 'shipment', idsOf(dataset.shipments))];
  const known = idsOf({ site: dataset.sites, place: dataset.places, leg: [...dataset.legs, ...dataset.seaLanes] }[kind]);
  return known.includes(id) ? [] : [unknown(path, id, kind, known)];
};

const ofScenario = (choice: ScenarioChoice | null, side: 'a' | 'b', path: string, dataset: Dataset): readonly FileProblem[] => {
  if (!choice) return [];
  const levers = side === 'a' ? 'a-levers' : 'levers';
  return [
    ...(resolveScenario(choice, dataset.scenarios).unknown
      ? [unknown(`${path}.${side}`, choice.id, 'scenario', idsOf(dataset.scenarios))]
      : []),
    ...unknownNames(choice.levers ?? [], dataset).map(({ path: at, message }) => ({
      path: `${path}.${levers}`,
      message: `${at} ${message}`,
    })),
  ];
};

const ofView = (scene: Scene, path: string, dataset: Dataset): readonly FileProblem[] => {
  const { view, problems } = sceneView(scene, defaultView);
  return [
    ...problems.map(({ parameter, value, expected }) => ({
      path: `${path}.${parameter}`,
      message: `"${value}" is nothing that a link knows: expected ${expected}`,
    })),
    ...ofScenario(view.a, 'a', path, dataset),
    ...ofScenario(view.b, 'b', path, dataset),
    ...(view.selection ? ofSelection(view.selection, `${path}.select`, dataset) : []),
  ];
};

const ofFigure = (figure: Figure, path: string, dataset: Dataset): readonly FileProblem[] => {
  if (figure.figure === 'shipment') {
    return isFlow(figure.shipment, dataset) ? [] : [unknown(`${path}.shipment`, figure.shipment, 'shipment', idsOf(dataset.shipments))];
  }
  const mineral = 'mineral' in figure ? figure.mineral : undefined;
  const known = idsOf(dataset.minerals);
  return mineral === undefined || known.includes(mineral) ? [] : [unknown(`${path}.mineral`, mineral, 'mineral', known)];
};

/**
 * What a story asks for and the data do not have: scenarios, levers, things that are selected, values that no link knows, what its
 * figures are about, sources.
 * @returns problems with the path of each within the file; none where the story can be told whole
 */
export const storyProblems = (story: Story, { dataset, details }: StoryGround): readonly FileProblem[] =>
  story.scenes.flatMap((scene, at) => [
    ...ofView(scene, `scenes.${at}.view`, dataset),
    ...Object.entries(scene.figures).flatMap(([name, figure]) => ofFigure(figure, `scenes.${at}.figures.${name}`, dataset)),
    ...scene.sources.flatMap((id, place) =>
      Object.hasOwn(details.sources, id)
        ? []
        : [{ path: `scenes.${at}.sources.${place}`, message: `"${id}" is not in the bibliography: expected the id of a source` }],
    ),
  ]);
