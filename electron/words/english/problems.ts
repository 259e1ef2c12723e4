import type { ProblemSentences } from '#words/problem-wording.ts';
import { approvalProblems } from './problems/approvals.ts';
import { clipProblems } from './problems/clips.ts';
import { documentProblems } from './problems/documents.ts';
import { fileProblems } from './problems/files.ts';
import { folderProblems } from './problems/folder.ts';
import { kioskProblems } from './problems/kiosk.ts';
import { misnamedFileAdvice, misnamedFileProblems } from './problems/misnamed.ts';
import { noticeProblems } from './problems/notices.ts';
import { pictureProblems } from './problems/pictures.ts';
import { signatureProblems } from './problems/signatures.ts';
import { stepProblems } from './problems/steps.ts';
import { strayFileAdvice } from './problems/stray-files.ts';
import { textAdvice } from './problems/text-advice.ts';
import { textProblems } from './problems/texts.ts';

/** What people are told of each kind of problem. A code stands in one part only. */
export const problems: ProblemSentences = {
  ...kioskProblems,
  ...folderProblems,
  ...signatureProblems,
  ...approvalProblems,
  ...fileProblems,
  ...textProblems,
  ...textAdvice,
  ...stepProblems,
  ...pictureProblems,
  ...clipProblems,
  ...strayFileAdvice,
  ...misnamedFileProblems,
  ...misnamedFileAdvice,
  ...documentProblems,
  ...noticeProblems,
};
