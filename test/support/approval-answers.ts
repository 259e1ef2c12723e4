import type { ItemId, LanguageTag, LocalDate, Revision } from '#contract/model.ts';
import type { StaffAnswer } from '#contract/staff.ts';
import type { ApprovalCommand, ReadText, TextRef, Waiting } from '#contract/staff-approval.ts';
import { sampleTopic } from './sample-snapshot.ts';

const en = 'en' as LanguageTag;
const day = '2026-11-20' as LocalDate;

/** Texts that wait, and what is decided about them, in memory. */
export interface ApprovalAnswers {
  waiting: Waiting;
  answer(command: ApprovalCommand): StaffAnswer;
}

export function approvalAnswers(titles: readonly string[] = []): ApprovalAnswers {
  const texts = titles.map((title, i) => ({
    item: { kind: 'topic' as const, id: title as ItemId },
    language: en,
    title,
    why: i === 0 ? ({ kind: 'changed', on: day } as const) : ({ kind: 'new' } as const),
  }));
  const answers: ApprovalAnswers = {
    waiting: { texts, sentBack: [], approved: 3 },
    answer(command) {
      switch (command.kind) {
        case 'list-waiting':
          return { kind: 'waiting', waiting: answers.waiting };
        case 'read-waiting':
          return { kind: 'waiting-text', text: textOf(command) };
        case 'approve':
        case 'send-back': {
          const left = answers.waiting.texts.filter(({ item }) => item.id !== command.item.id);
          const approved = answers.waiting.approved + (command.kind === 'approve' ? 1 : 0);
          answers.waiting = { ...answers.waiting, texts: left, approved };
          return { kind: 'waiting', waiting: answers.waiting };
        }
        case 'describe-day':
          return { kind: 'day', day: { date: command.date, firstDay: day, items: [] } };
        case 'save-day':
          return { kind: 'day-saved', path: `/exports/wall-${command.date}.html`, approvals: null };
      }
    },
  };
  return answers;
}

function textOf({ item, language }: TextRef): ReadText {
  const { related: _, ...card } = sampleTopic(item.id);
  return {
    item,
    language,
    hash: 'a'.repeat(64),
    title: item.id,
    why: { kind: 'changed', on: day },
    revision: '0123456789abcdef' as Revision,
    card,
    sources: [],
    readingAge: 10,
    approvedBefore: null,
    sentBack: null,
    changes: {
      kind: 'changed',
      sentences: ['The picture is another one.'],
      blocks: [
        {
          style: 'paragraph',
          pieces: [
            { kind: 'same', text: 'Wrap it in a ' },
            { kind: 'removed', text: 'cloth' },
            { kind: 'added', text: 'towel' },
          ],
        },
      ],
    },
  };
}
