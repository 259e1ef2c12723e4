import { english } from '#i18n/english.ts';

/** What is read on the screens that only a touch brings: sentences of their own, and those that the wall has too. */
export const openedEnglish = {
  ...english,

  // Home and topics
  whenToGetHelp: 'When to get help',
  allQuestions: 'All questions',
  whatGuidanceSays: 'What national guidance says',
  relatedTitle: 'You may also want to know',
  takeItWithYou: 'Take it with you',
  takeItHow:
    'Point your phone’s camera at the square. It shows these words, or offers to search for them: then choose copy. This screen sends nothing and keeps nothing.',
  close: 'Close',
  warning: 'Take care',
  playClip: 'Play the clip',
  withSound: 'With sound',
  withoutSound: 'Without sound',
  bodyIsAway: 'The rest of this page is not here just now. The front desk can help you.',

  // Exercises
  waysOn: 'Ways on',
  beforeYouStart: (exercise: string, card: number, cards: number) =>
    `${exercise} · before you start, ${card} of ${cards}`,
  notForYou: 'Not for you today if you have',
  notSure: 'Not sure? Ask at the front desk first.',
  noneOfThese: 'None of these',
  oneOfThese: 'One of these: show me something else',
  iWill: 'I will',
  askFirst: 'Ask us first if you have',
  howMuch: 'How much',
  stopIf: 'Stop if',
  youNeed: 'You need',
  followAlong: 'Follow along',
  startExercise: 'Show me',
  stepOf: (exercise: string, step: number, steps: number) => `${exercise} · step ${step} of ${steps}`,
  pause: 'Pause',
  play: 'Go on',
  slower: 'Slower',
  stepBack: 'One step back',
  stepOn: 'One step on',
  startAgain: 'Start again',
  otherSide: 'Other side',
  stillPictures: 'Still pictures',
  movingPictures: 'Moving picture',
  atWork: 'At work',
  getReady: 'Ready?',
  rest: 'Rest',
  breatheIn: 'Breathe in',
  breatheOut: 'Breathe out',
  holdBreath: 'Hold',
  seconds: (count: number) => (count === 1 ? 'second' : 'seconds'),
  repetitions: 'more',
  wellDone: 'Well done',
  goOnAtHome: 'How to go on at home',

  // Idle
  stillReading: 'Still reading?',
  stillReadingHow: 'Touch anywhere to stay. Otherwise the screen starts again for the next person.',
  stay: 'I am still here',
  secondsLeft: (count: number) => `${count} seconds left.`,
};
