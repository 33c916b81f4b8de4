import { freeShortcut } from '../../../core/templates/shortcut';
import type { TemplateEdit } from '../../../messages/topics/library';

/**
 * Templates as copies of my own: with ids that nobody has, and shortcuts that are free, among themselves, too. Everything else
 * is as it was.
 */
export function ownCopies(
  templates: readonly TemplateEdit[],
  newId: () => string,
  isTaken: (shortcut: string) => boolean,
): TemplateEdit[] {
  const given = new Set<string>();
  return templates.map(template => {
    const shortcut = freeShortcut(template.shortcut, one => isTaken(one) || given.has(one));
    given.add(shortcut);
    const wordings = template.wordings.map(wording => ({ ...wording, id: newId() }));
    return { ...template, id: newId(), shortcut, wordings };
  });
}
