import type { Correction } from './pack';

const MOST_STEPS = 16;
const MOST_HAS = 2;
const SHORTEST_VALUE = 3;

// What a selector may be made of: no escapes, comments, pseudo-elements, or words that mean something else for each element they are
// asked of (:scope). Whatever stands open at the end would swallow the selectors behind it.
const PIECES = new RegExp(
  [
    String.raw`(?<step>\s*[>+~]\s*|\s+(?![,)]))`,
    String.raw`(?<comma>\s*,\s*)`,
    String.raw`\[\s*(?<name>[a-z-]+)\s*(?:[~|^$*]?=\s*(?:"(?<double>[^"\\\n\r\f]*)"|'(?<single>[^'\\\n\r\f]*)'|(?<bare>[a-zA-Z_][\w-]*))\s*i?\s*)?\]`,
    String.raw`#(?<id>[a-zA-Z][\w-]*)`,
    String.raw`\.[a-zA-Z_][\w-]*`,
    String.raw`\*`,
    String.raw`(?<tag>[a-z][a-z0-9-]*)`,
    String.raw`:(?<open>not|has)\(\s*[>+~]?\s*`,
    String.raw`:nth-(?:last-)?(?:child|of-type)\(\s*(?:\d+|even|odd|\d*n(?:\s*[+-]\s*\d+)?)\s*\)`,
    String.raw`:(?:(?:first|last|only)-(?:child|of-type)|empty|disabled|enabled|checked)`,
    String.raw`(?<close>\s*\))`,
  ].join('|'),
  'y',
);

// Of which a page has few. Classes tell nothing: X makes them anew.
const TELLING = new Set('article aside form h1 h2 header main nav section textarea time'.split(' '));
const SILENT = new Set(['class', 'style', 'id']);

/** One list of alternatives, between brackets or at the top. */
interface Level {
  is: 'top' | 'not' | 'has';
  /** The present alternative says what it wants. */
  named: boolean;
  /** So did all before it. */
  all: boolean;
}

/**
 * True for a selector that can do no harm as text: it is whole, asks little of the browser, and each of its alternatives says what it
 * wants (a test id, a role, a telling tag), so that it does not fit half the page. Whether the browser takes it is not known here.
 */
export function isSoundSelector(selector: string): boolean {
  const levels: Level[] = [{ is: 'top', named: false, all: true }];
  let steps = 0;
  let has = 0;
  const text = selector.trim();
  PIECES.lastIndex = 0;
  while (PIECES.lastIndex < text.length) {
    const piece = PIECES.exec(text)?.groups;
    const level = levels.at(-1);
    if (!piece || !level) return false;
    if (piece['step'] !== undefined) steps += 1;
    else if (piece['comma'] !== undefined)
      Object.assign(level, { named: false, all: level.all && level.named });
    else if (piece['open'] !== undefined) {
      if (piece['open'] === 'has') has += 1;
      levels.push({ is: piece['open'] === 'has' ? 'has' : 'not', named: false, all: true });
    } else if (piece['close'] !== undefined) {
      levels.pop();
      const outer = levels.at(-1);
      if (!outer) return false;
      outer.named ||= level.is === 'has' && level.all && level.named;
    } else level.named ||= isTelling(piece);
    if (steps > MOST_STEPS || has > MOST_HAS) return false;
  }
  const [top] = levels;
  return levels.length === 1 && top !== undefined && top.all && top.named;
}

function isTelling({ tag, name, double, single, bare, id }: Record<string, string | undefined>): boolean {
  if (tag !== undefined) return TELLING.has(tag);
  if (name === undefined) return id !== undefined;
  return !SILENT.has(name) && (double ?? single ?? bare ?? '').length >= SHORTEST_VALUE;
}

/** What of these corrections can be used, as far as their text says. */
export function soundCorrections(corrections: readonly Correction[]): Correction[] {
  return corrections
    .map(({ part, find }) => ({ part, find: find.filter(isSoundSelector) }))
    .filter(({ find }) => find.length > 0);
}
