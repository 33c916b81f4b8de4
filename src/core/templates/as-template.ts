import type { Brand } from '../brand';
import { readDetails, type DetailKind } from '../reading/details';
import { readFirstName } from '../reading/first-name';
import { signedBy, unsign } from '../signing/sign';
import { matches } from '../matches';

/** A posted reply and what it answered. */
export interface PostedReply {
  /** As it was posted. */
  text: string;
  customer: { handle: string; displayName: string };
  /** The customer's words, '' where they are unknown. */
  post: string;
  brand: Pick<Brand, 'name' | 'links' | 'products'>;
  agent: { name: string; initials: string };
}

const VARIABLES: Partial<Record<DetailKind, string>> = {
  order: 'post.order_number',
  booking: 'post.booking',
  tracking: 'post.tracking',
  flight: 'post.flight',
  amount: 'post.amount',
  error: 'post.error',
  version: 'post.version',
  date: 'post.date',
  place: 'post.place',
  product: 'post.product',
};

/** Words that are shorter would be found in others. */
const SHORTEST = 2;
/** Longer ones are no canned replies, and are cut. */
const LONGEST = 4_000;

/**
 * A reply as a template: the customer's name and handle, what their post named, our links and names become variables; other
 * numbers of four digits and more become fields that the agent fills. The signature goes. What stood there as Liquid stays text.
 */
export function asTemplate(reply: PostedReply): string {
  let text = reply.text.slice(0, LONGEST);
  for (const initials of new Set([reply.agent.initials, ...signedBy(text)])) text = unsign(text, initials);
  text = text.replace(/^(?:\s*@\w{1,15}\b)+\s*/, '').trim();
  const pieces = pieceUp(text, findings(reply));
  return pieces
    .map(({ words, variable }) => (variable === null ? plain(words) : `{{ ${variable} }}`))
    .join('');
}

interface Finding {
  words: string;
  variable: string;
}

function findings({ customer, post, brand, agent }: PostedReply): Finding[] {
  const first = readFirstName(customer.displayName);
  const found: Finding[] = [
    ...brand.links.map(({ name, address }) => ({ words: address, variable: `brand.link.${name}` })),
    ...readDetails(post, brand.products).flatMap(({ kind, value }) => {
      const variable = VARIABLES[kind];
      return variable ? { words: value, variable } : [];
    }),
    // Its value begins with the @.
    { words: `@${customer.handle}`, variable: 'customer.handle' },
    ...(first === '' ? [] : [{ words: customer.displayName, variable: 'customer.name' }]),
    { words: first, variable: 'customer.first_name' },
    { words: brand.name, variable: 'brand.name' },
    { words: agent.name.split(/\s/)[0] ?? '', variable: 'agent.first_name' },
  ];
  return found.filter(({ words }) => words.length >= SHORTEST);
}

interface Piece {
  words: string;
  /** Null for words that stay. */
  variable: string | null;
}

function pieceUp(text: string, found: readonly Finding[]): Piece[] {
  const byWords = new Map(found.toReversed().map(({ words, variable }) => [words.toLowerCase(), variable]));
  const longestFirst = [...byWords.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const known = longestFirst.length > 0 ? `${longestFirst.join('|')}|` : '';
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}_])(?:${known}(?:[A-Z]{1,4}-?)?\d{4,20})(?![\p{L}\p{N}_])`,
    'giu',
  );
  const pieces: Piece[] = [];
  let end = 0;
  let fields = 0;
  for (const { 0: words, index } of matches(text, pattern)) {
    pieces.push({ words: text.slice(end, index), variable: null });
    fields += byWords.has(words.toLowerCase()) ? 0 : 1;
    const field = fields > 1 ? `ask.number_${fields}` : 'ask.number';
    pieces.push({ words, variable: byWords.get(words.toLowerCase()) ?? field });
    end = index + words.length;
  }
  return [...pieces, { words: text.slice(end), variable: null }];
}

function escaped(words: string): string {
  return words.replaceAll(/[$()*+.?[\\\]^{|}/-]/g, String.raw`\$&`).replaceAll(/\\-/g, String.raw`\x2d`);
}

// Braces that a customer or colleague wrote mean nothing.
function plain(words: string): string {
  return words.replaceAll(/\{(?=[{%])/g, '{ ');
}
