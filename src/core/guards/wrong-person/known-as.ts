import { handleKey } from '../../post';
import { readFirstName } from '../../reading/first-name';
import { fold } from '../../reading/names/words';
import type { GuardQuestion } from '../guard';

/** Short forms that do not begin as the name does. */
const SHORT_FORMS = new Map(
  'bob robert,rob robert,bill william,will william,liz elizabeth,beth elizabeth,betty elizabeth,lisa elisabeth,dick richard,rick richard,peggy margaret,meg margaret,maggie margaret,jim james,jimmy james,jack john,johnny jonathan,kate catherine,katie catherine,kathy catherine,ted edward,ned edward,ed edward,tony anthony,mike michael,mick michael,sasha alexander,sandy alexandra,lex alexander,pepe jose,paco francisco,nacho ignacio,lola dolores,hans johannes,sepp josef,uli ulrich,beppe giuseppe,gigi luigi,chuck charles,charlie charles,harry henry,hank henry,becky rebecca,nell eleanor,mandy amanda,trish patricia,pat patricia,drew andrew,gene eugene,nick dominic,toni antonia,steffi stephanie,kim kimberly,chris christine,tom thomas,jo joanna,joe joseph,zoe zoë,misha mikhail,kolya nikolai,tina christina,ricky enrique,quique enrique,memo guillermo,chema jose,bert albert,fritz friedrich,heinz heinrich,jupp josef,xaver franz'
    .split(',')
    .map(pair => pair.split(' '))
    .map(([short = '', long = '']) => [short, long] as const),
);

/** Everything by which the people of this conversation are known, folded, and the customer's first name, '' when none is sure. */
export interface KnownAs {
  /** Words of names, which may be shortened or mistyped. */
  names: ReadonlySet<string>;
  /** Words of posts and notes, and the agent's own name: only the same word counts. */
  words: ReadonlySet<string>;
  /** Handles without blanks, in which a name may be hidden. */
  handles: readonly string[];
  first: string;
}

/** Who is spoken with, by the post, the thread, the history and the notes. */
export function knownAs({ answers, customer, thread, agent }: GuardQuestion): KnownAs {
  const names = [answers?.author.displayName ?? '', ...(customer?.names ?? [])];
  const shown = [
    ...names,
    answers?.quote?.displayName ?? '',
    ...thread.map(({ displayName }) => displayName),
  ];
  const said = [
    answers?.text ?? '',
    ...(customer?.theirs ?? []),
    ...(customer?.notes ?? []),
    ...thread.map(({ text }) => text),
  ];
  const handles = [
    answers?.author.handle ?? '',
    customer?.handle ?? '',
    ...(answers?.replyTo?.handles ?? []),
    ...thread.map(({ handle }) => handle),
  ].map(handleKey);
  return {
    names: new Set([...wordsIn(shown), ...handles]),
    words: new Set(wordsIn([...said, agent.name])),
    handles: [...handles, ...names.map(name => fold(name).replace(/[^\p{L}]/gu, ''))],
    first: names.map(readFirstName).find(name => name !== '') ?? '',
  };
}

function wordsIn(texts: readonly string[]): string[] {
  return texts.flatMap(text => text.slice(0, 2000).match(/[\p{L}\p{M}'’]{2,30}/gu) ?? []).map(fold);
}

/** True when this name may be somebody's in the conversation: the same, a short form, a slip of the pen, or hidden in a handle. */
export function isKnown(name: string, { names, words, handles }: KnownAs): boolean {
  const key = fold(name.replace(/['’]s$/i, ''));
  const long = SHORT_FORMS.get(key) ?? key;
  if ([names, words].some(known => known.has(key) || known.has(long))) return true;
  if (key.length > 2 && handles.some(handle => handle.includes(key))) return true;
  return [...names].some(word => isLike(key, word) || isLike(long, SHORT_FORMS.get(word) ?? word));
}

function isLike(name: string, word: string): boolean {
  if (word.length < 3 || name.length < 3) return false;
  const [short, long] = name.length < word.length ? [name, word] : [word, name];
  return (
    long.startsWith(short.slice(0, Math.max(3, short.length - 2))) ||
    (short.length > 3 && isOneSlip(short, long))
  );
}

// One letter more, fewer, other or two turned round.
function isOneSlip(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  const turned = short[at] === long[at + 1] && short[at + 1] === long[at];
  return short.slice(at + 1) === long.slice(at + 1) || (turned && short.slice(at + 2) === long.slice(at + 2));
}
