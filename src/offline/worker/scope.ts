/** An event of a service worker: the browser lets the worker live until the work is done. */
export interface WorkerEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
  /** Of a message: what was said. */
  data?: unknown;
}

/** What this worker uses of a service worker's global object; TypeScript cannot know it beside that of a page. */
export interface WorkerScope {
  addEventListener: (type: 'install' | 'activate' | 'message', listener: (event: WorkerEvent) => void) => void;
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  registration: { active: object | null; unregister: () => Promise<boolean> };
}

export const scope = globalThis as unknown as WorkerScope;
