import { expect, it, vi } from 'vitest';
import type { PrintedPage } from '#contract/printed-page.ts';
import { createReportPrinter } from '#shell/report-printer.ts';
import { createRecordingLog } from './recording-log.ts';

/** Windows whose page stops at a step, as a hidden window of a graphics process that died may. */
const windows = vi.hoisted(() => ({ stopsAt: [] as (string | null)[], destroyed: 0 }));

vi.mock('electron', () => ({
  protocol: {},
  session: {
    fromPartition: () => ({
      protocol: { registerStreamProtocol: () => true, handle() {} },
      setPermissionRequestHandler() {},
      setPermissionCheckHandler() {},
    }),
  },
  BrowserWindow: class {
    removeMenu() {}
    destroy() {
      windows.destroyed += 1;
    }
    webContents = pageThatStopsAt(windows.stopsAt.shift() ?? null);
  },
}));

function pageThatStopsAt(step: string | null) {
  const never = new Promise<never>(() => {});
  let hearTitle = (_event: unknown, _title: string) => {};
  return {
    on: (_name: string, listener: typeof hearTitle) => {
      hearTitle = listener;
    },
    loadURL: async () => {
      if (step === 'load') await never;
      if (step !== 'title') hearTitle(null, 'October');
    },
    printToPDF: async () => (step === 'print' ? await never : Buffer.from('pdf')),
  };
}

it.each(['load', 'title', 'print'])(
  'a report whose window stops at its %s is given up, and the next one is printed',
  async (step) => {
    const log = createRecordingLog();
    windows.stopsAt.push(step, null);
    windows.destroyed = 0;
    const printReport = createReportPrinter('/app', log, 50);
    const page = { name: 'October' } as unknown as PrintedPage;
    const both = Promise.all([printReport(page), printReport(page)]);
    expect(await both).toEqual([null, Buffer.from('pdf').toString('base64')]);
    expect(windows.destroyed).toBe(2);
    expect(log.lines.map(({ event }) => event)).toEqual(['report-not-printed']);
  },
);
