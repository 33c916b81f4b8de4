/** What a placeholder of another tool stands for here. */
export type Meaning =
  /** One of our variables: "customer.first_name". */
  | { is: 'variable'; name: string }
  /** The last name of somebody: part of a full name, or asked. */
  | { is: 'last-name'; of: 'customer' | 'agent' }
  | Asked
  /** Words that need no filling in. */
  | { is: 'words'; text: string }
  /** Nothing that a text shows. */
  | { is: 'nothing'; why: string | null };

/** Something that the agent fills in. */
export interface Asked {
  is: 'ask';
  /** Any words; made a name of ours. */
  name: string;
  /** Null: made from the name. */
  label?: string;
  kind?: 'text' | 'number' | 'date' | 'choice';
  options?: readonly string[];
  /** A field of its own, even where another has the same name. */
  alone?: boolean;
  /** The draft does not wait for it. */
  optional?: boolean;
  /** Listed with this reason; nothing is listed without. */
  why?: string;
}

/** How a tool names the people of a conversation; paths in lower case with "." between. */
export interface People {
  customer: readonly string[];
  agent: readonly string[];
  brand: readonly string[];
}

const NOT_ON_X = 'There is no such value on X: the agent is asked for it.';
const PRIVATE = 'Private: it does not belong in a public reply. The agent is asked for it.';
const SIGNED = 'Replies are signed when they are posted.';

const FIRST = new Set(['name', 'fullname', 'firstname', 'first', 'givenname', 'displayname', 'username']);
const LAST = new Set(['lastname', 'last', 'surname', 'familyname']);
const HIDDEN = new Set(['email', 'phone', 'phonenumber', 'mobile', 'address', 'emailaddress', 'tel']);
const SIGNATURE = new Set([
  'signature',
  'initials',
  'signatureplain',
  'agentinitials',
  'agentsignature',
  'mysignature',
]);

// Words that mean the same wherever they stand at the end of a path.
const EVERYWHERE: Readonly<Record<string, string>> = {
  ...named(
    'post.order_number',
    'ordernumber orderno ordernr orderid orderref orderreference bestellnummer numerodepedido numerocommande numeroordine',
  ),
  ...named('post.tracking', 'trackingnumber trackingno trackingid trackingcode sendungsnummer'),
  ...named(
    'post.booking',
    'bookingreference bookingref bookingnumber bookingid bookingcode reservationnumber reservationid pnr buchungsnummer',
  ),
  ...named('post.flight', 'flightnumber flightno'),
  ...named('post.product', 'productname producttitle'),
  ...named('post.error', 'errorcode'),
  ...named(
    'customer.handle',
    'twitterhandle twitterusername screenname customerhandle twitterscreenname xhandle',
  ),
  ...named(
    'customer.first_name',
    'customerfirstname customername clientname clientfirstname contactname contactfirstname recipientname requestername kundenname',
  ),
  ...named(
    'agent.first_name',
    'agentname agentfirstname myname myfirstname yourname repname advisorname adviserfirstname assigneename',
  ),
  ...named(
    'brand.name',
    'companyname brandname businessname storename shopname organizationname organisationname firmenname',
  ),
  ...named('time.greeting', 'timegreeting greetingbytime'),
};

// Words that mean it only when they stand alone: {{ name }}, [Name].
const ALONE: Readonly<Record<string, string>> = {
  ...named(
    'customer.first_name',
    'name firstname customer client contact recipient fullname vorname nombre prenom prénom nome',
  ),
  ...named('customer.handle', 'handle'),
  ...named('agent.first_name', 'agent advisor adviser'),
  ...named('brand.name', 'company brand business store shop firma empresa'),
  ...named('post.order_number', 'order'),
  ...named('post.tracking', 'tracking'),
  ...named('post.booking', 'booking reservation'),
  ...named('post.flight', 'flight'),
  ...named('post.product', 'product item produkt producto produit'),
  ...named('time.greeting', 'greeting'),
};

const ASKED_ALONE = new Set(
  'date day time link url issue problem reason amount price refund location city service solution eta datum'.split(
    ' ',
  ),
);

/** What a path like `ticket.requester.first_name` stands for. Anything unknown is asked from the agent. */
export function meaningOf(path: readonly string[], people: People): Meaning {
  const parts = path.map(part => part.toLowerCase()).filter(part => !/^-?\d+$/.test(part));
  const whole = parts.join('.');
  const owner = parts.slice(0, -1).join('.');
  const last = plain(parts.at(-1) ?? '');
  if (people.brand.includes(whole)) return { is: 'variable', name: 'brand.name' };
  if (people.customer.includes(whole)) return { is: 'variable', name: 'customer.first_name' };
  if (people.agent.includes(whole)) return { is: 'variable', name: 'agent.first_name' };
  if (people.customer.includes(owner)) return personal('customer', last, whole);
  if (people.agent.includes(owner)) return personal('agent', last, whole);
  return knownWord(parts.map(plain)) ?? unknown(path, HIDDEN.has(last) ? PRIVATE : NOT_ON_X);
}

/** What words in brackets stand for, `[Order number]`; null where they may as well be words of the text. */
export function knownWords(words: string): Meaning | null {
  const one = plain(words);
  if (ASKED_ALONE.has(one)) return { is: 'ask', name: words };
  if (SIGNATURE.has(one)) return { is: 'nothing', why: SIGNED };
  return knownWord([one]);
}

/** A value that we do not have, asked from the agent under the last words of its path. */
export function unknown(path: readonly string[], why = NOT_ON_X): Asked {
  const [before = '', last = ''] = ['', ...path.filter(part => !/^-?\d+$/.test(part))].slice(-2);
  return { is: 'ask', name: /^ticket/i.test(last) ? last : `${before} ${last}`.trim(), why };
}

function personal(who: 'customer' | 'agent', what: string, whole: string): Meaning {
  if (what === 'username' && who === 'customer') return { is: 'variable', name: 'customer.handle' };
  if (FIRST.has(what)) return { is: 'variable', name: `${who}.first_name` };
  if (LAST.has(what)) return { is: 'last-name', of: who };
  if (SIGNATURE.has(what) && who === 'agent') return { is: 'nothing', why: SIGNED };
  return (
    knownWord([what, what]) ??
    unknown([who, whole.split('.').at(-1) ?? ''], HIDDEN.has(what) ? PRIVATE : NOT_ON_X)
  );
}

function knownWord(parts: readonly string[]): Meaning | null {
  const last = parts.at(-1) ?? '';
  const beforeLast = parts.at(-2) ?? '';
  if (/^(?:last)?orders?$/.test(beforeLast) && /^(?:name|number|id|ordernumber)$/.test(last))
    return { is: 'variable', name: 'post.order_number' };
  const name = lookUp(EVERYWHERE, last) ?? (parts.length === 1 ? lookUp(ALONE, last) : undefined);
  return name === undefined ? null : { is: 'variable', name };
}

function lookUp(table: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function named(variable: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map(word => [word, variable]));
}
