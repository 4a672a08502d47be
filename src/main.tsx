import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { begin } from './app/begin.ts';
import { whenIdle } from './ui/when-idle.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root": the app has nowhere to draw.');

const retry = begin();
createRoot(root).render(
  <StrictMode>
    <App onRetry={retry} />
  </StrictMode>,
);

// a frame on somebody's page keeps nothing in the visitor's browser
if (import.meta.env.PROD && window.parent === window) {
  void whenIdle()
    .then(() => import('./present/offline/register.ts'))
    .then(({ keepOffline }) => keepOffline());
}
