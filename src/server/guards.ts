// What every request must pass and every response carries: host, method, length, and the security headers.

import type { MiddlewareHandler } from 'hono';
import { Refusal } from './problem.ts';

/** Scripts, workers, styles, fonts and data from here only; nothing inline, nothing from anyone else but a basemap's data. */
function contentSecurityPolicy(basemapOrigin: string | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src 'self'${basemapOrigin === null ? '' : ` ${basemapOrigin}`}`,
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Whom the page may ask besides us, and who may show the page in a frame: everyone where it is asked for as such (`?embed`) and the terms allow it. */
export interface Neighbours {
  /** The one origin that a theatre's basemap is got from; null = none. */
  readonly basemapOrigin: string | null;
  readonly ancestors: string;
  mayEmbed(): boolean;
}

export function securityHeaders({ basemapOrigin, ancestors, mayEmbed }: Neighbours): MiddlewareHandler {
  const policy = contentSecurityPolicy(basemapOrigin);
  return async (context, next) => {
    await next();
    const { headers } = context.res;
    const isEmbedded = context.req.path === '/' && context.req.query('embed') !== undefined && mayEmbed();
    const frameAncestors = isEmbedded ? '*' : ancestors;
    headers.set('Content-Security-Policy', `${policy}; frame-ancestors ${frameAncestors}`);
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('Referrer-Policy', 'no-referrer');
    headers.set('Cross-Origin-Opener-Policy', 'same-origin');
    headers.set('Cross-Origin-Resource-Policy', isEmbedded ? 'cross-origin' : 'same-origin');
    headers.set('Permissions-Policy', 'geolocation=(), camera=(), microphone=(), interest-cohort=()');
  };
}

/** Long enough for every question of the API; shorter than what Node lets through. */
const MAX_ADDRESS_LENGTH = 2000;

export interface Serving {
  /** Host names that this server answers for. */
  readonly hosts: ReadonlySet<string>;
  /** Addresses that take a POST. */
  readonly writes: readonly string[];
}

export function checkRequest({ hosts, writes }: Serving): MiddlewareHandler {
  return async (context, next) => {
    const { method, url } = context.req;
    // Another site's name that resolves to this machine (DNS rebinding) must not read what is served here.
    const host = hostName(context.req.header('host') ?? new URL(url).host);
    if (!hosts.has(host)) throw new Refusal(421, `This server does not answer for "${host.slice(0, 100)}".`);
    if (url.length > MAX_ADDRESS_LENGTH)
      throw new Refusal(414, `An address has at most ${MAX_ADDRESS_LENGTH} characters.`);
    const isWrite = method === 'POST' && writes.includes(new URL(url).pathname);
    if (method !== 'GET' && method !== 'HEAD' && !isWrite)
      throw new Refusal(405, `${method} is not served here: use GET.`);
    if (hasTricks(new URL(url).pathname)) throw new Refusal(400, 'This address is not well formed.');
    await next();
  };
}

/** The name without the port: `[::1]:8080` gives `[::1]`. */
function hostName(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}

/** Climbing, backslashes, NUL and doubly encoded bytes: no address of ours has any. */
function hasTricks(pathname: string): boolean {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return true;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  return /[\u0000-\u001f\\%]|(^|\/)\.\.?(\/|$)|\/\//.test(decoded);
}
