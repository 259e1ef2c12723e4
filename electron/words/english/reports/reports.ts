import { merge, printedRule } from './merge.ts';
import { reportPage } from './page.ts';
import { saving } from './saving.ts';

/** What owners and whoever they share numbers with read. */
export const reports = { rule: printedRule, merge, saving, page: reportPage };
