import { describe, expect, it, vi } from 'vitest';
import { readMacros } from '../../../../src/core/sharing/macros/read-macros';
import type { Plan, TemplateChange } from '../../../../src/core/sharing/plan';
import { chosenOf, EVERYTHING } from '../../../../src/pages/library/share/choice';
import { createIntakeStore } from '../../../../src/pages/library/share/intake-store';

const aChange = (over: Partial<TemplateChange>): TemplateChange => ({
  key: 'template:a',
  templateId: 'pack~a',
  is: 'added',
  name: 'A',
  folder: '',
  fields: [],
  clash: null,
  ...over,
});

const PLAN: Plan = {
  counts: { added: 1, changed: 0, removed: 0, conflict: 1, same: 0 },
  templates: [
    aChange({ clash: { shortcut: 'a', templateId: 'x', name: 'X', offered: 'a-2' } }),
    aChange({ key: 'template:b', templateId: 'pack~b', is: 'conflict' }),
  ],
  settings: [{ key: 'brand:acme:links', what: 'links', brand: 'acme', lines: [], conflict: true }],
  aside: [],
  strangers: [],
};

const ABOUT = { id: 'packpack', name: 'P', release: 1, made: 1, madeBy: '', templates: 2, suggestions: 0 };
type Deps = Parameters<typeof createIntakeStore>[0];

const READ = {
  is: 'read' as const,
  reading: 'first',
  pack: ABOUT,
  signed: { is: 'nobody' as const },
  plan: PLAN,
};

function aStore(over: Partial<Deps> = {}) {
  const deps = {
    readPack: vi.fn<Deps['readPack']>(async () => READ),
    readLines: vi.fn<Deps['readLines']>(async () => [{ field: 'name', lines: [] }]),
    applyPack: vi.fn<Deps['applyPack']>(async () => ({
      is: 'applied',
      applied: { added: 1, changed: 0, removed: 0, settings: 0, undoUntil: 9 },
    })),
    undoPack: vi.fn<Deps['undoPack']>(async () => ({ kept: 0 })),
    readMacros: vi.fn<Deps['readMacros']>(async (file, columns) =>
      readMacros(file, { now: 1, ...(columns && { columns }) }),
    ),
    add: async () => ({ added: [] }),
    remove: vi.fn<Deps['remove']>(async () => null),
    ...over,
  };
  return { store: createIntakeStore(deps), deps };
}

const FOREIGN: Deps['readPack'] = async () => ({
  is: 'refused',
  refusal: { kind: 'not-json', words: 'This is no pack.', where: null },
});
const CSV = 'name,text\nLate,"Hi {{ticket.requester.first_name}}, sorry."\nThanks,Thank you';

describe('what is chosen of a pack', () => {
  it('is everything at first, with mine where both changed something', () => {
    expect(chosenOf(PLAN, EVERYTHING)).toEqual({
      keys: ['template:a', 'template:b', 'brand:acme:links'],
      mine: ['template:b', 'brand:acme:links'],
      shortcuts: [{ templateId: 'pack~a', shortcut: 'a-2' }],
    });
  });

  it('leaves out what was left, and takes theirs where somebody said so', () => {
    const choice = { ...EVERYTHING, left: new Set(['template:a']), theirs: new Set(['template:b']) };
    expect(chosenOf(PLAN, choice)).toEqual({
      keys: ['template:b', 'brand:acme:links'],
      mine: ['brand:acme:links'],
      shortcuts: [],
    });
  });
});

describe('what is brought in', () => {
  it('is a pack, taken only when somebody says so, and undone', async () => {
    const { store, deps } = aStore();
    await store.bring({ name: 'p.json', text: '{}' });
    expect(deps.applyPack).not.toHaveBeenCalled();
    await store.takePack();
    expect(store.intake.value).toMatchObject({ is: 'taken', added: 1 });
    await store.undo();
    expect(deps.undoPack).toHaveBeenCalledWith('packpack');
    expect(store.intake.value.is).toBe('undone');
  });

  it('is macros where it is no pack, turned, and taken back into the bin', async () => {
    const add = vi.fn<Deps['add']>(async templates => ({ added: templates.map(({ id }) => id) }));
    const { store, deps } = aStore({ readPack: FOREIGN, add });
    await store.bring({ name: 'macros.csv', text: CSV });
    expect(store.intake.value).toMatchObject({
      is: 'macros',
      reading: { templates: [{ name: 'Late' }, {}] },
    });
    const [first] = store.intake.value.is === 'macros' ? store.intake.value.reading.templates : [];
    store.leaveMacro(first?.id ?? '', true);
    await store.takeMacros();
    const added = add.mock.calls[0]?.[0] ?? [];
    expect(added.map(({ name }) => name)).toEqual(['Thanks']);
    await store.undo();
    expect(deps.remove).toHaveBeenCalledWith(added.map(({ id }) => id));
  });

  it('is refused in words when it is a pack that was tampered with, and never read as macros', async () => {
    const { store, deps } = aStore({ readPack: FOREIGN });
    await store.bring({ name: 'p.json', text: '{"format":"countersign-pack",' });
    expect(store.intake.value).toEqual({ is: 'refused', words: ['This is no pack.'] });
    expect(deps.readMacros).not.toHaveBeenCalled();
  });

  it('is refused with the reason when the background fails', async () => {
    const { store } = aStore({ readPack: () => Promise.reject(new Error('disk full')) });
    await store.bring({ name: '', text: 'x' });
    expect(store.intake.value).toEqual({ is: 'refused', words: ['disk full'] });
  });

  it('tells a template line by line, also after the background forgot what it had read', async () => {
    const readLines = vi.fn<Deps['readLines']>(async () => [{ field: 'name', lines: [] }]);
    const readPack = vi.fn<Deps['readPack']>(async () => ({ ...READ, reading: 'first' }));
    const { store } = aStore({ readLines, readPack });
    await store.bring({ name: 'p.json', text: '{}' });
    expect(await store.linesOf('template:a')).toEqual([{ field: 'name', lines: [] }]);
    expect(readLines).toHaveBeenLastCalledWith('first', 'template:a');

    readLines.mockResolvedValueOnce(null);
    readPack.mockResolvedValueOnce({ ...READ, reading: 'second' });
    expect(await store.linesOf('template:a')).toHaveLength(1);
    expect(readLines).toHaveBeenLastCalledWith('second', 'template:a');
    expect(readPack).toHaveBeenLastCalledWith({ text: '{}' });

    readLines.mockResolvedValueOnce(null);
    readPack.mockImplementationOnce(FOREIGN);
    await expect(store.linesOf('template:a')).rejects.toThrow('This is no pack.');
  });
});
