import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = 'build/os/linux/root';
/** The lines of a file that say something, without comments. */
const linesOf = (path: string) =>
  readFileSync(`${root}/${path}`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s*#/.test(line));

const login = 'usr/share/foyer/etc/systemd/logind.conf.d/foyer.conf';
const unit = linesOf('usr/lib/systemd/system/foyer-kiosk.service');

describe('on a Linux kiosk', () => {
  it('no keyboard speaks to the kernel', () => {
    expect(linesOf('usr/share/foyer/etc/sysctl.d/60-foyer.conf')).toContain('kernel.sysrq = 0');
  });

  it('no terminal waits behind Ctrl+Alt+F1 to F12, and the one of the kiosk asks nobody to sign in', () => {
    expect(linesOf(login)).toEqual(expect.arrayContaining(['NAutoVTs=0', 'ReserveVT=0']));
    expect(unit).toContain('Conflicts=getty@tty1.service');
  });

  it('the session knows no key for another terminal, nor one that ends it', () => {
    const starts = linesOf('usr/lib/foyer/session').filter((line) => /^cage /.test(line));
    expect(starts).toHaveLength(1); // of Wayland: there is no X to end with Ctrl+Alt+Backspace
    const [options = ''] = starts[0]?.split(' -- ') ?? [];
    expect(options.split(' ').slice(1)).toEqual(['-d', '$turns']); // `-s` would let Ctrl+Alt+F1 to F12 through
    expect(linesOf('usr/lib/foyer/session').join('\n')).not.toMatch(/turns="[^"]*-s/);
  });

  it('the keys for sleep do nothing', () => {
    expect(linesOf(login)).toEqual(
      expect.arrayContaining(['HandleSuspendKey=ignore', 'HandleHibernateKey=ignore', 'IdleAction=ignore']),
    );
  });
});
