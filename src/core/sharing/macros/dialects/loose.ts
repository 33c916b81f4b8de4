import { knownWords, meaningOf, type People } from '../meaning';
import { turnMarks, type Dialect, type Mark } from './dialect';
import { liquidMarks } from './liquid';
import { pathOf } from '../expression';

const PEOPLE: People = {
  customer: [
    'customer',
    'contact',
    'client',
    'requester',
    'ticket.requester',
    'ticket.customer',
    'conversation.contact',
    'user',
    'to',
  ],
  agent: [
    'agent',
    'current_user',
    'ticket.agent',
    'ticket.assignee',
    'me',
    'from',
    'admin',
    'teammate',
    'account.owner',
  ],
  brand: ['brand', 'company', 'brand.name', 'company.name', 'account.name', 'workspace.name', 'app.name'],
};

// Brackets are words of the text as often as not: only names that we know are placeholders in them.
const inBrackets = (open: string, close: string): Mark => ({
  open,
  close,
  longest: 42,
  turn(inner, raw, writer) {
    const meaning = /^[\p{L}\p{N}_.\s’'-]+$/u.test(inner) ? knownWords(inner) : null;
    if (meaning === null) return false;
    writer.value(meaning, raw);
    return true;
  },
});

const marks: readonly Mark[] = [
  ...liquidMarks(PEOPLE),
  {
    open: '#{',
    close: '}',
    longest: 200,
    turn(inner, raw, writer) {
      const path = pathOf(inner.trim());
      if (path === null) return false;
      writer.value(meaningOf(path, PEOPLE), raw);
      return true;
    },
  },
  inBrackets('[[', ']]'),
  inBrackets('[', ']'),
  inBrackets('{', '}'),
  inBrackets('%%', '%%'),
  inBrackets('%', '%'),
  inBrackets('<', '>'),
];

/** Placeholders as people write them in tables of their own: `{{name}}`, `[Order number]`, `%NAME%`, `<name>`. */
export const loose: Dialect = { turn: (source, writer) => turnMarks(source, marks, writer) };
