import { useOffline } from './offline-state.ts';

/** File that the build puts beside the page. */
const SCRIPT = 'sw.js';

const follow = (registration: ServiceWorkerRegistration): void => {
  const { waiting, installing, active } = registration;
  if (waiting && active) useOffline.setState({ status: 'update', update: () => waiting.postMessage('take-over') });
  else if (active) useOffline.setState({ status: 'ready' });
  else if (installing) useOffline.setState({ status: 'storing' });
  installing?.addEventListener('statechange', () => {
    if (installing.state === 'redundant' && !registration.active) useOffline.setState({ status: 'failed' });
    else if (installing.state !== 'installing') follow(registration);
  });
};

/** Keeps the app in the browser for use without a network, and follows new versions. Does nothing where the browser cannot. */
export const keepOffline = async (): Promise<void> => {
  if (!('serviceWorker' in navigator) || !window.isSecureContext || !window.location.protocol.startsWith('http')) return;
  const { serviceWorker } = navigator;
  const had = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (had) window.location.reload();
  });
  try {
    const registration = await serviceWorker.register(new URL(SCRIPT, document.baseURI));
    registration.addEventListener('updatefound', () => follow(registration));
    follow(registration);
  } catch {
    useOffline.setState({ status: 'failed' });
  }
};
