import { create } from 'zustand';

/** none: not kept · storing: files are on their way · ready: works without a network · update: a new version waits · failed: could not be kept */
export type OfflineStatus = 'none' | 'storing' | 'ready' | 'update' | 'failed';

interface Offline {
  readonly status: OfflineStatus;
  /** Lets the version that waits take over; the page loads anew. */
  readonly update: () => void;
}

export const useOffline = create<Offline>()(() => ({ status: 'none', update: () => undefined }));
