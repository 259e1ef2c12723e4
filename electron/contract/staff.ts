import type { ContentAnswer, ContentCommand } from './staff-content.ts';

/** What is asked behind the wall, a room each; `core/staff/roles.ts` names the least role for each. */
export type StaffCommand = ContentCommand;

/** What the service answers. What cannot be done is answered in words (`not-done`). */
export type StaffAnswer = ContentAnswer;
