import { readFileSync } from 'node:fs';

/**
 * The peak memory of this process in kB. Linux hands a new process the peak of the one that started it (`getrusage`), which
 * may have been larger than anything that follows: there the peak of this program alone is read.
 */
export function peakKilobytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  const [, peak] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(peak);
}
