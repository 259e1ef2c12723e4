import { useEffect, useState } from 'react';

/** Something on its way: not here yet, here, or not to be had. */
export type Loaded<T> =
  | { readonly kind: 'coming' }
  | { readonly kind: 'here'; readonly value: T }
  | { readonly kind: 'away' };

/** Loads what `key` names, once for each key; what comes for an older key is dropped. */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<{ readonly key: string; readonly loaded: Loaded<T> }>({
    key,
    loaded: { kind: 'coming' },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what `load` loads
  useEffect(() => {
    let isCurrent = true;
    const settle = (loaded: Loaded<T>) => isCurrent && setState({ key, loaded });
    load().then(
      (value) => settle({ kind: 'here', value }),
      () => settle({ kind: 'away' }), // the caller shows what the card knows
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return state.key === key ? state.loaded : { kind: 'coming' };
}
