import type { WayOut } from './finding';
import type { Guard, GuardQuestion, Said } from './guard';
import { essence, markOf, type PrivateDetail, type PrivateKind } from './private/detail';
import { MOST_DETAILS, privateDetails } from './private/find';
import { spansOf, withoutDetails } from './private/mask';
import { isOffered } from './private/offered';
import { NAMES, phrasesIn } from './private/phrases';
import { insteadOf } from './private/private-reply';
import { publishedBy } from './private/published';
import { roundsFor } from './rounds';

/** How much a detail weighs here, and why. */
type Weight = 'given-away' | 'repeated' | 'offered';

interface Weighed {
  detail: PrivateDetail;
  weight: Weight;
}

/** Rounds of taking out: words that move together can make a new number. */
const MOST_ROUNDS = 3;

/**
 * Personal details in our own public text. What the brand publishes is none. A phone or an e-mail that the sentence holds out to the
 * customer is only asked about quietly: it is a desk's that nobody put on the list yet.
 *
 * Numbers of orders and parcels that the customer wrote in this conversation may be repeated: they are public already, open nothing,
 * and say which order is meant. Of anything else we keep a copy standing after they deleted theirs: a hint says so.
 */
export const privateOut: Guard = {
  id: 'private-out',
  label: 'Gives away personal details',
  level: 'stop',
  announcements: true,
  look(question) {
    const weighed = weigh(question.text, question);
    return (['given-away', 'repeated', 'offered'] as const).flatMap(weight => {
      const details = weighed.filter(found => found.weight === weight).map(({ detail }) => detail);
      const ways = details.length === 0 || weight === 'offered' ? [] : waysOut(weight, weighed, question);
      return kindsOf(details).map(kind =>
        say(
          weight,
          details.filter(detail => detail.kind === kind),
          ways,
        ),
      );
    });
  },
};

function weigh(text: string, question: GuardQuestion): Weighed[] {
  const published = publishedBy(question);
  const theirs = saidByCustomer(question);
  return privateDetails(text)
    .filter(detail => !published(detail))
    .flatMap((detail): Weighed[] => {
      if (!theirs.includes(essence(detail.value)))
        return [{ detail, weight: isOffered(text, detail) ? 'offered' : 'given-away' }];
      return detail.kind === 'order' || detail.kind === 'tracking' ? [] : [{ detail, weight: 'repeated' }];
    });
}

// One string: a value that they wrote in groups is found in it all the same.
function saidByCustomer({ answers, thread }: GuardQuestion): string {
  if (answers === null) return '';
  const author = answers.author.handle.toLowerCase();
  const posts = thread.filter(({ handle }) => handle.toLowerCase() === author).map(({ text }) => text);
  return [answers.text, ...posts].map(essence).join(' ');
}

function say(weight: Weight, details: readonly PrivateDetail[], ways: readonly WayOut[]): Said {
  const [first] = details;
  const kind: PrivateKind = first?.kind ?? 'account';
  return {
    key: `${weight}:${kind}:${markOf(details.map(({ value }) => essence(value)).join(' '))}`,
    ...(weight === 'given-away' ? {} : { level: 'hint' }),
    words: wordsFor(weight, kind, details.length),
    spans: spansOf(details),
    ways,
  };
}

function wordsFor(weight: Weight, kind: PrivateKind, count: number): string {
  const name = NAMES[kind];
  const more = count > 1 ? ` and ${count - 1} more` : '';
  if (weight === 'repeated')
    return `Repeats ${name}${more} of theirs: it stays here when they delete their post`;
  if (weight === 'offered')
    return `Gives ${name}${more} that is not on your list of published ones: check that it is public`;
  return `Shows ${name}${more} to everybody: take it out or say it in private`;
}

function waysOut(weight: Weight, weighed: readonly Weighed[], question: GuardQuestion): WayOut[] {
  const { text, textLang } = question;
  const masked = takenOut(weight, weighed, question);
  const ways: WayOut[] = [];
  if (masked !== null) ways.push({ kind: 'replace', label: 'Take it out', text: masked });
  if (question.answers !== null && weight === 'given-away') {
    ways.push({
      kind: 'replace',
      label: 'Ask in private',
      text: insteadOf(phrasesIn(textLang).move, question),
    });
    ways.push({ kind: 'copy', label: 'Copy for a private message', text });
  }
  return ways;
}

// All details of one weight go at once: whoever takes one out wants none.
function takenOut(weight: Weight, weighed: readonly Weighed[], question: GuardQuestion): string | null {
  if (weighed.length === MOST_DETAILS) return null;
  let { text } = question;
  let left = weighed;
  const rounds = roundsFor(text, MOST_ROUNDS);
  for (let round = 0; round < rounds; round += 1) {
    const details = left.filter(found => found.weight === weight).map(({ detail }) => detail);
    if (details.length === 0) return text;
    text = withoutDetails(text, details, question.textLang);
    left = weigh(text, question);
  }
  return null;
}

function kindsOf(details: readonly PrivateDetail[]): PrivateKind[] {
  return [...new Set(details.map(({ kind }) => kind))];
}
