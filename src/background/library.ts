import type { Choice } from '../core/history/record';
import { sameHandle } from '../core/post';
import type { Template, Wording } from '../core/templates/template';
import type { Ranker } from './drafting';

/** All templates as they were read last, with the ranking over them. */
export interface Library {
  ranker: Ranker;
  find(templateId: string): Template | null;
  /** How many this brand may use. */
  countFor(brand: string): number;
}

interface LibraryDeps {
  readTemplates(): Promise<readonly Template[]>;
  readChoices(): Promise<readonly Choice[]>;
  createRanker(templates: readonly Template[], choices: readonly Choice[]): Ranker;
}

/** Reads the templates and builds the ranking: tens of milliseconds for thousands, so keep what comes out. */
export async function readLibrary(deps: LibraryDeps): Promise<Library> {
  const [templates, choices] = await Promise.all([deps.readTemplates(), deps.readChoices()]);
  const byId = new Map(templates.map(template => [template.id, template]));
  const counts = new Map<string, number>();
  return {
    ranker: deps.createRanker(templates, choices),
    find: id => byId.get(id) ?? null,
    countFor(brand) {
      const count = counts.get(brand) ?? templates.filter(template => isFor(template, brand)).length;
      counts.set(brand, count);
      return count;
    },
  };
}

/** True when this brand may use the template. */
export function isFor(template: Template, brand: string): boolean {
  return template.brands.length === 0 || template.brands.some(handle => sameHandle(handle, brand));
}

/** The wording in this language (BCP 47), else one that fits every language, else the first. */
export function wordingIn(template: Template, lang: string | null): Wording | null {
  const { wordings } = template;
  const primary = (tag: string | null) => tag?.split('-')[0]?.toLowerCase() ?? null;
  return (
    (lang !== null && wordings.find(wording => wording.lang === lang)) ||
    (lang !== null && wordings.find(wording => primary(wording.lang) === primary(lang))) ||
    wordings.find(wording => wording.lang === null) ||
    wordings[0] ||
    null
  );
}
