import { signal } from '@preact/signals';
import type { Draft } from '../../core/drafts/draft';

interface FavouritesDeps {
  favour(templateId: string, on: boolean): Promise<void>;
}

/** Which templates are favourites, the agent's last clicks counted in before they are on disk. */
export function createFavourites({ favour }: FavouritesDeps) {
  const clicked = signal<Readonly<Record<string, boolean>>>({});

  const holds = ({ templateId, merits }: Draft): boolean =>
    clicked.value[templateId] ?? merits?.favourite ?? false;

  /** Marks the template, or takes the mark away; goes back to what it was when that is not kept. */
  async function toggle(draft: Draft): Promise<void> {
    const { templateId } = draft;
    const on = !holds(draft);
    clicked.value = { ...clicked.value, [templateId]: on };
    try {
      await favour(templateId, on);
    } catch {
      if (clicked.value[templateId] === on) clicked.value = { ...clicked.value, [templateId]: !on };
    }
  }

  return { holds, toggle };
}
