import type { NotDone } from '#contract/staff-content.ts';
import type { UpdateSeen } from '#contract/staff-updates.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Logger } from '#core/ports.ts';
import { refusalOfUpdate, type UpdateFacts } from '#core/update/judge-update.ts';
import type { FoundUpdate, UpdateSource, UpdateStore } from '#core/update/ports.ts';
import type { Words } from '#words/words.ts';

export interface UpdateKeeperUses {
  readonly source: UpdateSource;
  readonly store: UpdateStore;
  readonly here: Pick<UpdateFacts, 'version' | 'platform' | 'schema' | 'replacedBy'>;
  /** Whether an update may be put in place now. */
  readonly isTime: () => boolean;
  readonly words: Words;
  readonly log: Logger;
}

/** What the owner is told of an update, and what they can do about it. */
export interface UpdateKeeper {
  describe(): Promise<UpdateSeen>;
  /** Why it could not be done; undefined where it was. */
  take(version: string): Promise<NotDone | undefined>;
  drop(): Promise<void>;
  /** Lets the shell go on where one is wanted and the time has come. Never rejects. */
  lookAtTime(): Promise<void>;
}

export function createUpdateKeeper({
  source,
  store,
  here,
  isTime,
  words,
  log,
}: UpdateKeeperUses): UpdateKeeper {
  const say = words.updates;
  const judge = async ({ update, isVerified }: FoundUpdate) => {
    const state = await store.state();
    const undone = state?.kind === 'undone' ? state.version : null;
    return refusalOfUpdate(update, { ...here, isVerified, undone });
  };
  return {
    async describe() {
      const state = await store.state();
      if (state?.kind === 'wanted')
        return { state: 'wanted', version: state.version, sentence: say.wanted(state.version) };
      if (state?.kind === 'on-trial')
        return { state: 'refused', version: state.version, sentence: say.onTrial(state.version) };
      const found = await source.find();
      const refusal = found && (await judge(found));
      if (found === undefined || refusal === 'same') return { state: 'none', version: null, sentence: '' };
      const { version } = found.update;
      if (refusal === undefined)
        return { state: 'offered', version, sentence: say.offered(version, here.version) };
      return { state: 'refused', version, sentence: say.refused(refusal, version, here.version) };
    },

    async take(version) {
      const found = await source.find();
      if (found?.update.version !== version) return say.gone;
      const refusal = await judge(found);
      if (refusal !== undefined) return say.notTaken(say.refused(refusal, version, here.version));
      try {
        await store.take(found);
        log.info('update-wanted', { version });
        return undefined;
      } catch (cause) {
        const code = faultCode(cause);
        log.warn('update-not-taken', { code });
        return code === 'EBADMSG' || code === 'EFBIG' ? say.damaged : say.notCopied(code);
      }
    },

    drop: () => store.drop(),

    async lookAtTime() {
      try {
        const state = await store.state();
        if (state?.kind !== 'wanted' || !isTime()) return;
        await store.release();
        log.info('update-released', { version: state.version });
      } catch (cause) {
        log.warn('update-waits', { code: faultCode(cause) }); // and is tried at the next look
      }
    },
  };
}
