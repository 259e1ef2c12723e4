import { approval } from './approval.ts';
import { commands } from './commands.ts';
import { health } from './health.ts';
import { problems } from './problems.ts';
import { receipt } from './receipt.ts';
import { report } from './report.ts';
import { reports } from './reports/reports.ts';
import { selfTest } from './self-test.ts';
import { staff } from './staff.ts';
import { statistics } from './statistics.ts';
import { updates } from './updates.ts';

/** All that staff read, in English. */
export const english = {
  tag: 'en',
  problems,
  report,
  reports,
  receipt,
  staff,
  health,
  approval,
  statistics,
  commands,
  selfTest,
  updates,
};
