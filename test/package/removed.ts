import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { startKiosk, until } from './kiosk.ts';
import { settingsOf } from './set-up.ts';
import { claim, type Stage } from './stage.ts';

/** Takes the package off a kiosk, first leaving what it kept, then with it. */
export async function tryRemoved(stage: Stage): Promise<void> {
  const { debian } = stage;
  const isThere = (path: string) =>
    access(join(debian.folder, path)).then(
      () => true,
      () => false,
    );
  const before = await settingsOf(stage);
  await debian.run('foyer-setup');
  const kiosk = await startKiosk(debian, 'foyer', stage.display);
  const data = 'var/lib/foyer/.config/Foyer/foyer.db';
  await until('its database', 180_000, () => isThere(data));
  await kiosk.stop();
  const others = 'home/reception/.config/Foyer/foyer.db';

  await debian.run('apt-get', 'remove', '-y', '-q', 'foyer');
  claim(
    stage,
    'removed: the program is gone',
    !(await isThere('opt/Foyer')) && !(await isThere('usr/bin/foyer')),
  );
  claim(stage, 'and the computer is no kiosk any more', (await settingsOf(stage)) === before);
  claim(stage, 'what the kiosk kept is still there', (await isThere(data)) && (await isThere(others)));

  await debian.run('apt-get', 'purge', '-y', '-q', 'foyer');
  claim(stage, 'purged: what the kiosk kept is gone', !(await isThere('var/lib/foyer')));
  claim(stage, 'what a person’s own account keeps is not', await isThere(others));
}
