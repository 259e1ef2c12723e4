import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { findRuntime } from '#build/electron-runtime/find-runtime.ts';
import { planLaunch } from '#build/launch.ts';
import { launchElectron } from '#build/launch-electron.ts';
import { openOwnDisplay } from './own-display.ts';
import { putServedFolders } from './served-folders.ts';

/** The real kiosk with nothing put into its page, for tests that crash it or look at its shell. */
export interface LaunchedKiosk {
  readonly app: ElectronApplication;
  /** Useless after the first crash of the screen: ask `evaluateInScreen` then. */
  readonly page: Page;
  readonly dataFolder: string;
  /** Runs an expression in the screen as it is now; undefined while there is none that answers. */
  evaluateInScreen(expression: string): Promise<unknown>;
  /** The lines of the shell's log so far. */
  readLog(): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): Promise<void>;
}

interface LaunchOptions {
  /** Otherwise it has one of its own. */
  readonly display?: string;
  /** Has never run: its folders are empty. Otherwise they hold what a first start leaves, of the small pack. */
  readonly isNew?: boolean;
}

/** Starts it on folders of its own and waits for its window. */
export async function launchKiosk(given: LaunchOptions = {}): Promise<LaunchedKiosk> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-shell-'));
  if (given.isNew !== true) await putServedFolders(folder, 'small');
  const dataFolder = join(folder, 'data');
  const display = given.display === undefined ? await openOwnDisplay() : undefined;
  const runtime = await findRuntime(() => undefined);
  const launch = planLaunch(runtime, {
    dataFolder,
    contentFolder: join(folder, 'content'),
    display: given.display ?? display?.name,
  });
  const app = await launchElectron(launch);
  const page = await app.firstWindow();
  return {
    app,
    page,
    dataFolder,
    evaluateInScreen: (expression) => evaluateInScreen(app, expression),
    readLog: () => readShellLog(dataFolder),
    close: async () => {
      await app.close();
      await display?.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The lines of the shell's log in a data folder; none before there is one. */
export async function readShellLog(
  dataFolder: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const logs = join(dataFolder, 'logs');
  const names = (await readdir(logs).catch(() => [])).filter((name) => /^shell(\.old)?\.log$/.test(name));
  const texts = await Promise.all(names.map((name) => readFile(join(logs, name), 'utf8')));
  return texts.flatMap(
    (text) =>
      text
        .split('\n')
        .slice(0, -1) // what follows the last line break is not yet a line
        .map((line) => JSON.parse(line) as Record<string, unknown>), // each line is an object
  );
}

const answerMs = 1_000;

function evaluateInScreen(app: ElectronApplication, expression: string): Promise<unknown> {
  return app.evaluate(
    ({ BrowserWindow }, { expression, answerMs }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (contents === undefined || contents.isCrashed()) return undefined;
      const patience = new Promise((resolve) => setTimeout(resolve, answerMs));
      return Promise.race([contents.executeJavaScript(expression).catch(() => undefined), patience]);
    },
    { expression, answerMs },
  );
}
