import { type Account, sameHandle } from '../core/post';
import { nameAmong, readWords } from './dom';
import { readFollowId } from './read-people';
import { all, first } from './selectors';

/**
 * Reads the profile that the address names, null where its number is not on the page.
 *
 * Scripts of profiles visited before stay in the document: only one that names this very handle is believed. The follow
 * button counts only where the header shows this handle, since the old page stands for some time after a route change.
 */
export function readProfile(document: Document, handle: string): Account | null {
  const schema = readSchema(document, handle);
  const header = readHeader(document, handle);
  if (schema && header?.numericId && header.numericId !== schema.numericId) return null;
  return schema ?? (header?.numericId ? header : null);
}

function readHeader(document: Document, handle: string): Account | null {
  const title = first(document, 'profileName');
  const column = title?.closest('[data-testid="primaryColumn"], main');
  if (!title || !column) return null;
  const words = [...title.querySelectorAll('span')]
    .filter(span => !span.querySelector('span'))
    .map(span => readWords(span).trim());
  if (!words.some(word => word.startsWith('@') && sameHandle(word, handle))) return null;
  return { handle, displayName: nameAmong(words, handle), numericId: headerNumber(title, column) };
}

// Follow buttons of other people stand lower on the page: only the one nearest around the name is this profile's.
function headerNumber(title: Element, column: Element): string | null {
  for (let box = title.parentElement; box && box !== column.parentElement; box = box.parentElement) {
    if (box.querySelector('article, [data-testid="UserCell"]')) return null;
    const id = readFollowId(box);
    if (id !== null) return id;
  }
  return null;
}

function readSchema(document: Document, handle: string): Account | null {
  for (const script of all(document, 'profileSchema')) {
    const person = personOf(parse(script.textContent ?? ''));
    if (person && sameHandle(person.handle, handle)) return person;
  }
  return null;
}

function personOf(data: unknown): Account | null {
  const person = field(data, 'mainEntity') ?? field(data, 'author');
  const handle = field(person, 'additionalName');
  const numericId = field(person, 'identifier');
  if (typeof handle !== 'string' || typeof numericId !== 'string' || !/^\d{1,20}$/.test(numericId))
    return null;
  if (!/^\w{1,15}$/.test(handle)) return null;
  const name = field(person, 'givenName');
  return { handle, displayName: nameAmong(typeof name === 'string' ? [name] : [], handle), numericId };
}

function field(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? (data as Record<string, unknown>)[name]
    : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
