import { findPromise } from '../history/promises';
import type { Guard } from './guard';

const LONGEST_QUOTE = 60;
/** A promise further down is found when the reply was posted. */
const LONGEST = 2_000;

/**
 * Says by when we will do something. The line that is offered when such a reply was posted finds the same promise by the same words
 * ({@link findPromise}), and is silent when there is a follow-up for its time.
 */
export const promise: Guard = {
  id: 'promise',
  label: 'Promises something by a time',
  level: 'hint',
  announcements: false,
  look({ text, textLang, now, brand }) {
    const found = findPromise(text.slice(0, LONGEST), textLang ?? '', {
      now,
      timezone: brand?.timezone ?? zone(),
    });
    if (found === null) return [];
    const start = text.indexOf(found.quote);
    return [
      {
        key: `${found.kind}:${found.quote.toLowerCase()}`,
        words: `Promises a time: “${short(found.quote)}”`,
        spans: start < 0 ? [] : [{ start, end: start + found.quote.length }],
        ways: [{ kind: 'follow-up', label: 'Add a follow-up', at: found.dueAt }],
      },
    ];
  },
};

// The agent's machine, as everywhere that a brand has said no zone.
function zone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function short(quote: string): string {
  const line = quote.replace(/\s+/g, ' ');
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`;
}
