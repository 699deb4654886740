// An answer of the server that a panel shows: asked for, known, or why there is none. The last question counts.

import type { Signal } from '@preact/signals';
import { FetchError, fetchJson } from './api.ts';

export type Asked<Answer> =
  | { readonly kind: 'asking' }
  | { readonly kind: 'known'; readonly answer: Answer }
  /** Nobody answers, and this device has not kept it. */
  | { readonly kind: 'unreachable' }
  /** This server has none, or refused. */
  | { readonly kind: 'none' };

/** The function that asks an address and puts into the signal what came of it. */
export function askerInto<Answer>(asked: Signal<Asked<Answer>>): (address: string) => Promise<void> {
  /** Another question may have come since: only the last one's answer is shown. */
  let lastAsked = '';
  return async (address) => {
    if (address === lastAsked && asked.peek().kind === 'known') return;
    lastAsked = address;
    asked.value = { kind: 'asking' };
    const came = await fetchJson<Answer>(address).then(
      (answer): Asked<Answer> => ({ kind: 'known', answer }),
      (error: unknown): Asked<Answer> => {
        const isGone = error instanceof FetchError && error.code === 'unreachable';
        return { kind: isGone ? 'unreachable' : 'none' };
      },
    );
    if (address === lastAsked) asked.value = came;
  };
}
