import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRecoveryCode, recoveryCodeOf, spacedCode } from '#core/staff/recovery-code.ts';

const code = fc.uint8Array({ minLength: 16, maxLength: 64 }).map(recoveryCodeOf);

test('a code has sixteen letters and digits, and none that is taken for another', () => {
  fc.assert(fc.property(code, (made) => void expect(made).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)));
});

test('a code is shown four by four, and known again however it is typed', () => {
  fc.assert(
    fc.property(code, (made) => {
      expect(spacedCode(made)).toMatch(/^(\w{4} ){3}\w{4}$/);
      for (const typed of [made, spacedCode(made), spacedCode(made).replaceAll(' ', '-').toLowerCase()])
        expect(parseRecoveryCode(typed)).toBe(made);
      const mistaken = made.replaceAll('1', 'l').replaceAll('0', 'o').replaceAll('V', 'u');
      expect(parseRecoveryCode(mistaken)).toBe(made);
    }),
  );
});

test.each(['', '7K3M', '7K3M 9QXD 1234 567', '7K3M 9QXD 1234 56789', '7K3M 9QXD 1234 567?'])(
  '"%s" is no code',
  (typed) => expect(parseRecoveryCode(typed)).toBeUndefined(),
);
