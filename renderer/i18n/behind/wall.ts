/** The room of the wall: what hangs there, and what is in the folder. */
export const wall = {
  titleNeeds: (count: number) =>
    count === 1 ? 'One thing needs you. The rest is on the wall.' : `${inWords(count)} things need you.`,
  titleWell: 'All is well on the wall.',
  from: (folder: string) => `From the folder “${folder}”.`,
  nowTitle: 'On the wall now',
  loop: (slides: number, ms: number) => `${slides} slides, ${roundWords(ms)} a round. ${seenWords(ms)}`,
  slidesFrom: (first: number, last: number, all: number) => `${first} to ${last} of ${all}`,
  slidesBefore: 'The slides before',
  slidesAfter: 'The next slides',
  lastTitle: 'Your last change',
  lastNone: 'Nothing has been changed yet.',
  undo: 'Undo this change',
  undoTitle: 'Undo the last change?',
  undoText:
    'What was on the wall before comes back at once, and stays until a file in the folder is changed. The files in the folder are not touched.',
  undoYes: 'Yes, undo it',
  earlier: 'Earlier changes',
  earlierTitle: 'Earlier changes',
  earlierLead: 'The newest first. The last one can be undone on the page before.',
  earlierNone: 'There are no earlier ones on this computer.',
  isOnWall: 'on the wall now',
  counts: (added: number, changed: number, gone: number) =>
    [added > 0 && `${added} new`, changed > 0 && `${changed} changed`, gone > 0 && `${gone} gone`]
      .filter((part) => part !== false)
      .join(', ') || 'settings only',
  look: 'Look in the folder now',
  looking: 'Looking …',
  preview: 'What would change?',
  previewTitle: 'What would change',
  previewLead: 'This is the folder as it is now. Nothing on the wall is changed by looking.',
  accept: 'Take the folder as it is',
  acceptTitle: 'Take the folder as it is now?',
  acceptText: 'What the folder holds goes on the wall, also where much less is in it than before.',
  acceptYes: 'Yes, take it',
  stick: (name: string) => `“${name}” holds content.`,
  take: 'Put it on this kiosk',
  takeTitle: (name: string) => `Put the content of “${name}” on this kiosk?`,
  takeText:
    'It takes the place of the content folder. What was in the folder is kept beside it, with today’s date.',
  takeYes: 'Yes, put it there',
  clean: 'Clean the screen',
  cleanTitle: 'You can wipe the screen now.',
  cleanText: 'Touches do nothing until the count has ended. Then this page comes back.',
  secondsLeft: (seconds: number) => (seconds === 1 ? 'One second left' : `${seconds} seconds left`),
  adviceTitle: (count: number) => (count === 1 ? 'One piece of advice' : `${count} pieces of advice`),
  adviceHeading: 'Advice',
  adviceText: 'Nothing here keeps anything off the wall. It would make it easier to read.',
  adviceRead: 'Read it',
};

const waitMinutes = 18; // what people in practices wait; the loop is measured against it
const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

function inWords(count: number): string {
  return numbers[count] ?? String(count);
}

/** "6 minutes 40", to ten seconds: a slide's time is an estimate itself. */
function roundWords(ms: number): string {
  const tens = Math.max(1, Math.round(ms / 10_000));
  const minutes = Math.floor(tens / 6);
  const seconds = (tens % 6) * 10;
  if (minutes === 0) return `${seconds} seconds`;
  const whole = minutes === 1 ? '1 minute' : `${minutes} minutes`;
  return seconds === 0 ? whole : `${whole} ${seconds}`;
}

function seenWords(ms: number): string {
  const times = Math.floor((waitMinutes * 60_000) / ms);
  const wait = `People wait about ${waitMinutes} minutes`;
  if (times === 0) return `${wait}: nobody sees all of it. Fewer items would be seen by more people.`;
  if (times === 1) return `${wait}: everybody sees all of it once.`;
  return `${wait}: everybody sees all of it ${times === 2 ? 'twice' : `${times} times`}.`;
}
