import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { UpdateState } from '#core/update/update-trial.ts';
import { sha256 } from '#platform/files/digest.ts';
import {
  askSystem,
  isReleased,
  putBack,
  putCountersBack,
  putInPlace,
  readUpdateState,
  settleFor,
  type UpdatePlaces,
  writeUpdateState,
} from '#shell/update-program.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

let places: UpdatePlaces;
const [older, newer] = ['the old program', 'the new program'];
const at = (name: string) => join(places.dataFolder, name);
const text = (path: string) => readFileSync(path, 'utf8');

beforeEach(async () => {
  const folder = await temporaryFolder();
  places = { dataFolder: join(folder, 'data'), program: join(folder, 'Foyer.AppImage') };
  mkdirSync(at('update'), { recursive: true });
  writeFileSync(places.program, older, { mode: 0o755 });
  writeFileSync(at('update/program'), newer);
  writeFileSync(at('update/before.db'), 'counters of before');
  writeFileSync(at('update/ready'), '');
  writeFileSync(at('foyer.db'), 'counters');
  writeUpdateState(places.dataFolder, { kind: 'wanted', version: '0.2.0', sha256: sha256(newer) });
});

describe('an update that is put in place', () => {
  it('stands there, can be started, and is on trial; what was there is kept', () => {
    expect(isReleased(places.dataFolder)).toBe(true);
    putInPlace(places, '0.1.0');
    expect(text(places.program)).toBe(newer);
    expect(statSync(places.program).mode & 0o111).toBe(0o111);
    expect(text(`${places.program}.before`)).toBe(older);
    expect(isReleased(places.dataFolder)).toBe(false);
    const trial: UpdateState = { kind: 'on-trial', version: '0.2.0', before: '0.1.0', starts: 0 };
    expect(readUpdateState(places.dataFolder)).toEqual(trial);
  });

  it('is not, where its bytes changed in the data folder', () => {
    writeFileSync(at('update/program'), 'something else');
    expect(() => putInPlace(places, '0.1.0')).toThrow('damaged');
    expect(text(places.program)).toBe(older);
    expect(isReleased(places.dataFolder)).toBe(false); // not tried for ever
  });
});

it('what did not hold is put back with the counters of before, and those since are kept beside them', () => {
  putInPlace(places, '0.1.0');
  putBack(places, { kind: 'undone', version: '0.2.0' });
  expect(text(places.program)).toBe(older);
  expect(text(at('foyer.db'))).toBe('counters of before');
  expect(text(at('foyer.db.of-0.2.0'))).toBe('counters');
  expect(readUpdateState(places.dataFolder)).toEqual({ kind: 'undone', version: '0.2.0' });
});

it('what the system installs is asked of it once, and is on trial; what runs stays', () => {
  askSystem(places.dataFolder, '0.1.0');
  expect(text(at('update/asked'))).toBe('');
  expect(isReleased(places.dataFolder)).toBe(false);
  expect(readUpdateState(places.dataFolder)).toMatchObject({ kind: 'on-trial', version: '0.2.0' });
  expect(text(places.program)).toBe(older);
  expect(() => askSystem(places.dataFolder, '0.1.0')).toThrow('no update is wanted');
});

it('where the system has put the version before it back, the counters of before are back too', () => {
  askSystem(places.dataFolder, '0.1.0');
  putCountersBack(places.dataFolder, { kind: 'undone', version: '0.2.0' });
  expect(text(at('foyer.db'))).toBe('counters of before');
  expect(text(at('foyer.db.of-0.2.0'))).toBe('counters');
  expect(readUpdateState(places.dataFolder)).toEqual({ kind: 'undone', version: '0.2.0' });
});

it('what held keeps nothing of the one before', () => {
  putInPlace(places, '0.1.0');
  settleFor(places, '0.2.0');
  expect(() => text(`${places.program}.before`)).toThrow();
  expect(() => text(at('update/before.db'))).toThrow();
  expect(readUpdateState(places.dataFolder)).toEqual({ kind: 'held', version: '0.2.0' });
});
