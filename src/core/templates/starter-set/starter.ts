import type { Act, Template, Wording } from '../template';

interface Starter {
  /** Also its shortcut. */
  id: string;
  name: string;
  act: Act;
  tags: readonly string[];
  warm: readonly string[];
  brief: readonly string[];
  formal: readonly string[];
  examples: readonly string[];
}

/** A template that every team begins with, in English. */
export function starter({ id, name, act, tags, warm, brief, formal, examples }: Starter): Template {
  const wordings = [
    ...wordingsOf(id, 'warm', warm),
    ...wordingsOf(id, 'brief', brief),
    ...wordingsOf(id, 'formal', formal),
  ];
  return { id: `starter-${id}`, name, shortcut: id, wordings, tags, act, examples, brands: [], updatedAt: 0 };
}

function wordingsOf(id: string, tone: NonNullable<Wording['tone']>, texts: readonly string[]): Wording[] {
  return texts.map((text, i) => ({ id: `starter-${id}-${tone}-${i + 1}`, text, lang: 'en', tone }));
}
