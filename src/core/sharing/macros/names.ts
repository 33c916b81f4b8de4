import type { MacroFormat } from './reading';

const LONGEST_NAME = 100;
const LONGEST_SHORTCUT = 40;
const LONGEST_TAG = 40;
const MOST_TAGS = 20;

const UNSEEN =
  /[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]/gu;

/** Text on one line, without signs that nobody sees, cut with "…" where it is longer. */
export function oneLine(text: string, longest: number): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/gu, ' ')
    .replace(UNSEEN, '')
    .trim();
  if (line.length <= longest) return line;
  // Half of an emoji is no sign.
  return `${line
    .slice(0, longest - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}

/** A template's name out of what the file says, or out of its text. */
export function nameFor(name: string, text: string): string {
  return oneLine(name, LONGEST_NAME) || oneLine(text, 60) || 'Saved reply';
}

/** Lower case Latin letters, digits and dashes of a text; '' where it has none. */
export function shortcutFrom(text: string): string {
  const plain = text.slice(0, 200).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain
    .replace(/ß/g, 'ss')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-');
  return trimDashes(trimDashes(words).slice(0, LONGEST_SHORTCUT));
}

/** A typed shortcut without the signs in front of it: "/refund" and ":refund" are "refund". */
export function bareShortcut(shortcut: string): string {
  return shortcut
    .slice(0, 200)
    .trim()
    .replace(/^[^\p{L}\p{N}]{1,10}/u, '')
    .toLowerCase();
}

/** Tags out of a list or of one text with commas; each once, at most twenty. */
export function tagsOf(tags: readonly string[] | string): string[] {
  const list = typeof tags === 'string' ? tags.slice(0, 2_000).split(/[,;|]/) : tags.slice(0, 100);
  const found = new Map<string, string>();
  for (const tag of list) {
    const plain = oneLine(tag, LONGEST_TAG);
    if (plain !== '' && !found.has(plain.toLowerCase())) found.set(plain.toLowerCase(), plain);
  }
  return [...found.values()].slice(0, MOST_TAGS);
}

/** A folder's path with single "/" between its parts; '' for none. */
export function folderOf(parts: readonly string[]): string {
  return parts
    .slice(0, 4)
    .map(part => oneLine(part, LONGEST_TAG).replaceAll('/', '-'))
    .filter(part => part !== '')
    .join('/');
}

/** BCP 47 out of "de", "de-de", "pt_BR"; null where the text is none. */
export function languageOf(text: string): string | null {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$/i.exec(text.trim());
  if (match === null) return null;
  const [, language = '', script, region] = match;
  const written =
    script === undefined ? [] : [script.slice(0, 1).toUpperCase() + script.slice(1).toLowerCase()];
  return [language.toLowerCase(), ...written, ...(region === undefined ? [] : [region.toUpperCase()])].join(
    '-',
  );
}

/** Gives out ids and shortcuts, each once. */
export class Names {
  readonly #ids = new Set<string>();
  readonly #shortcuts: Map<string, string>;
  readonly #next = new Map<string, number>();

  constructor(existing: readonly { id: string; shortcut: string }[]) {
    this.#shortcuts = new Map(existing.map(({ id, shortcut }) => [shortcut, id]));
  }

  /** The same for the same words of the file, so that reading it again finds its templates. */
  id(format: MacroFormat, words: string): string {
    const plain = words.slice(0, 40).replace(/[^\w.-]+/g, '-');
    return this.#free(`${format}-${plain}`, id => !this.#ids.has(id), this.#ids);
  }

  /** A shortcut like this one that no other template has. */
  shortcut(wanted: string, id: string): string {
    const owner = (shortcut: string) => this.#shortcuts.get(shortcut) ?? id;
    const found = this.#free(wanted || 'reply', shortcut => owner(shortcut) === id, null);
    // Within one file nobody shares, not even with itself.
    this.#shortcuts.set(found, `${id} `);
    return found;
  }

  #free(wanted: string, fits: (name: string) => boolean, taken: Set<string> | null): string {
    let name = wanted;
    for (let number = this.#next.get(wanted) ?? 2; !fits(name); number += 1) {
      name = `${wanted}-${number}`;
      this.#next.set(wanted, number + 1);
    }
    taken?.add(name);
    return name;
  }
}

function trimDashes(text: string): string {
  return text.replace(/^-/, '').replace(/-$/, '');
}

/** A condition of another tool as a question's label. */
export function labelFor(condition: string): string {
  return `${oneLine(condition, 70)}?`;
}
