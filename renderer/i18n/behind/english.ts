import { approval } from './approval.ts';
import { door } from './door.ts';
import { frame } from './frame.ts';
import { kiosk } from './kiosk.ts';
import { saving } from './saving.ts';
import { settings } from './settings.ts';
import { statistics } from './statistics.ts';
import { wall } from './wall.ts';

/** Everything that staff read on the screen, a part for each room. Loaded with the rooms, never with the loop. */
export const staffEnglish = { door, frame, settings, wall, approval, statistics, saving, kiosk };
