import type { BrandName } from '../../core/brand';
import { handleKey, isHandle } from '../../core/post';
import { guessBrandName } from './guess-brand-name';

/** What {@link parseHandles} made of a typed or pasted text. */
export interface ParsedHandles {
  /** Each account once, in order, with the name that stood beside it or one guessed from its handle. */
  brands: BrandName[];
  /** Pieces that name no account, as they were typed. */
  refused: string[];
}

const LONGEST_TEXT = 4000;
const LINK = /(?:https?:\/\/)?(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com\/([^\s]*)/iu;
const MENTION = /(?<![\w@/.])@(\w{1,15})(?![\w@]|\.\w)/u;
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** First parts of X's own addresses, which look like handles. */
const ADDRESSES_OF_X = new Set(
  'about compose download explore hashtag help home i intent jobs login logout messages notifications privacy search settings share signup tos'.split(
    ' ',
  ),
);

/**
 * Reads X accounts from whatever an agent types or pastes: handles with or without @, links to a profile or post, lists of them,
 * "Acme Parcels @acme" as X shows it in a profile. Reads the first 4,000 characters.
 */
export function parseHandles(text: string): ParsedHandles {
  const brands: BrandName[] = [];
  const refused: string[] = [];
  for (const piece of pieces(text)) {
    const found = readPiece(piece);
    if (found.length === 0) refused.push(piece);
    for (const brand of found) {
      if (!brands.some(known => handleKey(known.handle) === handleKey(brand.handle))) brands.push(brand);
    }
  }
  return { brands, refused };
}

// X's profile has the name on one line and the handle on the next. A single word there could be a handle too: it stays one.
function pieces(text: string): string[] {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(INVISIBLE, '')
    .replace(/＠/gu, '@')
    .replace(/([^\s@,;/]+[ \t]+[^\s@,;/]+)[ \t]*\r?\n\s*(?=@\w)/gu, '$1 ')
    .split(/[,;،、；，\n\r\t|]+/u)
    .map(piece => piece.trim())
    .filter(piece => piece !== '');
}

function readPiece(piece: string): BrandName[] {
  const found: BrandName[] = [];
  let beside = '';
  for (const word of piece.split(/\s+/u)) {
    const handle = readAccount(word);
    if (handle === null) {
      beside += `${word} `;
      continue;
    }
    found.push({ handle, name: nameBeside(beside) ?? guessBrandName(handle) });
    beside = '';
  }
  if (found.length > 0) return found;

  const bare = piece.replace(/^[^\w@]+|\W+$/gu, '');
  return isHandle(bare) ? [{ handle: bare, name: guessBrandName(bare) }] : [];
}

function readAccount(word: string): string | null {
  const path = LINK.exec(word)?.[1];
  if (path !== undefined) return handleOfPath(path);
  return MENTION.exec(word)?.[1] ?? null;
}

function handleOfPath(path: string): string | null {
  const named = /[?&]screen_name=@?(\w{1,15})(?!\w)/iu.exec(path)?.[1];
  if (named !== undefined) return named;

  const first = /^@?(\w+)/u.exec(path)?.[1] ?? '';
  return isHandle(first) && !ADDRESSES_OF_X.has(first.toLowerCase()) ? first : null;
}

function nameBeside(words: string): string | null {
  const name = words.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
  return name === '' ? null : name.slice(0, 50);
}
