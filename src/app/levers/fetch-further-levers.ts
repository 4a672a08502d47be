import { whenIdle } from '../../ui/when-idle.ts';

/** Fetches what the levers hold beyond their first view, when that stands. */
export const fetchFurtherLevers = () => whenIdle().then(() => import('./further-levers.ts'));
