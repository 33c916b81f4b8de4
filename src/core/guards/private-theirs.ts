import { partHandover } from '../signing/handover';
import { isSigned } from '../signing/sign';
import { saysNothing, signature } from '../signing/signature';
import type { WayOut } from './finding';
import type { Guard, GuardQuestion, Said } from './guard';
import { essence, markOf, type PrivateKind } from './private/detail';
import { privateDetails } from './private/find';
import { NAMES, phrasesIn } from './private/phrases';
import { withHandover } from './private/private-reply';
import { publishedBy } from './private/published';

/** Says that the agent asks for it already, in any of our languages. */
const ASKED =
  /(?<!\p{L})(?:delet\p{L}*|remov\p{L}*|take (?:it|this|that|your (?:post|tweet)) down|lösch\p{L}*|entfern\p{L}*|supprim\p{L}*|effac\p{L}*|retir\p{L}*|elimin\p{L}*|borr\p{L}*|apag\p{L}*|exclu\p{L}*|remov\p{L}*|cancell\p{L}*|rimuov\p{L}*|verwijder\p{L}*|wis)(?!\p{L})|削除|消して/iu;

/** Nobody can do anything with these who knows nothing else: they say which order is meant. */
const HARMLESS: readonly PrivateKind[] = ['order', 'tracking'];

/**
 * The customer's post shows something that strangers can use. Offers the reply that asks to delete it, in the customer's language
 * and without a word of what it holds: as the reply itself while nothing is written, else to be copied.
 */
export const privateTheirs: Guard = {
  id: 'private-theirs',
  label: 'The customer’s post shows private details',
  level: 'hint',
  announcements: false,
  look(question) {
    const { answers, text } = question;
    if (answers === null || answers.translated || ASKED.test(text)) return [];
    const published = publishedBy(question);
    const details = privateDetails(answers.text).filter(
      detail => !HARMLESS.includes(detail.kind) && !published(detail),
    );
    const kinds = [...new Set(details.map(({ kind }) => kind))];
    return kinds.length === 0
      ? []
      : [
          say(
            kinds,
            details.map(({ value }) => value),
            question,
          ),
        ];
  },
};

function say(kinds: readonly PrivateKind[], values: readonly string[], question: GuardQuestion): Said {
  const [first] = kinds;
  const name = first === undefined || kinds.length > 1 ? 'personal details' : NAMES[first];
  return {
    key: `${kinds.join('+')}:${markOf(values.map(essence).join(' '))}`,
    words: `Their post shows ${name} to everybody: ask them to delete it`,
    spans: [],
    ways: [wayOut(question)],
  };
}

function wayOut(question: GuardQuestion): WayOut {
  const { agent, answers, customer, text } = question;
  const said = phrasesIn(question.textLang ?? answers?.lang ?? customer?.lang ?? null).remove;
  const { words } = partHandover(text);
  if (!saysNothing(words.replace(signature(agent.initials), '')))
    return { kind: 'copy', label: 'Copy a reply that asks to delete it', text: withHandover(said, question) };
  const mark = isSigned(words, agent.initials) ? ` ${signature(agent.initials)}` : '';
  const names = /^(?:\s{0,3}@\w{1,15}){0,10}/u.exec(text)?.[0].trim() ?? '';
  const whole = `${names === '' ? '' : `${names} `}${said}${mark}`;
  return { kind: 'replace', label: 'Ask them to delete it', text: withHandover(whole, question) };
}
