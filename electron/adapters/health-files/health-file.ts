import { join } from 'node:path';
import { faultCode } from '#core/fault-code.ts';
import type { HealthFile } from '#core/health/ports.ts';
import type { Files, Logger } from '#core/ports.ts';
import { replaceFileUnsynced } from '#platform/files/replace-file.ts';

/** `health.json` below a data folder. After a power cut the one before does as well. */
export function createHealthFile(
  dataFolder: string,
  { files, log }: { readonly files: Files; readonly log: Logger },
): HealthFile {
  let written = '';
  let refusal: string | null = null;
  return {
    async write(text) {
      if (text === written) return;
      try {
        await replaceFileUnsynced(join(dataFolder, 'health.json'), new TextEncoder().encode(text), files);
        [written, refusal] = [text, null];
      } catch (cause) {
        refusal = faultCode(cause);
        log.warn('health-not-written', { code: refusal });
      }
    },
    refusal: () => refusal,
  };
}
