import type { Guard, GuardQuestion, Said } from './guard';
import { findHoles, type Hole } from './unfilled/holes';

const LONGEST = 40;

/** A hole that somebody was to fill: a placeholder, a template's code, crosses, a greeting to nobody. */
export const unfilled: Guard = {
  id: 'unfilled',
  label: 'Holds something that is not filled in',
  level: 'stop',
  announcements: true,
  look(question) {
    const { text, textLang } = question;
    const holes = findHoles(text, /^fr\b/.test(textLang ?? ''));
    const said = holes.filter(hole => !isTheirs(hole, question)).map(hole => say(hole, text));
    return said.filter(({ key }, i) => said.findIndex(one => one.key === key) === i);
  },
};

// "XX" that the customer wrote first is what they call it.
function isTheirs({ kind, start, end }: Hole, { answers, text }: GuardQuestion): boolean {
  return kind === 'crosses' && (answers?.text.includes(text.slice(start, end)) ?? false);
}

function say(hole: Hole, text: string): Said {
  const { kind, start, end, instead } = hole;
  const quote = short(text.slice(start, end));
  const changed = instead === null ? null : text.slice(0, start) + instead + text.slice(end);
  // A mended text with another such hole would be found again.
  const gone = changed !== null && findHoles(changed, false).every(one => one.start !== start);
  return {
    key: `${kind}:${quote.toLowerCase()}`,
    words: `${WORDS[kind]}: “${quote}”`,
    spans: [{ start, end }],
    ways:
      changed !== null && gone
        ? [{ kind: 'replace', label: `Write “${short(instead ?? '').trim()}”`, text: changed }]
        : [],
  };
}

const WORDS: Readonly<Record<Hole['kind'], string>> = {
  field: 'Fill this in first',
  code: 'Code of a template stands in the text',
  crosses: 'Fill this in first',
  greeting: 'Greets nobody',
  gap: 'A word is missing here',
};

function short(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
