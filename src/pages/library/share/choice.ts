import type { Chosen, Plan } from '../../../core/sharing/plan';

/** What was chosen of a plan so far. */
export interface Choice {
  /** Keys that are not to be taken. */
  left: ReadonlySet<string>;
  /** Of those, keys that are not to be asked about again. */
  declined: ReadonlySet<string>;
  /** Keys of conflicts in which the pack's words are to be taken. */
  theirs: ReadonlySet<string>;
  /** Shortcuts that were typed, by the template's id here. */
  shortcuts: ReadonlyMap<string, string>;
}

/** Everything, but where both changed something, mine stays. */
export const EVERYTHING: Choice = {
  left: new Set(),
  declined: new Set(),
  theirs: new Set(),
  shortcuts: new Map(),
};

/** The choice as the background wants it. */
export function chosenOf(
  { templates, settings }: Plan,
  { left, declined, theirs, shortcuts }: Choice,
): Chosen {
  const all = [
    ...templates.map(({ key, is }) => ({ key, conflict: is === 'conflict' })),
    ...settings.map(({ key, conflict }) => ({ key, conflict })),
  ].filter(({ key }) => !left.has(key));
  const never = [...templates, ...settings].filter(({ key }) => left.has(key) && declined.has(key));
  const renamed = templates.filter(({ key, clash }) => clash !== null && !left.has(key));
  return {
    keys: all.map(({ key }) => key),
    mine: all.filter(({ key, conflict }) => conflict && !theirs.has(key)).map(({ key }) => key),
    ...(never.length > 0 && { declined: never.map(({ key }) => key) }),
    shortcuts: renamed.map(({ templateId, clash }) => ({
      templateId,
      shortcut: shortcuts.get(templateId) ?? clash?.offered ?? '',
    })),
  };
}
