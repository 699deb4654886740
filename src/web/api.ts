// Fetches from the page's own origin, by relative addresses, so that the page also works below a folder.

import { isOffline } from './offline.ts';

/** Nobody answered; the server refused; or it refused and said why, which the message then is. */
export type FetchCode = 'unreachable' | 'answered' | 'told';

/** What went wrong, as a code: the panel that shows it words it in the reader's language. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly code: FetchCode;
  readonly status: number;

  constructor(code: FetchCode, { status = 0, message = code }: { status?: number; message?: string } = {}) {
    super(message);
    this.code = code;
    this.status = status;
  }
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

/** Posts JSON to the page's own server, which few of its addresses take. */
export async function sendJson<Answer>(
  address: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const all = { 'Content-Type': 'application/json', ...headers };
  const response = await ask(address, { method: 'POST', headers: all, body: JSON.stringify(body) });
  return (await response.json()) as Answer;
}

function get(address: string): Promise<Response> {
  return ask(address, { cache: 'no-cache' });
}

async function ask(address: string, request: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(new URL(address, document.baseURI), request);
  } catch {
    throw new FetchError('unreachable');
  }
  if (response.ok) {
    isOffline.value = response.headers.has('X-Foothold-Kept');
    return response;
  }
  const problem = (await response.json().catch(() => ({}))) as { detail?: unknown };
  const { status } = response;
  if (typeof problem.detail !== 'string') throw new FetchError('answered', { status });
  throw new FetchError('told', { status, message: problem.detail });
}
