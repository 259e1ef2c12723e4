import { join } from 'node:path';
import { openUpdateKeys, updateKeysFolder } from '#adapters/pack-keys/update-keys.ts';
import { copyDatabase } from '#adapters/sqlite/copy-database.ts';
import { schemaVersion } from '#adapters/sqlite/migrations/all.ts';
import { stickPlaces } from '#adapters/sticks/find-sticks.ts';
import { databaseFile } from '#adapters/system/data-folder.ts';
import { createUpdateSource } from '#adapters/updates/update-source.ts';
import { openUpdateStore } from '#adapters/updates/update-store.ts';
import type { Files, Logger } from '#core/ports.ts';
import type { SettingsStore } from '#core/staff/ports.ts';
import { mayUpdateAt } from '#core/update/update-hours.ts';
import { weekTimeOf } from '#core/visit/opening-hours.ts';
import type { Words } from '#words/words.ts';
import { createUpdateKeeper, type UpdateKeeper } from './update/update-keeper.ts';

/** What updates are made of: what the service has as well. */
export interface UpdatesUses {
  readonly dataFolder: string;
  readonly appVersion: string;
  /** The program's one file, which an update may replace. */
  readonly program: string | undefined;
  /** Whose updates the system installs, where it does; they are trusted then, and no others. */
  readonly systemKeys: string | undefined;
  readonly files: Files;
  readonly settings: Pick<SettingsStore, 'now'>;
  readonly contentFolderNow: () => string;
  readonly words: Words;
  readonly log: Logger;
}

const lookEveryMs = 60_000; // 1 min

/** Puts together what finds, keeps and releases a new version of Foyer; from then on it looks at the clock by itself. */
export function keepUpdates(uses: UpdatesUses): UpdateKeeper {
  const { dataFolder, appVersion, program, systemKeys, files, settings, contentFolderNow, words, log } = uses;
  const keeper = createUpdateKeeper({
    source: createUpdateSource({
      files,
      contentFolder: contentFolderNow,
      sticks: stickPlaces(),
      verifies: openUpdateKeys(systemKeys ?? join(dataFolder, updateKeysFolder), files),
    }),
    store: openUpdateStore(dataFolder, {
      files,
      copyCounters: (to) => copyDatabase(join(dataFolder, databaseFile), to),
    }),
    here: {
      version: appVersion,
      platform: `${process.platform}-${process.arch}`,
      schema: schemaVersion,
      replacedBy: program !== undefined ? 'any' : systemKeys !== undefined ? 'newer' : 'nothing',
    },
    isTime: () => mayUpdateAt(settings.now().openingHours, weekTimeOf(new Date())),
    words,
    log,
  });
  setInterval(() => void keeper.lookAtTime(), lookEveryMs).unref();
  return keeper;
}
