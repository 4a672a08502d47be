import './ui/controls.css';
import './app/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { begin } from './app/begin.ts';
import { useAppState } from './state/app-state.ts';
import { whenIdle } from './ui/when-idle.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root": the app has nowhere to draw.');

const retry = begin();

/** The address has been read: a frame on somebody's page fetches the map alone, everybody else the planner. */
const page = async () =>
  useAppState.getState().embed ? (await import('./app/embed-page.tsx')).EmbedPage : (await import('./app/app.tsx')).App;

void page().then((Page) =>
  createRoot(root).render(
    <StrictMode>
      <Page onRetry={retry} />
    </StrictMode>,
  ),
);

// a frame on somebody's page keeps nothing in the visitor's browser
if (import.meta.env.PROD && window.parent === window) {
  void whenIdle()
    .then(() => import('./present/offline/register.ts'))
    .then(({ keepOffline }) => keepOffline());
}
