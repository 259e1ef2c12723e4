import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DisplaySize, openServer, type VirtualDisplay } from '#build/display.ts';
import { areHere, turningTools } from '#build/offline/test-tools.ts';

/** The panel's plug, as `xrandr` names it. */
export const plug = 'DUMMY0';

/** Whether such a display can be opened, which only root may off a console. */
export const canTurnDisplay = process.getuid?.() === 0 && areHere(turningTools);

/** A display whose size and plug change as those of a real panel do: Xvfb has one size for ever. */
export async function openTurnableDisplay(size: DisplaySize): Promise<VirtualDisplay> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-display-'));
  const settings = join(folder, 'xorg.conf');
  await writeFile(settings, settingsOf(size));
  const log = join(folder, 'xorg.log');
  const words = ['-novtswitch', '-sharevts', '-config', settings, '-logfile', log];
  const display = await openServer('Xorg', words);
  const close = async () => {
    await display.close();
    await rm(folder, { recursive: true });
  };
  return { ...display, close };
}

/** The words by which `xrandr` learns a size that no panel had. */
export function newMode(name: string, { width, height }: DisplaySize): readonly string[] {
  return ['--newmode', name, ...timings(width, height)];
}

/** As a panel of 60 pictures a second would have them; nothing is driven by them. */
function timings(width: number, height: number): readonly string[] {
  const across = [width, width + 100, width + 140, width + 280];
  const down = [height, height + 4, height + 9, height + 45];
  const clock = ((width + 280) * (height + 45) * 60) / 1_000_000; // MHz
  return [clock.toFixed(2), ...across.map(String), ...down.map(String)];
}

function settingsOf({ width, height }: DisplaySize): string {
  return `
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "panel"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
  Modeline "first" ${timings(width, height).join(' ')}
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "panel"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "first"
    Virtual 4096 4096
  EndSubSection
EndSection
Section "ServerFlags"
  Option "AutoAddDevices" "false"
EndSection
`;
}
