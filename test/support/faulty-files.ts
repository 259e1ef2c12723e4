import type { Files } from '#core/ports.ts';

/** When a file operation should fail. */
export interface FileFault {
  readonly operation: keyof Files;
  /** Part of the path. */
  readonly path: string;
  readonly code: string;
  /** Only this call of those that match, counted from 1; otherwise every one. */
  readonly call?: number;
}

/** The given files, with faults. Tests run as a user whom no permission stops: faults are injected here instead. */
export function withFaults(files: Files, faults: readonly FileFault[]): Files {
  const calls = new Map<FileFault, number>();
  const faulty = Object.entries(files).map(([operation, call]) => {
    const wrapped = async (...args: readonly unknown[]): Promise<unknown> => {
      for (const fault of faults) {
        if (fault.operation !== operation || !String(args[0]).includes(fault.path)) continue;
        const count = (calls.get(fault) ?? 0) + 1;
        calls.set(fault, count);
        if (fault.call !== undefined && fault.call !== count) continue;
        throw Object.assign(new Error(`${fault.code}: ${String(args[0])}`), { code: fault.code });
      }
      return await (call as (...all: readonly unknown[]) => Promise<unknown>)(...args); // passed on as they came
    };
    return [operation, wrapped];
  });
  return Object.fromEntries(faulty) as unknown as Files; // each operation of the given files, wrapped
}
