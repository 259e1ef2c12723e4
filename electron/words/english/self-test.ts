import { buttonHeightMm, leastButtonMm } from '#core/content/panel-size.ts';
import { leastFreeBytes } from '#core/health/health-facts.ts';
import type { SelfTestFacts, SelfTestId } from '#core/self-test/facts.ts';
import type { Judged } from '#words/judged.ts';
import { isPlausible } from '#words/plausible-time.ts';
import { digits, sizeWords } from './amounts.ts';
import { plainTime } from './plain-time.ts';

const leastPixels = 1_080;

/** What the installer reads of a computer. */
export const selfTest = {
  headline: (needing: number) =>
    needing === 0
      ? 'This computer is ready to be a kiosk.'
      : needing === 1
        ? '1 thing needs somebody before this computer is a kiosk.'
        : `${needing} things need somebody before this computer is a kiosk.`,
  well: 'well',
  needs: 'LOOK',

  lines: {
    touch: ({ touchPoints }) => {
      if (touchPoints === null)
        return [false, 'Touch: it cannot be told without the screen. Do this on the kiosk itself.'];
      if (touchPoints === 0)
        return [false, 'Touch: the glass feels no finger. Plug in its USB cable, or install its driver.'];
      return [true, `Touch: the glass tells ${touchPoints} fingers apart.`];
    },
    size: ({ screen, screenWidthMm }) => sizeLine(screen, screenWidthMm),
    sound: ({ soundCards }) => {
      if (soundCards === null)
        return [true, 'Sound: whether there is any, only an ear can tell. Open a clip that has sound.'];
      if (soundCards === 0)
        return [true, 'Sound: this computer has none. Clips play without it, and their captions say it all.'];
      return [true, 'Sound: this computer has it. Open a clip and set how loud it is.'];
    },
    voice: () => [true, 'Voice: this version reads nothing aloud, so it needs none.'],
    disk: ({ freeBytes, writeRefusal, dataFolder }) => {
      if (writeRefusal !== null)
        return [
          false,
          `Disk: it took no file in ${dataFolder} (${writeRefusal}). Nothing would be counted: let this user write there.`,
        ];
      if (freeBytes === null) return [false, 'Disk: the room on it cannot be told. Have it looked at.'];
      const free = sizeWords(freeBytes);
      if (freeBytes < leastFreeBytes)
        return [false, `Disk: only ${free} are free. Make room: 1 GB is the least, 10 GB are plenty.`];
      return [true, `Disk: it takes files, and ${free} are free.`];
    },
    clock: ({ now }) =>
      isPlausible(now)
        ? [true, `Clock: it says ${plainTime(now)}. Compare it with your own.`]
        : [
            false,
            `Clock: it says ${plainTime(now)}, which is past. Set it, and have its battery changed if that happens again.`,
          ],
    zone: ({ zone }) =>
      /^(Etc\/)?(UTC|GMT|UCT|Zulu)/.test(zone)
        ? [
            false,
            `Time zone: it is ${zone}, which is nobody’s. Set the practice’s own, or its days begin at the wrong hour.`,
          ]
        : [true, `Time zone: ${zone}.`],
    folder: ({ contentFolder, contentEntries }) => {
      if (contentEntries === null)
        return [
          true,
          `Content folder: ${contentFolder} is not there yet. Foyer makes it at its first start; a share must be mounted first.`,
        ];
      if (contentEntries === 0)
        return [false, `Content folder: ${contentFolder} is empty. Put the practice’s content there.`];
      return [true, `Content folder: ${contentFolder} holds ${digits(contentEntries)} files and folders.`];
    },
    sandbox: ({ isScreenShutIn }) => {
      if (isScreenShutIn === null)
        return [false, 'Sandbox: it cannot be told without the screen. Do this on the kiosk itself.'];
      return isScreenShutIn
        ? [true, 'Sandbox: the screen’s program is shut in, and reaches nothing of this computer.']
        : [
            false,
            'Sandbox: the screen’s program is not shut in. Install Foyer’s package anew; start it as an ordinary user.',
          ];
    },
  } satisfies Readonly<Record<SelfTestId, (facts: SelfTestFacts) => Judged>>,
};

function sizeLine(screen: SelfTestFacts['screen'], widthMm: number | null): Judged {
  if (screen === null) return [false, 'Screen: it cannot be told without one. Do this on the kiosk itself.'];
  const { width, height, scale } = screen;
  const pixels = `${width} × ${height}`;
  if (Math.min(width, height) < leastPixels)
    return [
      false,
      `Screen: it shows ${pixels}, and small words would be hard to read. Choose 1080 × 1920 or more.`,
    ];
  if (scale !== 1)
    return [
      false,
      `Screen: the system enlarges it by ${Math.round(scale * 100)} %. Set that to 100 %: Foyer goes by millimetres.`,
    ];
  if (widthMm === null)
    return [
      false,
      `Screen: it shows ${pixels}. How wide the glass is nobody has measured: set it in “This kiosk”, or all sizes are a guess.`,
    ];
  const buttonsMm = buttonHeightMm(widthMm * Math.min(1, height / width));
  if (buttonsMm < leastButtonMm)
    return [
      false,
      `Screen: on ${widthMm} mm of glass buttons are ${buttonsMm} mm high, and hands that tremble need ${leastButtonMm} mm. A larger screen is better.`,
    ];
  return [true, `Screen: it shows ${pixels} on ${widthMm} mm of glass.`];
}
