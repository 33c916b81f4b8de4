import type { TemplateFacts } from '../templates/facts';
import { isHeld } from '../templates/held';
import type { Template } from '../templates/template';

/** Where a template is asked for. */
interface Here {
  facts: TemplateFacts;
  /** The brand does not answer now. One that gave no hours always answers. */
  closed: boolean;
}

/**
 * Finds the templates that leads meant for other hours, or that need a value which is not there. They are put in order once; an
 * answer then costs one look at each variable that any of them needs, and nothing where no template needs any.
 */
export function createUnmet(templates: readonly Template[]): (here: Here) => readonly string[] {
  const open: string[] = [];
  const closed: string[] = [];
  const needing = new Map<string, string[]>();
  for (const { id, when } of templates) {
    if (when?.hours === 'open') open.push(id);
    if (when?.hours === 'closed') closed.push(id);
    for (const name of when?.needs ?? []) needing.set(name, [...(needing.get(name) ?? []), id]);
  }
  const needed = [...needing];
  return here => [
    ...(here.closed ? open : closed),
    ...needed.flatMap(([name, ids]) => (isHeld(name, here.facts) ? [] : ids)),
  ];
}
