/** Every sentence that the wall shows before a touch, and help's, in English: the model that each other language must match, word for word key. */
export const english = {
  // The loop
  touchToReadMore: 'Touch\u00a0to read more',
  touchToFollowAlong: 'Touch\u00a0to follow along',
  touchToSeeSigns: 'Touch\u00a0to see them all',
  touchToBegin: 'Touch\u00a0to begin',
  touchToSeeQuestions: 'Touch\u00a0to see all questions',
  notReviewedByUs: 'Not reviewed by us yet',
  helpSlideTitle: 'Tell the front desk now',
  helpSlideLead: 'if your back pain comes with',
  aboutTitle: 'Touch the screen to learn about back pain.',
  aboutPromise: 'Nothing about you is stored.',
  fromThePractice: 'From the practice',
  firstReading: 'One moment',
  firstReadingLead:
    'Foyer is reading the practice’s content. The first time, many photos may take some minutes.',

  // The bar
  bar: 'Help and settings',
  helpButtonQuestion: 'Need help?',
  helpButtonAnswer: 'Tell the front desk now',
  textKey: 'Text',
  textSize: 'Text size',
  textSizeOf: (size: number, sizes: number) => `${size} of ${sizes}`,
  contrastKey: 'Contrast',
  moreContrast: 'More contrast',
  motionKey: 'Motion',
  lessMotion: 'Less motion',
  reachKey: 'Lower',
  lowReach: 'Everything lower down',
  doneKey: 'Done',
  clearScreen: 'Done? Clear the screen',

  // Pages, and who stands behind them
  homeTitle: 'What would you like to know?',
  goBack: 'Back',
  furtherOn: 'Read on',
  pageBack: 'The page before',
  pages: 'Pages and ways on',
  pageOf: (page: number, pages: number) => `${page} of ${pages}`,
  notReviewedYet: 'General information. This practice has not reviewed it yet.',
  approvedBy: (role: string, date: string) => `Approved for this practice: ${role}, ${date}.`,
  reviewOverdue: 'This page is due to be looked at again. Ask us if something is not clear.',
  lastReviewed: (date: string) => `Last reviewed ${date}.`,
  neverReviewed: 'Last reviewed: not yet.',
  nextReview: (date: string) => `Next review due ${date}.`,
  reviewedBy: (who: string) => `Reviewed by: ${who}.`,
  sources: 'Sources',

  // Help
  helpNowLead: 'Back pain with any of these? Tell the front desk now.',
  helpSoonLead: 'See a doctor today or tomorrow if you have',
  helpToSoon: 'Signs for today or tomorrow',
  helpToNow: 'Signs for now',
  helpToDesk: 'Show this at the desk',
  emergency: (number: string) => `If you are alone, call ${number}.`,
  advice: (number: string) => `No doctor free, or not sure? Call ${number}.`,
  noAppointment: 'You do not need an appointment for this.',
};

export type Words = typeof english;
