// A panel that is fetched when it is first shown: what is rare is no part of the first load.

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { words } from '../state.ts';

/** The component behind an import; until it is there, nothing; where it cannot be fetched, a line of why. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let known: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const [, setLoaded] = useState(known !== undefined);
    const [hasFailed, setFailed] = useState(false);
    useEffect(() => {
      if (known) return;
      load().then(
        (component) => {
          known = component;
          setLoaded(true);
        },
        () => setFailed(true),
      );
    }, []);
    const Loaded = known;
    if (hasFailed) return <p role="alert">{words.value.noPanelCode}</p>;
    return Loaded ? <Loaded {...props} /> : null;
  };
}
