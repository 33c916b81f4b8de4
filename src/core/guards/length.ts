import { POST_LIMIT, weightedLength } from '../signing/length';
import { isSigned, sign } from '../signing/sign';
import type { WayOut } from './finding';
import type { Guard, GuardQuestion } from './guard';
import { split } from './length/split';

/** Whoever writes more than this many posts means to: X lets paying accounts. */
const MOST_PARTS = 10;

/** Longer than X takes from an account without a paid plan, the signature and links counted as X does. */
export const length: Guard = {
  id: 'length',
  label: 'Is too long for one post',
  level: 'ask',
  announcements: true,
  look(question) {
    const over = weightedLength(question.outgoing) - POST_LIMIT;
    if (over <= 0) return [];
    return [
      {
        key: 'long',
        words: `${over} over X’s ${POST_LIMIT} characters${withWhat(question)}: split or shorten it`,
        spans: [],
        ways: [...splits(question, over), ...shorter(question)],
      },
    ];
  },
};

function initialsOf({ outgoing, agent }: GuardQuestion): string {
  return isSigned(outgoing, agent.initials) ? agent.initials : '';
}

function withWhat(question: GuardQuestion): string {
  return initialsOf(question) === '' ? '' : ' with its initials';
}

function splits(question: GuardQuestion, over: number): WayOut[] {
  if (over > (MOST_PARTS - 1) * POST_LIMIT) return [];
  const parts = split(question.text, initialsOf(question));
  if (parts.length < 2 || parts.length > MOST_PARTS) return [];
  return [{ kind: 'split', label: `Split into ${parts.length} posts`, parts }];
}

function shorter(question: GuardQuestion): WayOut[] {
  const text = question.shorter;
  if (text === null || weightedLength(sign(text, initialsOf(question))) > POST_LIMIT) return [];
  return [{ kind: 'replace', label: 'Use a shorter wording', text }];
}
