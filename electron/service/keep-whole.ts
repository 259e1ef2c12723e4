import type { Manifest } from '#core/content/manifest.ts';
import { showStarterPack } from './beginning.ts';
import type { ContentParts } from './content-parts.ts';
import type { Follower } from './follow-folder.ts';

/**
 * Reads every byte of the release on the wall once after the start, and one file of it after the other from then on, for as
 * long as the kiosk runs. What is spoilt is mended, by a good copy or by the content folder as it was taken; the wall stays.
 * Where neither has it, the release before or the starter pack is shown until the folder has it again.
 */
export function keepWhole(parts: ContentParts, { watch, take, taken }: Follower): { stop(): void } {
  const { wall, releases, folder, log, verifyAfterMs, verifyEveryMs, inTurn } = parts;
  let seen: string | undefined;
  let isStopped = false;

  const look = async (part: (release: Manifest) => Pick<Manifest, 'files'>): Promise<void> => {
    const release = wall.release();
    if (release === undefined) return;
    // What came with the program is on the wall where the disk took none of it: nothing of that is missing.
    if (release.source.kind === 'starter-pack' && (await releases.load()) === undefined) return;
    if (await releases.verify(part(release))) return;
    log.warn('release-damaged', { revision: release.revision });
    folder.forget();
    await inTurn(async () => {
      if (wall.release()?.revision !== release.revision) return;
      if (await isMadeAnew(release)) return log.info('release-mended', { revision: release.revision });
      const whole = await releases.load();
      if (whole === undefined) await showStarterPack(parts);
      else wall.show(whole.manifest);
    });
    folder.forget();
    watch.forget();
  };

  /** Takes the folder once more as it was taken last, which stores what is missing. */
  const isMadeAnew = async (release: Manifest): Promise<boolean> => {
    const scan = taken();
    if (scan === undefined) return false;
    const outcome = await take(scan, false).catch((cause: unknown) => log.error('import-failed', cause));
    return outcome?.kind === 'current' && (await releases.verify(release));
  };

  /** The file after the one that was read last, and the one after that: two tell a bad place from a bad disk. */
  const next = ({ files }: Manifest): Pick<Manifest, 'files'> => {
    const paths = Object.keys(files).sort();
    const first = paths.findIndex((path) => seen !== undefined && path > seen);
    const two = [...paths, ...paths].slice(Math.max(first, 0), Math.max(first, 0) + 2);
    seen = two[0];
    return { files: Object.fromEntries(two.flatMap((path) => (files[path] ? [[path, files[path]]] : []))) };
  };

  let timer = setTimeout(() => void round((release) => release), verifyAfterMs).unref();
  const round = async (part: Parameters<typeof look>[0]): Promise<void> => {
    await look(part).catch((cause: unknown) => log.error('release-not-verified', cause));
    if (!isStopped) timer = setTimeout(() => void round(next), verifyEveryMs).unref();
  };
  return {
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
