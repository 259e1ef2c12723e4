import type { Health, SettingsCommand } from '#contract/staff-settings.ts';
import type { Logger } from '#core/ports.ts';
import type { Room } from './rooms.ts';

type Command = Extract<SettingsCommand, { readonly kind: 'describe-health' | 'end-foyer' }>;

/** How the kiosk is, and its end. The shell, which passes the answer `ending` on, ends Foyer. */
export function healthRoom(describe: () => Promise<Health>, log: Logger): Room<Command> {
  return {
    'describe-health': async () => ({ kind: 'health', health: await describe() }),
    async 'end-foyer'() {
      log.info('ended-by-owner');
      return { kind: 'ending' };
    },
  };
}
