import type { ApprovalAnswer, ApprovalCommand } from './staff-approval.ts';
import type { ContentAnswer, ContentCommand } from './staff-content.ts';
import type { DoorAnswer, DoorCommand } from './staff-door.ts';
import type { ReportsAnswer, ReportsCommand } from './staff-reports.ts';
import type { SettingsAnswer, SettingsCommand } from './staff-settings.ts';
import type { StatisticsAnswer, StatisticsCommand } from './staff-statistics.ts';
import type { UpdatesAnswer, UpdatesCommand } from './staff-updates.ts';

/** What is asked behind the wall, a room each; `core/staff/roles.ts` names the least role for each. */
export type StaffCommand =
  | DoorCommand
  | ContentCommand
  | ApprovalCommand
  | SettingsCommand
  | StatisticsCommand
  | ReportsCommand
  | UpdatesCommand;

/** What the service answers. What cannot be done is answered in words (`not-done`). */
export type StaffAnswer =
  | DoorAnswer
  | ContentAnswer
  | ApprovalAnswer
  | SettingsAnswer
  | StatisticsAnswer
  | ReportsAnswer
  | UpdatesAnswer;
