import { handleKey, mentionsIn, sameHandle } from '../post';
import type { Span, WayOut } from './finding';
import type { Guard, GuardQuestion, Said } from './guard';
import { essence, markOf } from './private/detail';
import { withoutDetails } from './private/mask';
import { greetedIn } from './wrong-person/greeting';
import { isKnown, knownAs } from './wrong-person/known-as';
import { placesOf, without } from './wrong-person/places';
import { matches } from '../matches';

/** So much of a draft's words must still stand for it to be this draft. */
const STILL_STANDS = 0.6;
const FEWEST_WORDS = 4;
/** Whoever mentions somebody more often than this wrote no reply: nothing is taken out of it. */
const MOST_PLACES = 40;

/**
 * The reply speaks to somebody else: a number or a draft of another customer, another name in the greeting, a mention of somebody
 * who has no part in this. What is surely another customer's weighs as the lead set it; a name asks once, as people are called many
 * things; a mention of a third party is only pointed at.
 */
export const wrongPerson: Guard = {
  id: 'wrong-person',
  label: 'Speaks to another customer',
  level: 'stop',
  announcements: false,
  look(question) {
    if (question.answers === null) return [];
    return [...drafts(question), ...numbers(question), ...greetings(question), ...mentions(question)];
  },
};

function drafts({ text, drafted, answers, customer }: GuardQuestion): Said[] {
  const ours = [answers?.author.handle, customer?.handle].flatMap(handle => handle ?? []);
  return drafted.flatMap(draft => {
    const { customer: other } = draft;
    if (other === null || ours.length === 0 || ours.some(handle => sameHandle(handle, other))) return [];
    if (!stillStands(draft.text, text)) return [];
    const ways: WayOut[] = [
      { kind: 'show', label: 'Show the draft', words: draft.text, by: `@${handleKey(other)}` },
    ];
    const start = text.indexOf(draft.text);
    if (start !== -1 && draft.text !== '')
      ways.unshift({
        kind: 'replace',
        label: 'Take the draft out',
        text: without(text, { start, end: start + draft.text.length }),
      });
    return [
      {
        key: `draft:${markOf(`${other} ${draft.templateId}`)}`,
        words: `This draft was filled for @${other}, not for @${ours[0] ?? ''}`,
        spans: start === -1 || draft.text === '' ? [] : [{ start, end: start + draft.text.length }],
        ways,
      },
    ];
  });
}

function stillStands(draft: string, text: string): boolean {
  const words = wordsOf(draft);
  if (words.length < FEWEST_WORDS) return draft.trim() !== '' && text.includes(draft.trim());
  const standing = new Set(wordsOf(text));
  return words.filter(word => standing.has(word)).length / words.length >= STILL_STANDS;
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .slice(0, 5000)
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function numbers(question: GuardQuestion): Said[] {
  const { text, holders, answers, customer, thread, textLang } = question;
  const ours = [answers?.author.handle, customer?.handle].flatMap(handle => handle ?? []);
  const said = [
    answers?.text ?? '',
    ...(customer?.theirs ?? []),
    ...(customer?.notes ?? []),
    ...(customer?.ours ?? []).map(reply => reply.text),
    ...thread.map(post => post.text),
  ].map(essence);
  return holders.flatMap(({ value, handles }) => {
    const others = handles.filter(handle => !ours.some(own => sameHandle(own, handle)));
    const bare = essence(value);
    if (bare === '' || others.length === 0 || others.length < handles.length) return [];
    if (said.some(words => words.includes(bare))) return [];
    const spans = placesOf(text, value);
    if (spans.length === 0) return [];
    const masked = withoutDetails(
      text,
      spans.map(({ start, end }) => ({ kind: 'order', value, start, end })),
      textLang,
    );
    return [
      {
        key: `number:${markOf(bare)}`,
        words: `The number ${value} is @${others[0] ?? ''}’s: check whose order this is about`,
        spans,
        ways:
          placesOf(masked, value).length === 0
            ? [{ kind: 'replace', label: 'Take the number out', text: masked }]
            : [],
      },
    ];
  });
}

function greetings(question: GuardQuestion): Said[] {
  const { text, answers } = question;
  const greeted = greetedIn(text);
  if (greeted === null) return [];
  const known = knownAs(question);
  if (isKnown(greeted.name, known)) return [];
  const called = known.first === '' ? `@${answers?.author.handle ?? ''}` : known.first;
  // A name that we do not know is no proof against a customer who gives none.
  if (known.first === '' && !greeted.listed) return [];
  return [
    {
      key: `name:${markOf(greeted.name.toLowerCase())}`,
      level: known.first === '' ? 'hint' : 'ask',
      words: `Greets “${greeted.name}”, but you are answering ${called}`,
      spans: [{ start: greeted.start, end: greeted.end }],
      ways: [renamed(text, greeted, known.first)],
    },
  ];
}

function renamed(text: string, span: Span, first: string): WayOut {
  if (first === '') return { kind: 'replace', label: 'Greet without a name', text: without(text, span) };
  return {
    kind: 'replace',
    label: `Greet ${first}`,
    text: text.slice(0, span.start) + first + text.slice(span.end),
  };
}

function mentions(question: GuardQuestion): Said[] {
  const { text, answers, customer, thread, brands, account } = question;
  const present = new Set(
    [
      answers?.author.handle ?? '',
      customer?.handle ?? '',
      account ?? '',
      answers?.quote?.handle ?? '',
      answers?.repostedBy ?? '',
      ...(answers?.replyTo?.handles ?? []),
      ...brands.map(({ handle }) => handle),
      ...thread.map(({ handle }) => handle),
      ...[answers?.text ?? '', ...(customer?.theirs ?? []), ...thread.map(post => post.text)].flatMap(
        mentionsIn,
      ),
    ].map(handleKey),
  );
  const leading = mentionsIn(/^(?:\s{0,5}@\w{1,15}){0,60}/u.exec(text)?.[0] ?? '');
  return mentionsIn(text)
    .filter(handle => !present.has(handle))
    .slice(0, 5)
    .map(handle => {
      const spans = placesOfMention(text, handle);
      const [first = { start: 0, end: 0 }] = spans;
      const left = spans.length > MOST_PLACES ? text : spans.toReversed().reduce(without, text);
      return {
        key: `mention:${markOf(handle)}`,
        level: leading.includes(handle) ? 'ask' : 'hint',
        words: `@${text.slice(first.start + 1, first.end)} has no part in this conversation`,
        spans,
        ways: mentionsIn(left).includes(handle)
          ? []
          : [{ kind: 'replace', label: 'Take the mention out', text: left }],
      } satisfies Said;
    });
}

function placesOfMention(text: string, handle: string): Span[] {
  return [...matches(text, /(?<![\w@/])@(\w{1,15})(?![\w@])/g)]
    .filter(match => handleKey(match[1] ?? '') === handle)
    .map(({ index, 0: all }) => ({ start: index, end: index + all.length }));
}
