import type { PastChoice } from '../../../../src/core/drafts/ranking/types';
import type { Template, Wording } from '../../../../src/core/templates/template';

/** A template of an invented parcel service; a text stands for its only wording. */
export function template(
  id: string,
  values: Partial<Omit<Template, 'wordings'>> & { text?: string; wordings?: Wording[] } = {},
): Template {
  const { text = `Text of ${id}`, wordings = [wording('w1', text)], ...rest } = values;
  return {
    id,
    name: id,
    shortcut: id,
    wordings,
    tags: [],
    act: 'inform',
    examples: [],
    brands: [],
    updatedAt: 1,
    ...rest,
  };
}

export function wording(
  id: string,
  text: string,
  lang: string | null = null,
  tone: Wording['tone'] = null,
): Wording {
  return { id, text, lang, tone };
}

let made = 0;

/** A choice made with an accepted draft, an hour after the last one. */
export function choice(
  post: string,
  templateId: string | null,
  values: Partial<PastChoice> = {},
): PastChoice {
  made++;
  return {
    id: `r${made}`,
    brand: 'AcmeParcels',
    at: NOW - 1e9 + made * 3_600_000,
    post,
    templateId,
    reply: '',
    ...values,
  };
}

export const NOW = Date.UTC(2026, 0, 10, 12);
