import { AskNames } from './ask-names';
import type { LeftList } from './left-list';
import type { Asked, Meaning } from './meaning';

/** What a text of ours is written for. */
export interface WriterInput {
  /** The text as the other tool has it. */
  source: string;
  /** The saved reply's name for the list of what is left. */
  reply: string;
  left: LeftList;
  lang: string;
  /** Which of several ways to say it, where the tool picks one by chance. */
  variant: number;
}

interface Block {
  kind: 'if' | 'unless' | 'case' | 'muted';
}

const DEEPEST = 20;
const GREETS = /(?:^|[\s(])(?:hi|hey|hello|hiya|howdy|good (?:morning|afternoon|evening|day))[\s,]{0,3}$/i;
const ADDRESSES = /(?:^|\s)dear\s{0,3}$/i;

/**
 * Writes a wording of ours piece by piece: words, values, questions and branches. Whatever comes in, what comes out has every
 * block closed and no code but ours.
 */
export class Writer {
  /** How many ways to say it the text has. */
  variants = 1;
  /** True once some words of its own stand in it. */
  hasWords = false;
  readonly asks = new AskNames();
  #text = '';
  /** The end of the words before, for the fallback of a name. */
  #before = '';
  #blocks: Block[] = [];
  #tooDeep = 0;
  /** What stands in for an answer, by its name. */
  readonly #presets = new Map<string, string>();
  #named: { who: string; words: string } | null = null;
  #place = { at: 0, line: 1 };

  constructor(readonly input: WriterInput) {}

  /** Remembers where in the source we are; only forwards. */
  at(index: number): void {
    const { source } = this.input;
    for (let next = source.indexOf('\n', this.#place.at); next >= 0 && next < index;) {
      this.#place = { at: next + 1, line: this.#place.line + 1 };
      next = source.indexOf('\n', this.#place.at);
    }
  }

  /** Something is not taken. */
  leave(what: string, why: string): void {
    const { left, reply, variant } = this.input;
    if (variant === 0) left.add(reply, `, line ${this.#place.line}`, what, why);
  }

  /** Words of the text. */
  words(words: string): void {
    if (this.#muted || words === '') return;
    // A draft would show them without these signs anyway: see tidy.ts.
    const plain = words.replace(/\{+(?=[{%])/g, '').replace(/(?<=[}%])\}+/g, '');
    if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(plain)) this.hasWords = true;
    if (this.#named !== null) this.#named.words += plain.slice(0, 10);
    this.#text += plain;
    this.#before = (this.#before + plain.slice(-40)).slice(-40);
  }

  /** A value in the text; `instead` stands in where it is empty. */
  value(meaning: Meaning, original: string, instead: string | null = null): void {
    if (this.#muted) return;
    if (meaning.is === 'words') this.words(meaning.text);
    else if (meaning.is === 'nothing') {
      if (meaning.why !== null) this.leave(original, meaning.why);
    } else if (meaning.is === 'last-name') this.#lastName(meaning.of, original, instead);
    else if (meaning.is === 'ask') {
      if (meaning.why !== undefined) this.leave(original, meaning.why);
      const name = this.asks.nameOf(meaning);
      if (instead !== null) this.#presets.set(name, instead);
      const preset = this.#presets.get(name) ?? (meaning.optional === true ? '' : null);
      this.#code(output(`ask.${name}`, preset));
    } else {
      this.#code(
        output(
          meaning.name,
          meaning.name === 'customer.first_name' ? (instead ?? this.#insteadOfName()) : instead,
        ),
      );
      this.#named = { who: meaning.name, words: '' };
    }
  }

  /** `{% if … %}`; the condition is Liquid of ours. */
  begin(condition: string, kind: 'if' | 'unless' = 'if'): void {
    this.#open({ kind: this.#muted ? 'muted' : kind }, `{% ${kind} ${condition} %}`);
  }

  /** `{% case … %}`, whose words before the first `when` count for nothing. */
  beginCase(subject: string): void {
    this.#open({ kind: this.#muted ? 'muted' : 'case' }, `{% case ${subject} %}`);
  }

  /** What follows up to the end of the block is not taken. */
  mute(): void {
    this.#open({ kind: 'muted' }, '');
  }

  /** True inside `{% case %}`, of which the branches are to be named. */
  get inCase(): boolean {
    return this.#blocks.at(-1)?.kind === 'case';
  }

  /** True where nothing that is written counts. */
  get muted(): boolean {
    return this.#muted;
  }

  /** `{% when %}` of a case. */
  when(values: readonly string[]): void {
    if (this.inCase && values.length > 0) this.#code(`{% when ${values.map(quoted).join(', ')} %}`);
  }

  /** `{% elsif … %}`, or `{% else %}` without a condition. */
  otherwise(condition: string | null = null): void {
    const kind = this.#blocks.at(-1)?.kind;
    if (kind === undefined || kind === 'muted' || this.#tooDeep > 0) return;
    if (condition === null) this.#code('{% else %}');
    else if (kind !== 'case') this.#code(`{% elsif ${condition} %}`);
  }

  /** Closes the innermost block; true when there was one. */
  end(): boolean {
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1;
      return true;
    }
    const block = this.#blocks.pop();
    if (block !== undefined && block.kind !== 'muted') this.#code(`{% end${block.kind} %}`);
    return block !== undefined;
  }

  /** The whole text, with the questions that it asks declared in front. */
  finish(): string {
    while (this.#blocks.length > 0 || this.#tooDeep > 0) this.end();
    return this.asks.declarations() + this.#text;
  }

  get #muted(): boolean {
    return this.#tooDeep > 0 || this.#blocks.some(({ kind }) => kind === 'muted');
  }

  #open(block: Block, code: string): void {
    if (this.#blocks.length >= DEEPEST) {
      this.#tooDeep += 1;
      return;
    }
    this.#blocks.push(block);
    if (block.kind !== 'muted') this.#code(code);
  }

  #code(code: string): void {
    // "{" before our "{{" would be read as part of it.
    this.#text = this.#text.replace(/\{+$/, '') + code;
    this.#named = null;
    this.#before = '';
  }

  // On X a customer is called by the first name; what stood beside it in a full name goes with it.
  #lastName(who: 'customer' | 'agent', original: string, instead: string | null): void {
    const named = this.#named;
    if (named?.who === `${who}.first_name` && /^\s{0,3}$/.test(named.words)) {
      this.#text = this.#text.slice(0, this.#text.length - named.words.length);
      return;
    }
    this.leave(original, 'X knows no last names: the agent is asked for it.');
    const asked: Asked = { is: 'ask', name: `${who} last name` };
    this.value(asked, original, instead);
  }

  // Only where we know that it reads well; without a name the greeting closes up.
  #insteadOfName(): string {
    const { lang } = this.input;
    if (lang !== '' && !/^en\b/i.test(lang)) return '';
    if (GREETS.test(this.#before)) return 'there';
    return ADDRESSES.test(this.#before) ? 'customer' : '';
  }
}

/** A text in quotes as Liquid reads it. */
export function quoted(text: string): string {
  const plain = text.replace(/[{}%\r\n]+/g, ' ').slice(0, 200);
  if (!plain.includes('"')) return `"${plain}"`;
  return plain.includes("'") ? `"${plain.replaceAll('"', '”')}"` : `'${plain}'`;
}

function output(name: string, instead: string | null): string {
  return instead === null ? `{{ ${name} }}` : `{{ ${name} | else: ${quoted(instead)} }}`;
}
