import { staysAsItIs, type Words, you } from './problem-wording.ts';

const signAgain = 'Ask the owner to sign the folder again, then copy it here whole.';

/** What can be wrong with a signed pack, where the owner asks for signatures. */
export const signatureProblems = {
  'signature-missing': you(
    () => 'The content folder is not signed.',
    `${staysAsItIs} This kiosk takes only content that its owner has signed.`,
    signAgain,
  ),
  'signature-broken': you(
    () => 'The signature cannot be read.',
    `${staysAsItIs} The file was changed or cut short.`,
    signAgain,
  ),
  'signature-key': you(
    () => 'The signature was not made with a key that this kiosk trusts.',
    `${staysAsItIs} The list of files may have been changed after it was signed.`,
    signAgain,
  ),
  'signature-practice': you(
    (d) => `This content was signed for another practice: "${d}".`,
    staysAsItIs,
    'Ask the owner which folder belongs to this kiosk.',
  ),
  'signature-kind': you(
    () => 'The signature stands under something else than a content folder.',
    staysAsItIs,
    signAgain,
  ),
  'signature-older': you(
    (d) => `This is an older version of the content (${d}).`,
    `${staysAsItIs} A newer one was on the wall, and Foyer does not go back by itself.`,
    'If you want the older words back, ask the owner to sign the folder again.',
  ),
  'signature-twice': you(
    (d) => `Two different folders were signed as version ${d}.`,
    `${staysAsItIs} Foyer cannot tell which one is meant.`,
    signAgain,
  ),
  'signature-future': you(
    (d) => `The folder was signed on ${d}, which is still to come.`,
    staysAsItIs,
    'Check the date of this computer, and of the one on which the folder was signed.',
  ),
  'signature-expired': you(
    (d) => `The signature was good until ${d}.`,
    `${staysAsItIs} The owner gave it a last day.`,
    signAgain,
  ),
  'signature-added': you(
    () => 'This file was added after the folder was signed.',
    staysAsItIs,
    'Take the file out, or ask the owner to sign the folder again.',
  ),
  'signature-removed': you(
    () => 'This file was taken out after the folder was signed.',
    `${staysAsItIs} Copying the folder may have been cut short.`,
    'Put the file back, or ask the owner to sign the folder again.',
  ),
  'signature-changed': you(
    () => 'This file was changed after the folder was signed.',
    staysAsItIs,
    'Copy the signed folder again, or ask the owner to sign it as it is now.',
  ),
} satisfies Record<string, Words>;
