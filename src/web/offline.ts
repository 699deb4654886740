// Keeping the page for when there is no network: the service worker, what it should keep, and forgetting everything.

import { signal } from '@preact/signals';
import { recall, remember } from './preferences.ts';

export const isOffline = signal(false);
/** UTC seconds when the history on this device was fetched; null where it never was. */
export const savedAt = signal<number | null>(null);

/** Follows the network. */
export function keepOffline(): void {
  savedAt.value = Number(recall('saved')) || null;
  isOffline.value = !navigator.onLine;
  addEventListener('online', () => (isOffline.value = false));
  addEventListener('offline', () => (isOffline.value = true));
}

/** Has the page and what is loaded by now kept, and remembers when that was. Called once the map is there. */
export async function keepLoaded(now: number): Promise<void> {
  // Without a secure context, or in a window of its own kind, there is no keeper: the page then needs the network.
  if (isOffline.value || !navigator.serviceWorker) return;
  await navigator.serviceWorker.register('./service-worker.js').catch(() => undefined);
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const kept = new MessageChannel();
  kept.port1.onmessage = () => {
    savedAt.value = now;
    remember('saved', String(now));
    document.documentElement.dataset.kept = 'true';
  };
  active?.postMessage({ keep: [...new Set(loaded)].filter(isKept) }, [kept.port2]);
}

/** Assets the service worker keeps by itself; of a basemap, which may have gigabytes, only pieces were asked for. */
function isKept(address: string): boolean {
  return !address.includes('/assets/') && !address.endsWith('/api/basemap');
}

/** Takes everything of the page off this device, and loads it as if for the first time. */
export async function forgetEverything(): Promise<void> {
  try {
    localStorage.clear();
  } catch {
    // Where storage is switched off there is nothing to forget.
  }
  for (const registration of (await navigator.serviceWorker?.getRegistrations()) ?? []) await registration.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
  location.replace(location.pathname);
}
