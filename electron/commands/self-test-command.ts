import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createProbes } from '#adapters/health-files/probes.ts';
import { openSettingsFile } from '#adapters/settings-file/settings-file.ts';
import { localZone, systemClock } from '#adapters/system/clock.ts';
import { defaultDataFolder } from '#adapters/system/data-folder.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Logger } from '#core/ports.ts';
import { parseSeen, type SelfTestFacts } from '#core/self-test/facts.ts';
import { diskFiles as files } from '#platform/files/disk-files.ts';
import { makeFolder } from '#platform/files/make-folder.ts';
import { localTime } from '#service/local-time.ts';
import { selfTestWords } from '#words/self-test.ts';
import { type Calling, misused, type Told } from './told.ts';

export const selfTestUsage = 'self-test [--data-folder DIR] [--content-folder DIR]';

const quiet: Logger = { info() {}, warn() {}, error() {} };
const mostEntries = 10_000;

/**
 * `self-test [--data-folder DIR] [--content-folder DIR]`: whether this computer can be a kiosk, a sentence for each part of it. Code
 * 0: it can; 1: something needs somebody. What only the shell can see it adds as `--seen`.
 */
export async function selfTestCommand(args: readonly string[], calling: Calling): Promise<Told> {
  try {
    const text = { type: 'string' } as const;
    const options = { 'data-folder': text, 'content-folder': text, seen: text };
    const { values } = parseArgs({ args: [...args], options });
    const dataFolder = resolve(values['data-folder'] ?? defaultDataFolder());
    const contentFolder = resolve(values['content-folder'] ?? join(dataFolder, '..', 'Foyer content'));
    const facts = await gatherFacts(dataFolder, contentFolder);
    const { words, isReady } = selfTestWords({ ...facts, ...parseSeen(values.seen ?? '') }, calling.words);
    return { words, exitCode: isReady ? 0 : 1 };
  } catch (cause) {
    if (faultCode(cause).startsWith('ERR_PARSE_ARGS')) return misused(selfTestUsage, calling);
    throw cause;
  }
}

async function gatherFacts(
  dataFolder: string,
  usualContent: string,
): Promise<Omit<SelfTestFacts, 'touchPoints' | 'screen' | 'soundCards' | 'isScreenShutIn'>> {
  const writeRefusal = await tryToWrite(dataFolder);
  const settings = (await openSettingsFile(dataFolder, { files, log: quiet })).now();
  const contentFolder = settings.contentFolder ?? usualContent;
  const disk = await createProbes(dataFolder, files).disk();
  return {
    dataFolder,
    freeBytes: 'freeBytes' in disk ? disk.freeBytes : null,
    writeRefusal,
    now: localTime(systemClock),
    zone: localZone(),
    contentFolder,
    contentEntries: await files.list(contentFolder, mostEntries).then(
      (entries) => entries.length,
      () => null,
    ),
    screenWidthMm: settings.screenWidthMm,
  };
}

/** The code with which the disk refused a file; null where it took one. Nothing is left of it. */
async function tryToWrite(dataFolder: string): Promise<string | null> {
  const file = join(dataFolder, 'self-test.part');
  try {
    await makeFolder(dataFolder, 0o700);
    await files.write(file, new TextEncoder().encode('whether the disk takes a file\n'));
    await files.remove(file);
    return null;
  } catch (cause) {
    return faultCode(cause);
  }
}
