/** Does an act of a name; whoever asks for the same one meanwhile gets the same answer. */
export type SingleFlight = <T>(name: string, act: () => Promise<T>) => Promise<T>;

export function createSingleFlight(): SingleFlight {
  const underWay = new Map<string, Promise<unknown>>();
  return async <T>(name: string, act: () => Promise<T>) => {
    const known = underWay.get(name);
    if (known !== undefined) return (await known) as T; // the same act has the same answer
    const acting = act().finally(() => underWay.delete(name));
    underWay.set(name, acting);
    return await acting;
  };
}
