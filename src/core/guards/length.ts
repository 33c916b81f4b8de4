import { POST_LIMIT, weightedLength } from '../signing/length';
import { isSigned, sign } from '../signing/sign';
import type { WayOut } from './finding';
import type { Guard, GuardQuestion, Said } from './guard';
import { split } from './length/split';

/** Whoever writes more than this many posts means to: X lets paying accounts. */
const MOST_PARTS = 10;
/** UTF-16 units of the beginning of a long text: counting all of it takes X's own counter most of the time that a press has. */
const BEGINNING = 6_000;

/** Longer than X takes from an account without a paid plan, the signature and links counted as X does. */
export const length: Guard = {
  id: 'length',
  label: 'Is too long for one post',
  level: 'ask',
  announcements: true,
  look(question) {
    if (isFarOver(question.outgoing)) return [far(question)];
    const over = weightedLength(question.outgoing) - POST_LIMIT;
    if (over <= 0) return [];
    const initials = isSigned(question.outgoing, question.agent.initials) ? question.agent.initials : '';
    return [
      {
        key: 'long',
        words: `${over} over X’s ${POST_LIMIT} characters${initials === '' ? '' : ' with its initials'}: split or shorten it`,
        spans: [],
        ways: [...splits(question.text, initials, over), ...shorter(question.shorter, initials)],
      },
    ];
  },
};

function isFarOver(text: string): boolean {
  return text.length > BEGINNING && weightedLength(text.slice(0, BEGINNING)) > MOST_PARTS * POST_LIMIT;
}

function far({ shorter: wording, agent }: GuardQuestion): Said {
  return {
    key: 'long',
    words: `Far over X’s ${POST_LIMIT} characters: shorten it`,
    spans: [],
    ways: shorter(wording, agent.initials),
  };
}

function splits(text: string, initials: string, over: number): WayOut[] {
  if (over > (MOST_PARTS - 1) * POST_LIMIT) return [];
  const parts = split(text, initials);
  if (parts.length < 2 || parts.length > MOST_PARTS) return [];
  return [{ kind: 'split', label: `Split into ${parts.length} posts`, parts }];
}

function shorter(text: string | null, initials: string): WayOut[] {
  if (text === null || weightedLength(sign(text, initials)) > POST_LIMIT) return [];
  return [{ kind: 'replace', label: 'Use a shorter wording', text }];
}
