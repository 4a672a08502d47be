import { followReader } from '../state/reader.ts';
import { followSelection } from './selection-focus.ts';

/** What follows a reader of the whole app through a visit; a map on somebody's page has neither steps back nor cards. */
export const followVisitor = (): void => {
  followReader();
  followSelection();
};
