import type { ProblemSentences } from '#words/problem-wording.ts';
import { staysAsItIs } from './shared-sentences.ts';

const signAgain = 'Ask the owner to sign the folder again, then copy it here whole.';

/** What can be wrong with a signed pack, where the owner asks for signatures. */
export const signatureProblems = {
  'signature-missing': {
    what: 'The content folder is not signed.',
    why: `${staysAsItIs} This kiosk takes only content that its owner has signed.`,
    todo: signAgain,
  },
  'signature-broken': {
    what: 'The signature cannot be read.',
    why: `${staysAsItIs} The file was changed or cut short.`,
    todo: signAgain,
  },
  'signature-key': {
    what: 'The signature was not made with a key that this kiosk trusts.',
    why: `${staysAsItIs} The list of files may have been changed after it was signed.`,
    todo: signAgain,
  },
  'signature-practice': {
    what: ({ practice }) => `This content was signed for another practice: "${practice}".`,
    why: staysAsItIs,
    todo: 'Ask the owner which folder belongs to this kiosk.',
  },
  'signature-kind': {
    what: 'The signature stands under something else than a content folder.',
    why: staysAsItIs,
    todo: signAgain,
  },
  'signature-older': {
    what: ({ version }) => `This is an older version of the content (${version}).`,
    why: `${staysAsItIs} A newer one was on the wall, and Foyer does not go back by itself.`,
    todo: 'If you want the older words back, ask the owner to sign the folder again.',
  },
  'signature-twice': {
    what: ({ version }) => `Two different folders were signed as version ${version}.`,
    why: `${staysAsItIs} Foyer cannot tell which one is meant.`,
    todo: signAgain,
  },
  'signature-future': {
    what: ({ madeOn }) => `The folder was signed on ${madeOn}, which is still to come.`,
    why: staysAsItIs,
    todo: 'Check the date of this computer, and of the one on which the folder was signed.',
  },
  'signature-expired': {
    what: ({ expiresOn }) => `The signature was good until ${expiresOn}.`,
    why: `${staysAsItIs} The owner gave it a last day.`,
    todo: signAgain,
  },
  'signature-added': {
    what: 'This file was added after the folder was signed.',
    why: staysAsItIs,
    todo: 'Take the file out, or ask the owner to sign the folder again.',
  },
  'signature-removed': {
    what: 'This file was taken out after the folder was signed.',
    why: `${staysAsItIs} Copying the folder may have been cut short.`,
    todo: 'Put the file back, or ask the owner to sign the folder again.',
  },
  'signature-changed': {
    what: 'This file was changed after the folder was signed.',
    why: staysAsItIs,
    todo: 'Copy the signed folder again, or ask the owner to sign it as it is now.',
  },
} satisfies Partial<ProblemSentences>;
