import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sumOf, type Toll, tryOnce } from './trial.ts';

const [second, hour, day] = [1_000, 3_600_000, 86_400_000];

/** What a clock does while the service runs, and where: milliseconds from the true time at the start, and later. */
interface ClockFault {
  readonly name: string;
  readonly zone?: string;
  readonly startMs: number;
  readonly laterMs: readonly number[];
}

const until = (time: string) => Date.parse(time) - Date.now();

function faults(): readonly ClockFault[] {
  const jumps = [second, -second, hour, -hour, day, -day].map((ms) => ({
    name: `a jump of ${ms / second} s`,
    startMs: 0,
    laterMs: [ms],
  }));
  const years = ['1970-01-01', '2038-01-19', '2100-03-01'].map((date) => ({
    name: `a jump to ${date}`,
    startMs: 0,
    laterMs: [until(`${date}T03:14:00Z`)],
  }));
  const changes = [
    ['Europe/London', '2026-03-29T00:59:58Z', '2026-10-25T00:59:58Z'],
    ['Australia/Lord_Howe', '2026-04-04T14:59:58Z', '2026-10-03T15:29:58Z'],
    ['Asia/Kathmandu', '2026-03-31T18:14:58Z', '2026-12-31T18:14:58Z'],
    ['Pacific/Apia', '2011-12-30T09:59:58Z', '2026-11-29T10:59:58Z'],
  ].flatMap(([zone = '', ...times]) =>
    times.map((time) => ({ name: `${zone} over ${time}`, zone, startMs: until(time), laterMs: [] })),
  );
  return [
    ...jumps,
    ...years,
    { name: 'a dead clock that is set late', startMs: until('1970-01-01T00:00:10Z'), laterMs: [0] },
    { name: 'back and forth', startMs: 0, laterMs: [day, -day, hour, -hour, 0] },
    ...changes,
  ];
}

/** Counts and takes updates while the clock is wrong, jumps, or changes its hour. */
export async function breakClocks(isShort: boolean): Promise<Toll> {
  const tolls: Toll[] = [];
  for (const [at, { name, zone = 'Europe/London', startMs, laterMs }] of faults().entries()) {
    if (isShort && at % 8 !== 7) continue;
    let file = '';
    const toll = await tryOnce(
      name,
      async (trial) => {
        await trial.count(5, dateAfter(startMs));
        for (const ms of laterMs) {
          await writeFile(file, String(ms));
          await trial.count(5, dateAfter(ms));
        }
        const isThere = await trial.update(2, 45_000);
        await trial.count(5, dateAfter(laterMs.at(-1) ?? startMs));
        return isThere ? [] : ['the update did not come'];
      },
      async (folder) => {
        file = join(folder, 'clock');
        await writeFile(file, String(startMs));
        return {
          execArgv: ['--import', new URL('./preloads/moved-clock.ts', import.meta.url).href],
          environment: { FOYER_CLOCK_FILE: file, TZ: zone },
        };
      },
    );
    tolls.push(toll);
  }
  return sumOf(tolls);
}

/** The day that a screen with the same clock stamps its views with. */
function dateAfter(ms: number): string {
  return new Date(Date.now() + ms).toISOString().slice(0, 10);
}
