import { computed, signal } from '@preact/signals';
import type { BrandName } from '../../core/brand';
import { sameHandle } from '../../core/post';
import type { SetupAnswers } from '../../core/setup';
import type { RosterEntry } from '../../core/sharing/pack';
import { emptyForm, formOf, initialsOf, problemsOf, setupOf } from './form';
import type { FormValues, Problem } from './form';
import type { FormMemory } from './form-memory';
import { parseHandles } from './parse-handles';
import { reasonOf } from '../reason-of';

interface SetupDeps {
  read(): Promise<SetupAnswers | null>;
  /** Rejects when it is not on disk. */
  save(setup: SetupAnswers): Promise<void>;
  /** Accounts that an administrator set: they stay on the list. */
  ordered(): Promise<readonly BrandName[]>;
  /** Who answers, as a lead named them: to choose one's own name from. */
  colleagues(): Promise<readonly RosterEntry[]>;
  memory: FormMemory;
}

type SaveState = { is: 'idle' | 'saving' | 'saved' | 'incomplete' } | { is: 'failed'; reason: string };
type LoadState = { is: 'loading' | 'ready' } | { is: 'failed'; reason: string };

/** A brand that was just taken off the list, and where it stood. */
interface Removed {
  brand: BrandName;
  index: number;
}

/** The fields of the set-up, what is wrong with them, and saving. */
export function createSetupStore({
  read,
  save: saveSetup,
  ordered: readOrdered,
  colleagues: readColleagues,
  memory,
}: SetupDeps) {
  const values = signal<FormValues>(emptyForm);
  const saved = signal<SetupAnswers | null>(null);
  const firstTime = signal(true);
  const loading = signal<LoadState>({ is: 'loading' });
  const saving = signal<SaveState>({ is: 'idle' });
  const refused = signal<string[]>([]);
  const removed = signal<Removed | null>(null);
  const added = signal<string[]>([]);
  const ordered = signal<readonly BrandName[]>([]);
  const colleagues = signal<readonly RosterEntry[]>([]);

  const initials = computed(() => initialsOf(values.value));
  const changed = computed(() => values.value.pending !== '' || !same(setupOf(values.value), saved.value));
  // Nobody is told that a field is empty before they had the chance to fill it.
  const problems = computed((): Problem[] => [
    ...(saving.value.is === 'incomplete' ? problemsOf(values.value) : []),
    ...refused.value.map(about => ({ field: 'pending', text: 'errorHandle' as const, about })),
  ]);

  async function load() {
    loading.value = { is: 'loading' };
    try {
      saved.value = await read();
    } catch (error) {
      loading.value = { is: 'failed', reason: reasonOf(error) };
      return;
    }
    [ordered.value, colleagues.value] = await Promise.all([
      readOrdered().catch(() => []),
      readColleagues().catch(() => []),
    ]);
    firstTime.value = saved.value === null;
    values.value = memory.read() ?? untouched();
    loading.value = { is: 'ready' };
  }

  function untouched(): FormValues {
    return saved.value ? formOf(saved.value) : { ...emptyForm, brands: [...ordered.value] };
  }

  /** Whoever chooses a colleague's name has their initials, too. */
  function setName(name: string) {
    const named = (wanted: string) => colleagues.value.find(one => one.name === wanted)?.initials;
    const initials = named(name);
    if (initials !== undefined) return change({ name, initials });
    // Who types on was somebody else.
    const others = named(values.value.name) === values.value.initials ? { initials: null } : {};
    change({ name, ...others });
  }

  function change(patch: Partial<FormValues>) {
    values.value = { ...values.value, ...patch };
    if ('pending' in patch) refused.value = [];
    if (saving.value.is === 'saved' || saving.value.is === 'failed') saving.value = { is: 'idle' };
    if (changed.value) memory.write(values.value);
    else memory.forget();
  }

  /** Adds the accounts that the text names; what names none stays in the field. Returns how many were new. */
  function addBrands(text: string): number {
    const found = parseHandles(text);
    const { brands } = values.value;
    const fresh = found.brands.filter(brand => !brands.some(known => sameHandle(known.handle, brand.handle)));
    change({ brands: [...brands, ...fresh], pending: found.refused.join(', ') });
    refused.value = found.refused;
    removed.value = null;
    added.value = fresh.map(brand => brand.handle);
    return fresh.length;
  }

  function renameBrand(handle: string, name: string) {
    change({
      brands: values.value.brands.map(brand => (brand.handle === handle ? { handle, name } : brand)),
    });
  }

  function removeBrand(handle: string) {
    const { brands } = values.value;
    const index = brands.findIndex(brand => brand.handle === handle);
    const brand = brands[index];
    if (!brand) return;
    change({ brands: brands.filter(other => other !== brand) });
    removed.value = { brand, index };
    added.value = [];
  }

  function undoRemove() {
    if (!removed.value) return;
    const { brand, index } = removed.value;
    change({ brands: values.value.brands.toSpliced(index, 0, brand) });
    removed.value = null;
  }

  function discard() {
    refused.value = [];
    removed.value = null;
    saving.value = { is: 'idle' };
    change(untouched());
  }

  /** Saves the fields, with what still stands in the handle field. False when something is missing or saving failed. */
  async function save(): Promise<boolean> {
    if (saving.value.is === 'saving') return false;
    if (values.value.pending.trim() !== '') addBrands(values.value.pending);
    if (problemsOf(values.value).length > 0 || refused.value.length > 0) {
      saving.value = { is: 'incomplete' };
      return false;
    }
    return write(setupOf(values.value));
  }

  async function write(setup: SetupAnswers): Promise<boolean> {
    saving.value = { is: 'saving' };
    try {
      await saveSetup(setup);
    } catch (error) {
      saving.value = { is: 'failed', reason: reasonOf(error) };
      return false;
    }
    saved.value = setup;
    removed.value = null;
    saving.value = { is: 'saved' };
    if (!changed.value) memory.forget();
    return true;
  }

  return {
    values,
    initials,
    saved,
    firstTime,
    loading,
    saving,
    changed,
    problems,
    removed,
    added,
    ordered,
    colleagues,
    load,
    change,
    setName,
    addBrands,
    renameBrand,
    removeBrand,
    undoRemove,
    discard,
    save,
  };
}

export type SetupStore = ReturnType<typeof createSetupStore>;

function same(a: SetupAnswers, b: SetupAnswers | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b && setupOf(formOf(b)));
}
