/** Lets so many tasks go on at once. Whoever comes first goes first. */
export interface Lanes {
  /** Runs a task when so many lanes are free; one that takes them all is alone. */
  run<T>(lanes: number, task: () => Promise<T>): Promise<T>;
}

export function createLanes(count: number): Lanes {
  const waiting: { readonly lanes: number; readonly go: () => void }[] = [];
  let free = count;
  const letGo = (): void => {
    for (let [first] = waiting; first !== undefined && first.lanes <= free; [first] = waiting) {
      waiting.shift();
      free -= first.lanes;
      first.go();
    }
  };
  return {
    async run(lanes, task) {
      const { promise, resolve: go } = Promise.withResolvers<void>();
      waiting.push({ lanes, go });
      letGo();
      await promise;
      try {
        return await task();
      } finally {
        free += lanes;
        letGo();
      }
    },
  };
}
