import type { Files } from '#core/ports.ts';

/** Runs a job in a thread for jobs. */
type Run = (name: ThreadedName, args: readonly unknown[]) => Promise<unknown>;
type ThreadedName = (typeof threadedNames)[number];

const threadedNames = [
  'hash',
  'copy',
  'read',
  'readPart',
  'write',
] as const satisfies readonly (keyof Files)[];

/** The same files, but what goes over the bytes of a file is done in threads: nobody else in the service waits for it. */
export function throughThreads(files: Files, run: Run): Files {
  const threaded = threadedNames.map((name) => [name, (...args: readonly unknown[]) => run(name, args)]);
  return { ...files, ...Object.fromEntries(threaded) }; // each job does what its namesake does
}
