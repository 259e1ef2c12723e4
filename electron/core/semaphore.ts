/** Lets so many tasks go on at once. Whoever comes first goes first. */
export interface Semaphore {
  /** Runs a task when so many permits are free; one that takes them all is alone. */
  run<T>(permits: number, task: () => Promise<T>): Promise<T>;
}

export function createSemaphore(count: number): Semaphore {
  const waiting: { readonly permits: number; readonly go: () => void }[] = [];
  let free = count;
  const letGo = (): void => {
    for (let [first] = waiting; first !== undefined && first.permits <= free; [first] = waiting) {
      waiting.shift();
      free -= first.permits;
      first.go();
    }
  };
  return {
    async run(permits, task) {
      const { promise, resolve: go } = Promise.withResolvers<void>();
      waiting.push({ permits, go });
      letGo();
      await promise;
      try {
        return await task();
      } finally {
        free += permits;
        letGo();
      }
    },
  };
}
