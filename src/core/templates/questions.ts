import { readDetails } from '../reading/details';
import type { Detail, DetailKind } from '../reading/details';
import type { DraftField } from '../drafts/draft';
import type { TemplateFacts } from './facts';
import type { Question } from './language/ask-tag';
import { safeValue } from './safe-text';
import { detailsOf } from './variables/details';

/** Words in the name of a question, and what in a post answers it. */
const ANSWERED_BY: readonly [RegExp, readonly DetailKind[]][] = [
  [/order|purchase/, ['order']],
  [/booking|reservation|confirmation|pnr/, ['booking']],
  [/tracking|parcel|shipment/, ['tracking']],
  [/flight/, ['flight']],
  [/amount|price|refund|cost/, ['amount']],
  [/error/, ['error']],
  [/version|system/, ['version']],
  [/date|day|when/, ['date', 'weekday']],
  [/place|city|store|branch|station|airport/, ['place']],
  [/product|item|model/, ['product']],
];

/** The question of this name as the tray shows it, with an answer where the post or the customer's earlier posts hold one. */
export function fieldFor(
  name: string,
  question: Question | null,
  facts: TemplateFacts,
): DraftField & { from: string } {
  const kind = question?.kind ?? 'text';
  const options = question?.options ?? [];
  const { guess, from } = kind === 'choice' ? guessChoice(options, facts) : guessDetail(name, kind, facts);
  return { name, label: question?.label || labelOf(name), kind, options, guess, from };
}

/** "order_number" as "Order number". */
export function labelOf(name: string): string {
  const words = name.replace(/_+/g, ' ').trim();
  return words === '' ? name : words.slice(0, 1).toUpperCase() + words.slice(1);
}

interface Guess {
  guess: string;
  from: string;
}

const NO_GUESS: Guess = { guess: '', from: '' };

/** Names of what we promise: the day that a customer named is not ours to say again. */
const OURS_TO_SAY = /^(new|next|our|expected|back|until)(_|$)/;

function guessDetail(name: string, kind: DraftField['kind'], facts: TemplateFacts): Guess {
  if (OURS_TO_SAY.test(name.toLowerCase())) return NO_GUESS;
  const kinds = ANSWERED_BY.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1];
  if (kinds === undefined) return NO_GUESS;
  const fits = (value: string) =>
    kind === 'date' ? /^\d{4}-\d\d-\d\d$/.test(value) : kind !== 'number' || /^\d+$/.test(value);

  const here = detailsOf(facts).find(detail => kinds.includes(detail.kind) && fits(detail.value));
  if (here !== undefined) return { guess: safeValue(here.value), from: 'found in their post' };

  // Days, amounts and places of an earlier post belong to an earlier story.
  if (!kinds.some(found => ['order', 'booking', 'tracking'].includes(found))) return NO_GUESS;
  for (const details of earlierDetails(facts)) {
    const before = details.find(detail => kinds.includes(detail.kind) && fits(detail.value));
    if (before !== undefined)
      return { guess: safeValue(before.value), from: 'found in an earlier post of theirs' };
  }
  return NO_GUESS;
}

// A list of drafts asks the same of the same posts again and again.
const read = new WeakMap<TemplateFacts, readonly Detail[][]>();

function earlierDetails(facts: TemplateFacts): readonly Detail[][] {
  const posts = facts.customer?.earlierPosts.slice(0, 10) ?? [];
  const known = read.get(facts) ?? posts.map(text => readDetails(text, []));
  read.set(facts, known);
  return known;
}

// Only when the post names exactly one of the options.
function guessChoice(options: readonly string[], { post }: TemplateFacts): Guess {
  if (post === null || post.translated) return NO_GUESS;
  const text = ` ${post.text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
  const named = options.filter(option => {
    const words = option
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim();
    return words !== '' && text.includes(` ${words} `);
  });
  const [only] = named;
  return named.length === 1 && only !== undefined ? { guess: only, from: 'found in their post' } : NO_GUESS;
}
