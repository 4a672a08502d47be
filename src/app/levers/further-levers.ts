/** What the levers hold beyond their first view: one file to fetch for all three groups. */
export { MoreBorders } from './more-borders.tsx';
export { MoreCorridors } from './more-corridors.tsx';
export { MoreLevers } from './more-levers.tsx';
