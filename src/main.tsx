import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { begin } from './app/begin.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root": the app has nowhere to draw.');

const retry = begin();
createRoot(root).render(
  <StrictMode>
    <App onRetry={retry} />
  </StrictMode>,
);
