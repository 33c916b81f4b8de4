import { oneLine } from './names';
import type { Asked } from './meaning';

const LONGEST_NAME = 36;
const LONGEST_OPTION = 120;
const MOST_OPTIONS = 30;
const MOST_ASKS = 30;
/** Liquid reads these of any group in its own way. */
const RESERVED = /^(?:size|first|last|length|constructor)$/;

interface Declared {
  name: string;
  kind: NonNullable<Asked['kind']>;
  label: string | null;
  options: readonly string[];
  optional: boolean;
}

/** The questions that one text asks, each with a name of its own. */
export class AskNames {
  readonly #asked = new Map<string, Declared>();
  readonly #taken = new Set<string>();

  /** The name of a question, for `ask.NAME`. The same words are the same question, unless it stands alone. */
  nameOf(asked: Asked): string {
    const key = asked.name.slice(0, 200).trim().toLowerCase();
    const known = this.#asked.get(key);
    if (known !== undefined && asked.alone !== true) return known.name;
    if (this.#asked.size >= MOST_ASKS) return 'more';

    const name = this.#free(nameFrom(asked.name));
    const options = optionsOf(asked.options ?? []);
    const kind = asked.kind === 'choice' && options.length < 2 ? 'text' : (asked.kind ?? 'text');
    this.#asked.set(known === undefined ? key : `${key}\n${name}`, {
      name,
      kind,
      label: labelOf(asked, name),
      options: kind === 'choice' ? options : [],
      optional: asked.optional === true,
    });
    return name;
  }

  /** The name that a question of these words has already, null where none was asked. */
  known(words: string): string | null {
    return this.#asked.get(words.slice(0, 200).trim().toLowerCase())?.name ?? null;
  }

  /** The declarations of what is more than a line of text. */
  declarations(): string {
    const told = [...this.#asked.values()].filter(
      ({ kind, label, optional }) => kind !== 'text' || label !== null || optional,
    );
    return told.map(declaration).join('');
  }

  #free(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.#taken.has(name); number += 1) name = `${wanted}_${number}`;
    this.#taken.add(name);
    return name;
  }
}

function declaration({ name, kind, label, options, optional }: Declared): string {
  const parts = [
    ...options.map(inQuotes),
    ...(label === null ? [] : [`label: ${inQuotes(label)}`]),
    ...(optional ? ['optional'] : []),
  ];
  return `{% ask ${name}: ${kind}${parts.length > 0 ? ' ' : ''}${parts.join(', ')} %}\n`;
}

function inQuotes(text: string): string {
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}

function optionsOf(options: readonly string[]): string[] {
  const plain = options.slice(0, MOST_OPTIONS).map(option => safe(option, LONGEST_OPTION));
  return [...new Set(plain)].filter(option => option !== '');
}

function nameFrom(words: string): string {
  const plain = words
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();
  const name = plain
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_/, '')
    .slice(0, LONGEST_NAME)
    .replace(/_$/, '');
  if (name === '') return 'field';
  return RESERVED.test(name) || !/^[a-z]/.test(name) ? `field_${name}` : name;
}

// The tray makes "Order number" of order_number; other words have to be told.
function labelOf({ label, name: words }: Asked, name: string): string | null {
  const given = safe(label ?? words, 80);
  const made = name.replace(/_+/g, ' ');
  return given === '' || (label === undefined && made === given.toLowerCase().replace(/[_\s.-]+/g, ' '))
    ? null
    : given;
}

function safe(text: string, longest: number): string {
  const plain = oneLine(text.replace(/[{}%^]+/g, ' '), longest);
  return plain.includes('"') && plain.includes("'") ? plain.replaceAll('"', '”') : plain;
}
