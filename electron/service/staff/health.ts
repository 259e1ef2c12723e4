import type { Health } from '#contract/staff-settings.ts';
import type { FolderLook, HealthFacts } from '#core/health/health-facts.ts';
import type { HealthFile, Probes } from '#core/health/ports.ts';
import { localMinuteOf } from '#core/local-date.ts';
import type { Clock, ReleaseStore } from '#core/ports.ts';
import type { SettingsStore } from '#core/staff/ports.ts';
import type { PutBackNote } from '#core/statistics/ports.ts';
import { localTime } from '#service/local-time.ts';
import { healthOf } from '#words/health.ts';
import type { Words } from '#words/words.ts';
import type { DoorKeeper } from './door-keeper.ts';

export interface HealthUses {
  readonly version: string;
  readonly refusedDataFolder: HealthFacts['refusedDataFolder'];
  readonly probes: Probes;
  readonly file: Pick<HealthFile, 'refusal'>;
  readonly database: () => HealthFacts['database'];
  readonly putBack: () => PutBackNote | null;
  readonly damage: ReleaseStore['damage'];
  /** Null before the first release. */
  readonly folder: () => FolderLook | null;
  readonly lastArchive: () => string | null;
  readonly keeper: Pick<DoorKeeper, 'isLocked'>;
  readonly settings: Pick<SettingsStore, 'fault'>;
  readonly clock: Clock;
  readonly words: Words;
}

/** Answers how the kiosk is, as often as it is asked. Never rejects. */
export function createHealth(uses: HealthUses): () => Promise<Health> {
  const { version, probes, clock, words } = uses;
  const runningSince = localTime(clock);
  return async () =>
    healthOf(
      {
        version,
        now: localTime(clock),
        runningSince,
        refusedDataFolder: uses.refusedDataFolder,
        disk: await probes.disk(),
        writeRefusal: uses.file.refusal(),
        database: uses.database(),
        spoiltFile: spoiltAt(uses.damage()),
        databasePutBack: putBackAt(uses.putBack()),
        damagedDatabase: await probes.damagedDatabase(),
        crash: await probes.lastCrash(),
        folder: uses.folder(),
        lastArchive: uses.lastArchive(),
        hasPins: uses.keeper.isLocked(),
        areSettingsSpoilt: uses.settings.fault() !== undefined,
      },
      words,
    );
}

function spoiltAt(damage: ReturnType<ReleaseStore['damage']>): string | null {
  return damage && localMinuteOf(new Date(damage.atMs));
}

function putBackAt(note: PutBackNote | null): HealthFacts['databasePutBack'] {
  return note && { what: note.what, at: localMinuteOf(new Date(note.atMs)) };
}

const everyMs = 60_000; // 1 min

/** Keeps `health.json` as the kiosk is; it is written once a minute at most, and only where its words changed. */
export function keepHealthFile(
  describe: () => Promise<Health>,
  file: HealthFile,
  firstAfterMs: number,
): { stop(): void } {
  const write = async (): Promise<void> => {
    await file.write(`${JSON.stringify({ format: 1, ...(await describe()) }, undefined, 2)}\n`);
    timer = setTimeout(write, everyMs).unref();
  };
  let timer = setTimeout(write, firstAfterMs).unref();
  return { stop: () => clearTimeout(timer) };
}
