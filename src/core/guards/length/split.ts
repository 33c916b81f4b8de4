import { partHandover } from '../../signing/handover';
import { POST_LIMIT, weightedLength } from '../../signing/length';
import { unsign } from '../../signing/sign';
import { signature } from '../../signing/signature';
import { atomsOf, type Atom } from './atoms';

/** A part is not cut at the end of a sentence that leaves more than this share of it unused. */
const UNUSED = 0.55;

/**
 * The text as numbered posts ("… 1/2", "… 2/2 ^JD") that X takes one by one; the agent's initials and a handover link stand only on
 * the last. Cut at ends of sentences, else between words (also where a script puts no blanks), never inside a link, a mention, a
 * number or an emoji. All words stay, in order. Every part leaves room for the initials: whoever signs the first one, too, does not
 * make it too long. One part, without a number, for a text that fits.
 */
export function split(text: string, initials: string): string[] {
  const { words, link } = partHandover(unsign(text, initials));
  const ends = [signature(initials), link].filter(part => part !== '').join(' ');
  const whole = joined(words, ends);
  if (weightedLength(whole) <= POST_LIMIT) return [whole];

  const atoms = atomsOf(words);
  for (let digits = 1; digits <= 4; digits++) {
    const number = 2 + 2 * digits;
    const room = POST_LIMIT - number - (ends === '' ? 0 : weightedLength(ends) + 1);
    const parts = cut(atoms, room);
    if (parts.length < 10 ** digits) return numbered(parts, ends);
  }
  return [whole];
}

function numbered(parts: readonly string[], ends: string): string[] {
  const last = parts.length - 1;
  return parts.map((part, i) => joined(joined(part, `${i + 1}/${parts.length}`), i === last ? ends : ''));
}

function joined(words: string, end: string): string {
  return words === '' || end === '' ? words + end : `${words} ${end}`;
}

function cut(atoms: readonly Atom[], room: number): string[] {
  const parts: string[] = [];
  let from = 0;
  while (from < atoms.length) {
    const to = endOfPart(atoms, from, room);
    const part = atoms
      .slice(from, to)
      .map(({ text }) => text)
      .join('')
      .trim();
    if (part !== '') parts.push(part);
    from = to;
  }
  return parts;
}

// As many atoms as fit, then back to where a reader would pause.
function endOfPart(atoms: readonly Atom[], from: number, room: number): number {
  let weight = 0;
  let end = from;
  let sentence = 0;
  let word = 0;
  for (; end < atoms.length; end++) {
    const atom = atoms[end];
    if (!atom) break;
    weight += atom.weight;
    // Blanks at the end of a part are left away.
    if (weight > room && !atom.blank) break;
    if (atom.after === 'sentence' && weight >= room * (1 - UNUSED)) sentence = end + 1;
    if (atom.after !== null) word = end + 1;
  }
  if (end === atoms.length) return end;
  return Math.max(from + 1, sentence || word || end);
}
