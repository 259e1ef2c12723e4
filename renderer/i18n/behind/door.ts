/** The way in: the pad, and the owner's recovery code. */
export const door = {
  title: 'Staff',
  lead: 'Type your PIN. The wall goes on by itself.',
  typed: (digits: number) => `${digits} typed`,
  open: 'Open',
  back: 'Back',
  close: 'Close',
  forgotten: 'PIN forgotten? The owner’s recovery code opens too.',
  /** After a wrong one. */
  wrong: (freeTries: number) =>
    freeTries === 0
      ? 'That opens nothing here. The next wrong one brings a wait.'
      : `That opens nothing here. ${freeTries === 1 ? 'One more try is' : `${freeTries} more tries are`} free.`,
  waiting: (waitS: number) => `Too many were wrong. Wait ${waitWords(waitS)}, and try again.`,
  codeTitle: 'The recovery code',
  codeLead: 'Sixteen letters and digits, written down when this kiosk was set up. It opens as the owner.',
  wrongCode: 'That is not the code. Look at each letter and digit once more.',
  codeField: 'Recovery code',
  checking: 'Looking …',
};

/** A wait as people say it: to the second below two minutes, then in whole minutes. */
function waitWords(seconds: number): string {
  if (seconds === 1) return 'one second';
  if (seconds < 120) return `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
