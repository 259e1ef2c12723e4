import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import type { SeenByShell } from '#core/self-test/facts.ts';

/** The words of the command `self-test`, with what only this process can see of the computer. After ready. */
export async function withSeen([name = '', ...words]: readonly string[]): Promise<readonly string[]> {
  const usual = [
    `--data-folder=${join(app.getPath('appData'), 'Foyer')}`,
    `--content-folder=${join(app.getPath('documents'), 'Foyer content')}`,
  ];
  return [name, ...usual, ...words, `--seen=${JSON.stringify(await look())}`]; // of two, the later one holds
}

async function look(): Promise<SeenByShell> {
  const { size, scaleFactor } = screen.getPrimaryDisplay();
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
  try {
    await window.loadURL('about:blank');
    return {
      touchPoints: Number(await window.webContents.executeJavaScript('navigator.maxTouchPoints')),
      screen: {
        width: Math.round(size.width * scaleFactor),
        height: Math.round(size.height * scaleFactor),
        scale: scaleFactor,
      },
      soundCards: countSoundCards(),
      isScreenShutIn: isShutIn(window.webContents.getOSProcessId()),
    };
  } finally {
    window.destroy();
  }
}

/** On Linux the kernel says whether it filters what the process asks of it; elsewhere only that nobody switched that off. */
function isShutIn(pid: number): boolean {
  if (process.platform !== 'linux') return !app.commandLine.hasSwitch('no-sandbox');
  return /^Seccomp:\s+2/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
}

function countSoundCards(): number | null {
  if (process.platform !== 'linux') return null;
  try {
    return (readFileSync('/proc/asound/cards', 'utf8').match(/^\s*\d+ \[/gm) ?? []).length;
  } catch {
    return 0; // the kernel has no sound at all
  }
}
