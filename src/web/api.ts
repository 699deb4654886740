// Fetches from the page's own origin, by relative addresses, so that the page also works below a folder.

import { isOffline } from './offline.ts';

/** What went wrong, in a line for people. */
class FetchError extends Error {
  override readonly name = 'FetchError';
}

export async function fetchJson<Answer>(address: string): Promise<Answer> {
  const response = await get(address);
  return (await response.json()) as Answer;
}

export async function fetchText(address: string): Promise<string> {
  const response = await get(address);
  return response.text();
}

export async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await get(address);
  return new Uint8Array(await response.arrayBuffer());
}

async function get(address: string): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(new URL(address, document.baseURI), { cache: 'no-cache' });
  } catch {
    throw new FetchError('The server cannot be reached.');
  }
  if (response.ok) {
    isOffline.value = response.headers.has('X-Foothold-Kept');
    return response;
  }
  const problem = (await response.json().catch(() => ({}))) as { detail?: unknown };
  throw new FetchError(typeof problem.detail === 'string' ? problem.detail : `The server answered ${response.status}.`);
}
