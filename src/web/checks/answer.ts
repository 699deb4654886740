// An answer of the server as a panel waits for it.

import { useEffect, useState } from 'preact/hooks';
import { fetchJson } from '../api.ts';

export type Awaited<Value> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'there'; readonly value: Value }
  | { readonly kind: 'failed'; readonly error: unknown };

export function useAnswer<Value>(address: string): Awaited<Value> {
  const [answer, setAnswer] = useState<Awaited<Value>>({ kind: 'waiting' });
  useEffect(() => {
    let isWanted = true;
    const settle = (settled: Awaited<Value>): void => {
      if (isWanted) setAnswer(settled);
    };
    fetchJson<Value>(address).then(
      (value) => settle({ kind: 'there', value }),
      (error: unknown) => settle({ kind: 'failed', error }),
    );
    return () => {
      isWanted = false;
    };
  }, [address]);
  return answer;
}
