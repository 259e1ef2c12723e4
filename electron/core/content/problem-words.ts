import { clipProblems } from './clip-problems.ts';
import { documentProblems } from './document-problems.ts';
import { fileProblems } from './file-problems.ts';
import { folderProblems } from './folder-problems.ts';
import { noticeProblems } from './notice-problems.ts';
import { pictureProblems } from './picture-problems.ts';
import type { Words } from './problem-wording.ts';
import { signatureProblems } from './signature-problems.ts';
import { strayFileAdvice } from './stray-file-advice.ts';
import { textAdvice } from './text-advice.ts';
import { textProblems } from './text-problems.ts';

export type ProblemCode = keyof typeof problemWords;

/** The one table of what can be wrong with a content folder, and of what is advice. A code stands in one part only. */
export const problemWords = {
  ...folderProblems,
  ...signatureProblems,
  ...fileProblems,
  ...textProblems,
  ...textAdvice,
  ...pictureProblems,
  ...clipProblems,
  ...strayFileAdvice,
  ...documentProblems,
  ...noticeProblems,
} satisfies Record<string, Words>;
