import { existsSync } from 'node:fs';
import { openDisplay, portrait } from '#build/display.ts';
import { needsVirtualDisplay } from '#build/offline/missing-parts.ts';

/**
 * A display for one kiosk alone: two on the same one would each put itself in front again, second by second. Undefined
 * where only the machine's own can be had.
 */
export async function openOwnDisplay(size = portrait) {
  return needsVirtualDisplay() || existsSync('/usr/bin/Xvfb') ? openDisplay(size) : undefined;
}
