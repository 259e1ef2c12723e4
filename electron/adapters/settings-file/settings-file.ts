import { join } from 'node:path';
import { parseSettings } from '#contract/staff-checks.ts';
import type { KioskSettings } from '#contract/staff-settings.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Files, Logger } from '#core/ports.ts';
import type { SettingsStore } from '#core/staff/ports.ts';
import { settingsFault, usualSettings, withChange } from '#core/staff/settings.ts';
import { replaceFile } from '#platform/files/replace-file.ts';

/** Below the data folder. */
const settingsName = 'settings.json';
const lastGoodName = 'settings.last-good.json';

const mostBytes = 100_000; // 100 kB: it takes less than one
const format = 1;

type Read = KioskSettings | 'none' | 'spoilt';

/** Opens the settings below a data folder. What was once read well is kept beside, for the day when it cannot be. */
export async function openSettingsFile(
  dataFolder: string,
  { files, log }: { readonly files: Files; readonly log: Logger },
): Promise<SettingsStore> {
  const [path, lastGood] = [join(dataFolder, settingsName), join(dataFolder, lastGoodName)];

  const read = async (from: string): Promise<Read> => {
    try {
      return parse(new TextDecoder().decode(await files.read(from, mostBytes))) ?? 'spoilt';
    } catch (cause) {
      if (faultCode(cause) === 'ENOENT') return 'none';
      log.warn('settings-not-read', { code: faultCode(cause) });
      return 'spoilt';
    }
  };
  const write = (to: string, settings: KioskSettings) =>
    replaceFile(
      to,
      new TextEncoder().encode(`${JSON.stringify({ format, ...settings }, undefined, 2)}\n`),
      files,
    );
  const keepBeside = (settings: KioskSettings) =>
    write(lastGood, settings).catch((cause) => log.warn('settings-not-kept', { code: faultCode(cause) }));

  const [there, before] = [await read(path), await read(lastGood)];
  let settings = typeof there === 'object' ? there : typeof before === 'object' ? before : usualSettings;
  let fault: ReturnType<SettingsStore['fault']> =
    there === 'spoilt' ? { hasLastGood: typeof before === 'object' } : undefined;
  if (fault !== undefined) log.warn('settings-spoilt', fault);
  if (typeof there === 'object' && !isSame(there, before)) await keepBeside(there);

  return {
    now: () => settings,
    fault: () => fault,
    async write(next) {
      await write(path, next);
      settings = next;
      fault = undefined;
      await keepBeside(next);
    },
  };
}

function parse(text: string): KioskSettings | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, '')); // Notepad puts a mark before it
    const read = parseSettings(value);
    if (read === undefined || settingsFault(read) !== undefined) return undefined;
    return withChange(usualSettings, read);
  } catch {
    return undefined;
  }
}

function isSame(one: KioskSettings, other: Read): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
