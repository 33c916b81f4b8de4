import { signal } from '@preact/signals';
import type { BrandDetails } from '../../core/brand';
import { sameHandle } from '../../core/post';
import { withDetails, type Setup } from '../../core/setup';
import type { TemplateName } from '../../messages/topics/brands';
import { reasonOf } from '../reason-of';

interface SettingsDeps {
  read(): Promise<Setup | null>;
  /** Rejects when it is not on disk. */
  change(handle: string, changes: Partial<BrandDetails>): Promise<void>;
  templates(): Promise<readonly TemplateName[]>;
}

type LoadState = { is: 'loading' | 'ready' } | { is: 'failed'; reason: string };
type SaveState = { is: 'idle' | 'saving' | 'saved' } | { is: 'failed'; reason: string };

/** What a change replaced. */
interface Undo {
  handle: string;
  before: Partial<BrandDetails>;
}

/** What is set up, for the settings. Every change is saved as it is made, and the last one can be undone. */
export function createSettingsStore({ read, change: save, templates: readTemplates }: SettingsDeps) {
  /** Null before the welcome page was finished. */
  const setup = signal<Setup | null>(null);
  const templates = signal<readonly TemplateName[]>([]);
  const loading = signal<LoadState>({ is: 'loading' });
  const saving = signal<SaveState>({ is: 'idle' });
  const undoable = signal<Undo | null>(null);

  async function load() {
    try {
      setup.value = await read();
      loading.value = { is: 'ready' };
    } catch (error) {
      loading.value = { is: 'failed', reason: reasonOf(error) };
      return;
    }
    // Only a help to choose: the settings do without.
    templates.value = await readTemplates().catch(() => []);
  }

  /** Shows and saves other details of a brand. What could not be saved is shown as it was. */
  async function change(handle: string, changes: Partial<BrandDetails>): Promise<void> {
    const before = valuesBefore(setup.value, handle, changes);
    if (!setup.value || !before || JSON.stringify(before) === JSON.stringify(changes)) return;
    setup.value = withDetails(setup.value, handle, changes);
    saving.value = { is: 'saving' };
    undoable.value = null;
    try {
      await save(handle, changes);
    } catch (error) {
      setup.value = withDetails(setup.value, handle, before);
      saving.value = { is: 'failed', reason: reasonOf(error) };
      return;
    }
    saving.value = { is: 'saved' };
    undoable.value = { handle, before };
  }

  /** Takes the last change back; asking again brings it back. */
  async function undo(): Promise<void> {
    if (undoable.value) await change(undoable.value.handle, undoable.value.before);
  }

  return { setup, templates, loading, saving, undoable, load, change, undo };
}

export type SettingsStore = ReturnType<typeof createSettingsStore>;

function valuesBefore(
  setup: Setup | null,
  handle: string,
  changes: Partial<BrandDetails>,
): Partial<BrandDetails> | null {
  const brand = setup?.brands.find(one => sameHandle(one.handle, handle));
  if (!brand) return null;
  const names = Object.keys(changes) as (keyof BrandDetails)[];
  return Object.fromEntries(names.map(name => [name, brand[name]]));
}
