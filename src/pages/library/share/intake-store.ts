import { signal } from '@preact/signals';
import type { Applied, Chosen, FieldChange, Plan } from '../../../core/sharing/plan';
import type { MacroProgress } from '../../../core/sharing/macros/read-macros';
import type { MacroReading } from '../../../core/sharing/macros/reading';
import type { MacroColumns } from '../../../core/sharing/macros/table';
import type { Template } from '../../../core/templates/template';
import type { TemplateEdit } from '../../../messages/topics/library';
import type { PackAbout, PackReading, PackSource, SignedBy } from '../../../messages/topics/packs';
import { editOf } from '../editor/edit-of';
import { reasonOf } from '../../reason-of';
import { chosenOf, EVERYTHING, type Choice } from './choice';

/** A file as it was picked, dropped or pasted. */
export interface Brought {
  name: string;
  text: string;
}

interface IntakeDeps {
  readPack(source: PackSource): Promise<PackReading>;
  /** One template of a reading line by line; null when it is no longer remembered. */
  readLines(reading: string, key: string): Promise<readonly FieldChange[] | null>;
  applyPack(
    source: PackSource,
    chosen: Chosen,
  ): Promise<{ is: 'applied'; applied: Applied } | { is: 'refused'; refusal: { words: string } }>;
  undoPack(packId: string): Promise<{ kept: number }>;
  /** In steps, with a word about each. */
  readMacros(
    file: Brought,
    columns: MacroColumns | null,
    tell: (progress: MacroProgress) => void,
  ): Promise<MacroReading>;
  add(templates: TemplateEdit[]): Promise<{ added: string[] }>;
  remove(ids: string[]): Promise<unknown>;
}

/** What was brought, tried out without changing anything. */
export type Intake =
  | { is: 'nothing' | 'undone' }
  | { is: 'reading'; progress: MacroProgress | null }
  | { is: 'refused'; words: readonly string[] }
  | { is: 'pack'; source: PackSource; pack: PackAbout; signed: SignedBy; plan: Plan; choice: Choice }
  | { is: 'macros'; file: Brought; reading: MacroReading; left: ReadonlySet<string> }
  | {
      is: 'taken';
      added: number;
      changed: number;
      removed: number;
      declined: number;
      undo: () => Promise<unknown>;
    };

/** Bringing in a pack or the saved replies of another tool: a dry run first, then what was chosen, then the way back. */
export function createIntakeStore(deps: IntakeDeps) {
  const intake = signal<Intake>({ is: 'nothing' });
  const busy = signal(false);
  let columnsTurn = 0;
  /** What the background calls the pack that is open here. */
  let reading = '';

  async function guarded(work: () => Promise<Intake>): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    try {
      intake.value = await work();
    } catch (error) {
      intake.value = { is: 'refused', words: [reasonOf(error)] };
    } finally {
      busy.value = false;
    }
  }

  function bring(file: Brought): Promise<void> {
    return guarded(async () => {
      intake.value = { is: 'reading', progress: null };
      const source = { text: file.text };
      const read = await deps.readPack(source);
      if (read.is === 'read') {
        return opened(source, read);
      }
      // What is meant as a pack is not taken apart as something else.
      const mayBeMacros = ['foreign', 'not-json'].includes(read.refusal.kind);
      if (!mayBeMacros || file.text.slice(0, 2_000).includes('countersign-pack'))
        return { is: 'refused', words: refusalWords(read.refusal) };
      const reading = await deps.readMacros(file, null, progress => {
        intake.value = { is: 'reading', progress };
      });
      if (reading.templates.length === 0 && !reading.table) return { is: 'refused', words: reading.problems };
      return { is: 'macros', file, reading, left: new Set() };
    });
  }

  /** The pack that the subscription left waiting. */
  function bringWaiting(): Promise<void> {
    return guarded(async () => {
      const source = { waiting: true } as const;
      const read = await deps.readPack(source);
      if (read.is === 'refused') return { is: 'refused', words: refusalWords(read.refusal) };
      return opened(source, read);
    });
  }

  function opened(source: PackSource, read: Extract<PackReading, { is: 'read' }>): Intake {
    const { pack, signed, plan } = read;
    reading = read.reading;
    return { is: 'pack', source, pack, signed, plan, choice: EVERYTHING };
  }

  /** What a template of the open pack would change, line by line. Rejects where that can no longer be said. */
  async function linesOf(key: string): Promise<readonly FieldChange[]> {
    const lines = await deps.readLines(reading, key);
    if (lines) return lines;
    const { value } = intake;
    // The background was stopped meanwhile, or another page read a pack.
    const again = value.is === 'pack' ? await deps.readPack(value.source) : null;
    if (again?.is !== 'read') throw new Error(again?.refusal.words ?? '');
    reading = again.reading;
    return (await deps.readLines(reading, key)) ?? [];
  }

  function choose(changes: Partial<Choice>): void {
    const { value } = intake;
    if (value.is === 'pack') intake.value = { ...value, choice: { ...value.choice, ...changes } };
  }

  function takePack(): Promise<void> {
    const { value } = intake;
    if (value.is !== 'pack') return Promise.resolve();
    return guarded(async () => {
      const chosen = chosenOf(value.plan, value.choice);
      const done = await deps.applyPack(value.source, chosen);
      if (done.is === 'refused') return { is: 'refused', words: [done.refusal.words] };
      const { added, changed, removed, settings } = done.applied;
      const undo = () => deps.undoPack(value.pack.id);
      const declined = chosen.declined?.length ?? 0;
      return { is: 'taken', added, changed: changed + settings, removed, declined, undo };
    });
  }

  function takeMacros(): Promise<void> {
    const { value } = intake;
    if (value.is !== 'macros') return Promise.resolve();
    const chosen = value.reading.templates.filter(({ id }) => !value.left.has(id));
    return guarded(async () => {
      const { added } = await deps.add(chosen.map((template: Template) => editOf(template)));
      return {
        is: 'taken',
        added: added.length,
        changed: 0,
        removed: 0,
        declined: 0,
        undo: () => deps.remove(added),
      };
    });
  }

  /** Says what the columns of a table mean. What it says last counts, also while the table is still being read. */
  async function setColumns(columns: MacroColumns): Promise<void> {
    const { value } = intake;
    if (value.is !== 'macros' || !value.reading.table) return;
    columnsTurn += 1;
    const mine = columnsTurn;
    intake.value = { ...value, reading: { ...value.reading, table: { ...value.reading.table, columns } } };
    busy.value = true;
    try {
      const reading = await deps.readMacros(value.file, columns, () => undefined);
      const { value: there } = intake;
      if (mine === columnsTurn && there.is === 'macros' && there.file === value.file)
        intake.value = { ...there, reading, left: new Set() };
    } finally {
      if (mine === columnsTurn) busy.value = false;
    }
  }

  return {
    intake,
    busy,
    bring,
    bringWaiting,
    choose,
    linesOf,
    takePack,
    takeMacros,
    setColumns,
    leaveMacro(id: string, out: boolean): void {
      const { value } = intake;
      if (value.is !== 'macros') return;
      const left = new Set(value.left);
      if (out) left.add(id);
      else left.delete(id);
      intake.value = { ...value, left };
    },
    async undo(): Promise<void> {
      const { value } = intake;
      if (value.is !== 'taken') return;
      await guarded(async () => {
        await value.undo();
        return { is: 'undone' };
      });
    },
    close: () => void (intake.value = { is: 'nothing' }),
  };
}

export type IntakeStore = ReturnType<typeof createIntakeStore>;

function refusalWords({ words, where, keys }: Extract<PackReading, { is: 'refused' }>['refusal']): string[] {
  return [words, ...(where === null ? [] : [where]), ...(keys ? [keys.pinned, keys.found] : [])];
}
