/** Every sentence of the screen, in English: the model that each other language must match, word for word key. */
export const english = {
  // The loop
  touchToReadMore: 'Touch to read more',
  touchToFollowAlong: 'Touch to follow along',
  touchToSeeSigns: 'Touch to see all the signs',
  touchToBegin: 'Touch to begin',
  whenToGetHelp: 'When to get help',
  helpSlideTitle: 'Tell the front desk now if your back pain comes with',
  aboutTitle: 'Touch the screen to learn about back pain.',
  aboutPromise: 'Nothing about you is stored.',
  fromThePractice: 'From the practice',

  // The bar
  helpButtonQuestion: 'Need help?',
  helpButtonAnswer: 'Tell the front desk now',
  textSize: 'Text size',
  moreContrast: 'More contrast',
  lessMotion: 'Less motion',
  lowReach: 'Everything lower down',

  // Home and topics
  homeTitle: 'What would you like to know?',
  allQuestions: 'All questions',
  goBack: 'Back',
  furtherDown: 'Read on',
  furtherUp: 'Back up',
  whatGuidanceSays: 'What national guidance says',
  relatedTitle: 'You may also want to know',
  takeItWithYou: 'Take it with you',
  takeItHow: 'Point your phone’s camera at the square. The words stay on your phone. Nothing is sent.',
  close: 'Close',
  notReviewedYet: 'General information. This practice has not reviewed it yet.',
  lastReviewed: (date: string) => `Last reviewed ${date}.`,
  neverReviewed: 'Last reviewed: not yet.',
  nextReview: (date: string) => `Next review due ${date}.`,
  reviewedBy: (who: string) => `Reviewed by: ${who}.`,
  sources: 'Sources',
  warning: 'Take care',
  playClip: 'Play the clip',
  withSound: 'With sound',
  withoutSound: 'Without sound',
  bodyIsAway: 'The rest of this page is not here just now. The front desk can help you.',

  // Exercises
  beforeYouStart: 'Before you start',
  askFirst: 'Ask us first if you have',
  stopIf: 'Stop if',
  youNeed: 'You need',
  howMuch: 'How much',
  startExercise: 'Show me',
  stepOf: (step: number, steps: number) => `Step ${step} of ${steps}`,
  pause: 'Pause',
  play: 'Go on',
  slower: 'Slower',
  stepBack: 'One step back',
  stepOn: 'One step on',
  startAgain: 'Start again',
  stillPictures: 'Still pictures',
  movingPictures: 'Moving picture',
  musclesAtWork: (muscles: string) => `At work: ${muscles}`,
  secondsLeft: (seconds: number) => `${seconds} seconds left`,
  repetitionsLeft: (count: number) => `${count} more`,
  wellDone: 'That is all of it',
  goOnAtHome: 'How to go on at home',

  // Help
  helpNow: 'Now',
  helpNowLead: 'Tell the front desk now if you have back pain and any of these',
  helpSoon: 'Soon',
  helpSoonLead: 'See a doctor soon if you have',
  emergency: (number: string) => `If you are alone, call ${number}.`,
  noAppointment: 'You do not need an appointment for this.',

  // Idle
  stillReading: 'Still reading?',
  stillReadingHow: 'Touch anywhere to stay. Otherwise the screen starts again for the next person.',
  stay: 'I am still here',
};

export type Words = typeof english;
