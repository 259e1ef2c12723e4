import { readFileSync } from 'node:fs';

/** Loaded before the service (`node --import`): its clock is ahead by the milliseconds in a file, which may change at any time. */
const file = process.env.FOYER_CLOCK_FILE ?? '';
const RealDate = Date;

function aheadMs(): number {
  return Number(readFileSync(file, 'utf8'));
}

globalThis.Date = class extends RealDate {
  constructor(...given: unknown[]) {
    // It takes what Date takes.
    super(...((given.length === 0 ? [RealDate.now() + aheadMs()] : given) as [number]));
  }
  static override now() {
    return RealDate.now() + aheadMs();
  }
} as DateConstructor;
