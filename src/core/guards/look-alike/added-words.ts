/** Words by which an account says that it speaks for a company. */
const OFFICIAL = words(
  `help helps helpdesk helpline helper support supports care cares customercare customerservice customersupport customerhelp service services
  servicedesk official assist assistance refund refunds claims desk complaints verify verified
  hilfe kundenservice kundendienst offiziell ayuda soporte atencion oficial aide sav officiel assistance suporte ajuda atendimento サポート 公式`,
);

/** Words that anybody may put into a name: they count only beside something else. */
const LOOSE = words(
  'team the real customer hq online live chat info contact agent bot ask admin center centre get my cs team24',
);

export interface Stripped {
  /** What is left, no blanks. */
  core: string;
  /** A word that speaks for a company was taken off. */
  official: boolean;
  /** Anything was taken off: words, digits or underscores. */
  added: boolean;
}

/** A display name in {@link plainLetters} without the words that imitators put around a brand's name. */
export function stripName(plain: string): Stripped {
  const parts = plain.split(' ').filter(part => part !== '');
  let official = false;
  const isAdded = (part: string | undefined) =>
    part !== undefined && (OFFICIAL.has(part) || LOOSE.has(part) || /^\d+$/.test(part));
  const before = parts.length;
  while (parts.length > 1 && isAdded(parts.at(-1))) official = OFFICIAL.has(parts.pop() ?? '') || official;
  while (parts.length > 1 && isAdded(parts[0])) official = OFFICIAL.has(parts.shift() ?? '') || official;
  return { core: parts.join(''), official, added: parts.length < before };
}

/** Nothing shorter is left of a handle: "the" in "Theo" is no added word. */
const SHORTEST = 3;
/** X takes fifteen letters. */
const LONGEST = 30;
const LONGEST_FIRST = [...OFFICIAL, ...LOOSE].toSorted((a, b) => b.length - a.length);

/** The same for a handle, whose words touch one another. */
export function stripHandle(handle: string): Stripped {
  let core = handle
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/^[_\d]+|[_\d]+$/g, '');
  let official = false;
  for (let rounds = 0; rounds < 4; rounds++) {
    const word = LONGEST_FIRST.find(
      added => core.length - added.length >= SHORTEST && (core.endsWith(added) || core.startsWith(added)),
    );
    if (word === undefined) break;
    core = (core.endsWith(word) ? core.slice(0, -word.length) : core.slice(word.length)).replace(
      /^_+|_+$/g,
      '',
    );
    official ||= OFFICIAL.has(word);
  }
  const left = core.replaceAll('_', '');
  return { core: left, official, added: left !== handle.toLowerCase() };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
