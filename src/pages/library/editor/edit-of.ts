import type { Template } from '../../../core/templates/template';
import type { TemplateEdit } from '../../../messages/topics/library';

/** What a lead writes of a template. */
export function editOf(template: Template): TemplateEdit {
  const { id, name, shortcut, wordings, tags, act, examples, brands, folder, when } = template;
  return {
    id,
    name,
    shortcut,
    wordings: wordings.map(({ id: one, text, lang, tone }) => ({ id: one, text, lang, tone })),
    tags: [...tags],
    act,
    examples: [...examples],
    brands: [...brands],
    ...(folder && { folder }),
    ...(when && { when }),
  };
}
