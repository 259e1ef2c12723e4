import type { StaffAnswer } from '#contract/staff.ts';
import type { NotDone } from '#contract/staff-content.ts';
import type { KioskSettings, SettingsChange, SettingsCommand } from '#contract/staff-settings.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Logger } from '#core/ports.ts';
import type { SettingsStore } from '#core/staff/ports.ts';
import { settingsFault, withChange } from '#core/staff/settings.ts';
import { createMutex } from '#service/mutex.ts';
import { refuse } from '#service/refusals.ts';
import type { Words } from '#words/words.ts';
import type { DoorKeeper } from './door-keeper.ts';
import { type FolderChoice, seenOf } from './folder-choice.ts';
import { type GivenUses, givenSettings } from './given-settings.ts';
import type { Room } from './rooms.ts';

type Command = Extract<
  SettingsCommand,
  { readonly kind: 'read-settings' | 'change-settings' | 'find-folders' | 'look-at-folder' }
>;

export interface SettingsRoomUses extends GivenUses {
  readonly settings: SettingsStore;
  readonly keeper: Pick<DoorKeeper, 'pins' | 'hasCode'>;
  readonly choice: FolderChoice;
  readonly words: Words;
  readonly log: Logger;
  /** Puts what was changed in force. */
  readonly onChange: (now: KioskSettings, before: KioskSettings) => Promise<void>;
}

/** What is set on this kiosk. */
export function settingsRoom(uses: SettingsRoomUses): Room<Command> {
  const { settings, keeper, choice, words, log, onChange } = uses;
  const inTurn = createMutex();

  const state = (): StaffAnswer => ({
    kind: 'settings',
    settings: settings.now(),
    given: givenSettings(uses),
    pins: keeper.pins(),
    hasRecoveryCode: keeper.hasCode(),
  });
  const contentFolderOf = ({ contentFolder }: KioskSettings) => contentFolder ?? uses.contentFolder;

  /** The change with the paths of its folders in full, or why it cannot be made. */
  const checked = async (change: SettingsChange): Promise<SettingsChange | NotDone> => {
    const fault = settingsFault(change);
    if (fault !== undefined) return words.staff.settingsRefused(fault);
    const next = withChange(settings.now(), change);
    let made = change;
    if (change.contentFolder !== undefined) {
      const judged = await choice.judge(contentFolderOf(next), 'content', next.ownersFolder);
      if (judged.kind === 'unusable') return judged.because;
      if (change.contentFolder !== null) made = { ...made, contentFolder: judged.path };
    }
    if (typeof change.ownersFolder === 'string') {
      const judged = await choice.judge(change.ownersFolder, 'owner', contentFolderOf({ ...next, ...made }));
      if (judged.kind === 'unusable') return judged.because;
      made = { ...made, ownersFolder: judged.path };
    }
    return made;
  };

  return {
    'read-settings': async () => state(),

    'change-settings': ({ change }) =>
      inTurn(async () => {
        const made = await checked(change);
        if ('what' in made) return refuse(made);
        const before = settings.now();
        try {
          await settings.write(withChange(before, made));
        } catch (cause) {
          log.error('settings-not-written', cause);
          return refuse(words.staff.diskRefused(faultCode(cause)));
        }
        log.info('settings-changed', { which: Object.keys(change).join(' ') });
        await onChange(settings.now(), before);
        return state();
      }),

    'find-folders': async ({ purpose }) => {
      const now = settings.now();
      const other = purpose === 'content' ? now.ownersFolder : contentFolderOf(now);
      return { kind: 'folders', folders: await choice.find(purpose, other) };
    },

    'look-at-folder': async ({ path, purpose }) => {
      const now = settings.now();
      const other = purpose === 'content' ? now.ownersFolder : contentFolderOf(now);
      return { kind: 'folder-seen', ...seenOf(await choice.judge(path, purpose, other)) };
    },
  };
}
