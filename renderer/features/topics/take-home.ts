import type { TopicCard, TopicDocument } from '#contract/model.ts';
import { pick, type Speech } from '#i18n/words.ts';
import type { Part } from '#ui/take-away-text.ts';
import { textLines } from '#ui/text-lines.ts';
import type { Loaded } from '#ui/use-loaded.ts';

/** What a person takes home of a topic: the answer and its warnings always, then what else it says, then when to get help. */
export function takeHome(
  topic: {
    readonly card: TopicCard;
    readonly document: Loaded<TopicDocument>;
    readonly signs: readonly string[];
    readonly signature: string;
  },
  speech: Speech,
): readonly Part[] {
  const { words } = speech;
  const { text } = pick(topic.card.texts, speech);
  const { document } = topic;
  const lines = document.kind === 'here' ? textLines(document.value.body) : { warnings: [], others: [] };
  return [
    { text: text.title },
    { text: text.answer },
    { text: lines.warnings.join('\n') },
    ...lines.others.map((line) => ({ text: line, isExtra: true })),
    { text: [words.helpNowLead, ...topic.signs.map((sign) => `- ${sign}`)].join('\n') },
    { text: text.standing?.approved ? '' : words.notReviewedYet },
    { text: topic.signature },
  ];
}
