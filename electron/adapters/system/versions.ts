import type { LogFacts } from '#core/ports.ts';

/** What the service runs on, for the first line of the log. */
export function runtimeVersions(): LogFacts {
  const { node, electron } = process.versions as { readonly node: string; readonly electron?: string };
  return {
    node,
    electron: electron ?? null,
    platform: `${process.platform} ${process.arch}`,
    pid: process.pid,
  };
}
