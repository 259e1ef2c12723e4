import { merge, printedRule } from './merge.ts';

/** What owners and whoever they share numbers with read. */
export const reports = { rule: printedRule, merge };
