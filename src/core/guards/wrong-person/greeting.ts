import { bareGreetings, namedGreetings } from '../../drafts/greetings';
import { givenNames, otherScriptNames } from '../../reading/names/given';
import { organisationWords, plainWords, titles } from '../../reading/names/not-people';
import { fold } from '../../reading/names/words';
import type { Span } from '../finding';

/** A name that a reply speaks to, and where it stands. */
export interface Greeted extends Span {
  name: string;
  /** On our list of given names: surely a name. */
  listed: boolean;
}

/** A greeting stands at the beginning; further on nobody looks for one. */
const REACH = 200;

const words = (list: readonly string[]) => list.map(word => word.replace(/\s+/g, String.raw`\s`)).join('|');

const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'-]{1,24}`;
const START = String.raw`^(?:\s{0,5}@\w{1,15}){0,20}[\s.>:]{0,5}`;

/** "Hi Ada,", "Dear Ms Byron", "Thanks, Ada!" at the beginning. */
const GREETING = new RegExp(
  String.raw`${START}(?:${words([...bareGreetings, ...namedGreetings, 'thanks', 'thank you', 'sorry', 'danke', 'gracias', 'merci', 'obrigado', 'obrigada', 'grazie', 'bedankt'])})(?:\s(?:there|again))?,?\s{1,3}(?:(?:mr|mrs|ms|miss|mx|dr|herrn?|frau|mme|madame|monsieur|sra?|señora?|sig(?:ra)?|signora?|dhr|mevr)\.?\s)?(${NAME})(?=[\s,!.:;–—…-]|$)`,
  'diu',
);
/** "Ada, we are sorry": a name and a comma. */
const CALL = new RegExp(String.raw`${START}(${NAME})(?=,\s)`, 'du');

/** What people write in capitals behind a greeting without meaning anybody. */
const NOBODY = new Set(
  'there all everyone everybody folks guys team friend friends sir madam maam ma mate again dear customer guest valued thanks thank sorry please we our your you the this that it if for from to and good great happy welcome yes no oh hi hello hey so just as at in on of unfortunately apologies twitter mr mrs ms miss dr herr frau monsieur madame senor senora signor signora what how when where why could can would may'.split(
    ' ',
  ),
);

/** The name that a reply greets, null when it greets nobody by name. */
export function greetedIn(text: string): Greeted | null {
  const begin = text.slice(0, REACH);
  const match = [GREETING, CALL].map(pattern => pattern.exec(begin)).find(found => found !== null);
  const name = match?.[1];
  const [start, end] = match?.indices?.[1] ?? [0, 0];
  if (match === undefined || match === null || name === undefined || !/^\p{Lu}/u.test(name)) return null;
  const key = fold(name.replace(/['’]s$/i, ''));
  const listed = givenNames.has(key) || otherScriptNames.has(name.toLowerCase());
  if (NOBODY.has(key.replace(/['’]/g, '')) || titles.has(key)) return null;
  // A word that may be anything is only a name where it stands as one.
  if (!listed && (plainWords.has(key) || organisationWords.has(key))) return null;
  const calledOnly = !GREETING.test(begin);
  return calledOnly && !listed ? null : { name, start, end, listed };
}
