import { describe, expect, it, vi } from 'vitest';
import * as fc from 'fast-check';
import { signPack } from '../../../src/background/signatures';
import { canonical } from '../../../src/core/sharing/canonical';
import type { Pack } from '../../../src/core/sharing/pack';
import { aPack, aPackTemplate, packs } from '../../support/packs';
import { aTemplate } from '../../support/template';
import { anyPackFile } from '../../support/pack-fuzz';
import { everythingIn } from '../../support/store';
import { aLibrary, all, everything } from './a-library';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../support/fake-extension')).extension,
}));

const PASS = 'correct horse battery';

async function signedBy(over: { name?: string } = {}) {
  const lead = await aLibrary({ templates: [aTemplate()], initials: 'LE' });
  const { key } = await lead.handlers['keys.make']({ name: 'Lead', passphrase: PASS });
  const { text, pack } = await lead.handlers['pack.export']({ ...everything, ...over, sign: true });
  return { lead, key, text, pack };
}

describe('a pack', () => {
  it('goes from the lead to an agent, who is offered its templates', async () => {
    const { text, key } = await signedBy();
    const agent = await aLibrary();
    const read = await agent.handlers['pack.read']({ source: { text } });
    expect(read).toMatchObject({
      is: 'read',
      signed: { is: 'first', key: { fingerprint: key.fingerprint } },
    });
    expect(await agent.store.templates()).toEqual([]);

    await agent.handlers['pack.apply']({ source: { text }, chosen: all });
    expect(await agent.store.templates()).toMatchObject([{ name: 'Late parcel', shortcut: 'delay' }]);
    expect(agent.changes).toContainEqual({ kind: 'templates' });
    expect((await agent.handlers['library.list']({})).rows).toMatchObject([
      { isNew: true, changedHere: false },
    ]);
    agent.pass(8 * 86_400_000);
    expect((await agent.handlers['library.list']({})).rows).toMatchObject([{ isNew: false }]);
  });

  it('is read where a page of ours lends it, and nowhere else', async () => {
    const { text } = await signedBy();
    const { handlers } = await aLibrary();
    const lent = URL.createObjectURL(new Blob([text]));
    expect(await handlers['pack.read']({ source: { lent } })).toMatchObject({ is: 'read' });

    URL.revokeObjectURL(lent);
    for (const address of [lent, 'blob:https://x.com/1', 'https://acme.example/pack.json'])
      await expect(handlers['pack.read']({ source: { lent: address } })).rejects.toThrow();
  });

  it('leaves the agent’s stars where they are, and a starter’s star to the template that takes its place', async () => {
    const starter = aTemplate({ id: 'starter-late', shortcut: 'late', updatedAt: 0 });
    const agent = await aLibrary({ templates: [starter] });
    await agent.favourites.set('starter-late', true);
    const take = (text: string) =>
      agent.handlers['pack.apply']({
        source: { text: canonical(aPack({ templates: [aPackTemplate({ id: 'starter-late', text })] })) },
        chosen: all,
      });
    await take('First.');
    expect([...(await agent.favourites.read())]).toEqual(['starter-late', 'acmeteam01~starter-late']);
    await agent.favourites.set('acmeteam01~starter-late', false);
    await take('Second.');
    expect([...(await agent.favourites.read())]).toEqual(['starter-late']);
  });

  it('is found by the search of the library as soon as it is taken, and no longer when that is undone', async () => {
    const agent = await aLibrary();
    const text = canonical(aPack());
    const query = aPack().templates[0]?.name ?? '';
    expect(await agent.handlers['library.search']({ query })).toEqual([]);
    await agent.handlers['pack.apply']({ source: { text }, chosen: all });
    expect(await agent.handlers['library.search']({ query })).not.toEqual([]);
    await agent.handlers['pack.undo']({ packId: aPack().id });
    expect(await agent.handlers['library.search']({ query })).toEqual([]);
  });

  it('tells what it would change line by line, until something else was read or taken', async () => {
    const agent = await aLibrary();
    const source = (release: number, words: string) => ({
      text: canonical(aPack({ release, templates: [aPackTemplate({ text: words })] })),
    });
    const read = async (release: number, words: string) => {
      const answer = await agent.handlers['pack.read']({ source: source(release, words) });
      return answer.is === 'read' ? answer.reading : '';
    };
    const lines = (reading: string) =>
      agent.handlers['pack.lines']({ reading, key: `template:${aPackTemplate().id}` });
    await agent.handlers['pack.apply']({ source: source(1, 'Old.'), chosen: all });
    const first = await read(2, 'New.');
    expect(await lines(first)).toMatchObject([
      { field: 'wordings', lines: [{}, { is: 'removed', text: 'Old.' }, { is: 'added', text: 'New.' }] },
    ]);
    const second = await read(3, 'Newer.');
    expect([await lines(first), (await lines(second))?.length]).toEqual([null, 1]);
    await agent.handlers['pack.apply']({ source: source(3, 'Newer.'), chosen: all });
    expect(await lines(second)).toBeNull();
  });

  it('comes out byte for byte as it went in', async () => {
    const agent = await aLibrary();
    await fc.assert(
      fc.asyncProperty(packs, async pack => {
        const text = canonical(pack);
        const known = (await agent.store.pack(pack.id))?.pack.release ?? 0;
        if (pack.release < known) return;
        await agent.handlers['pack.apply']({ source: { text }, chosen: all });
        expect((await agent.handlers['pack.copy']({ packId: pack.id })).text).toBe(text);
      }),
      { numRuns: 25 },
    );
  });

  it('leaves no trace where it is refused, whatever it holds', async () => {
    const agent = await aLibrary({ templates: [aTemplate()] });
    const before = await everythingIn(agent.store);
    await fc.assert(
      fc.asyncProperty(anyPackFile, async text => {
        const done = await agent.handlers['pack.apply']({ source: { text }, chosen: { ...all, keys: [] } });
        if (done.is === 'refused') expect(done.refusal.words).not.toBe('');
        else expect(done.applied).toMatchObject({ added: 0, changed: 0, removed: 0 });
      }),
      { numRuns: 200 },
    );
    expect((await everythingIn(agent.store)).templates).toEqual(before.templates);
  });

  it('is refused when it is signed by another key, by nobody any more, or older', async () => {
    const { text, pack } = await signedBy();
    const agent = await aLibrary();
    await agent.handlers['pack.apply']({ source: { text }, chosen: all });
    const before = await agent.store.library();
    const kindOf = async (file: string) => {
      const done = await agent.handlers['pack.apply']({ source: { text: file }, chosen: all });
      return done.is === 'refused' ? done.refusal.kind : 'taken';
    };
    const other = await signedBy();
    const plain = JSON.parse(text) as Pack;
    const { signature: _, ...unsigned } = plain;
    expect(await kindOf(canonical(unsigned))).toBe('signature-missing');
    expect(await kindOf(canonical({ ...(JSON.parse(other.text) as Pack), id: pack.id }))).toBe('changed-key');
    expect(await kindOf(text.replace('Late parcel', 'Pay here'))).toBe('broken-signature');
    expect(await agent.store.library()).toEqual(before);

    const { text: second } = await (async () =>
      other.lead.handlers['pack.export']({ ...everything, sign: true }))();
    await agent.handlers['pack.apply']({ source: { text: second }, chosen: all });
    expect(await kindOf(other.text)).toBe('older');
  });

  it('is taken from another key once the lead told its fingerprint', async () => {
    const agent = await aLibrary();
    const first = await signedBy();
    await agent.handlers['pack.apply']({ source: { text: first.text }, chosen: all });
    const { key } = await first.lead.handlers['keys.restore']({
      ...(await (await signedBy()).lead.handlers['keys.backup']({})),
      passphrase: PASS,
    }).then(done => (done.is === 'restored' ? done : Promise.reject(new Error(done.is))));
    const { text } = await first.lead.handlers['pack.export']({ ...everything, sign: true });
    expect(await agent.handlers['pack.read']({ source: { text } })).toMatchObject({
      is: 'refused',
      refusal: { kind: 'changed-key' },
    });
    await agent.handlers['keys.pin']({ packId: first.pack.id, fingerprint: key.fingerprint.toLowerCase() });
    expect(await agent.handlers['pack.read']({ source: { text } })).toMatchObject({ is: 'read' });
  });

  it('is asked for by its new key at its address, too, once that is pinned', async () => {
    const agent = await aLibrary();
    await agent.subscription.set({
      address: 'https://acme.example/team.json',
      minutes: 60,
      automatic: false,
    });
    const first = await signedBy();
    agent.net.answer = { is: 'pack', text: first.text, etag: '"1"' };
    await agent.subscription.now();
    await agent.handlers['pack.apply']({ source: { waiting: true }, chosen: all });

    const other = await signedBy();
    const unsigned = { ...(JSON.parse(other.text) as Pack), id: first.pack.id, release: 2 };
    const own = await other.lead.store.ownKey();
    if (!own) throw new Error('the lead has no key');
    const text = canonical(await signPack({ ...unsigned, signature: undefined }, own));
    agent.net.answer = { is: 'pack', text, etag: '"2"' };
    expect((await agent.subscription.now()).words).toMatch(/another key/);
    await agent.handlers['keys.pin']({ packId: first.pack.id, fingerprint: other.key.fingerprint });
    expect(await agent.subscription.now()).toMatchObject({ state: 'waiting', waiting: { release: 2 } });

    await agent.handlers['keys.unpin']({ packId: first.pack.id });
    agent.net.answer = { is: 'pack', text: first.text.replace('"release":1', '"release":3'), etag: '"3"' };
    expect((await agent.subscription.now()).words).toMatch(/changed after it was signed/);
  });

  it('asks no more about what was declined, until it says something else', async () => {
    const agent = await aLibrary({ templates: [aTemplate({ id: 'mine' })] });
    const read = async (pack: Pack) => {
      const done = await agent.handlers['pack.read']({ source: { text: canonical(pack) } });
      if (done.is === 'refused') throw new Error(done.refusal.words);
      return [...done.plan.templates, ...done.plan.settings].map(({ key }) => key);
    };
    const roster = [{ name: 'Jo', initials: 'JO' }];
    const first = aPack({ roster });
    expect(await read(first)).toEqual(['template:late', 'roster']);
    const done = await agent.handlers['pack.apply']({
      source: { text: canonical(first) },
      chosen: { ...all, keys: [], declined: ['template:late', 'roster'] },
    });
    expect(done).toMatchObject({ applied: { added: 0, settings: 0 } });
    expect((await agent.store.library()).map(({ id }) => id)).toEqual(['mine']);
    expect((await agent.sharing.read()).roster).toEqual([]);
    expect(await read(first)).toEqual([]);
    expect(await read({ ...first, release: 2 })).toEqual([]);
    expect(await read({ ...first, roster: [...roster, { name: 'Al', initials: 'AL' }] })).toEqual(['roster']);

    await agent.handlers['pack.undo']({ packId: first.id });
    expect(await read(first)).toEqual(['template:late', 'roster']);
  });

  it('leaves a template as it is where its change was declined, and makes a withdrawn one my own', async () => {
    const agent = await aLibrary();
    const take = (pack: Pack, declined?: string[]) =>
      agent.handlers['pack.apply']({
        source: { text: canonical(pack) },
        chosen: { ...all, ...(declined && { keys: [], declined }) },
      });
    await take(aPack());
    const second = aPack({ release: 2, templates: [aPackTemplate({ name: 'Other', text: 'New.' })] });
    await take(second, ['template:late']);
    expect(await agent.store.library()).toMatchObject([{ name: 'Late parcel', changedHere: true }]);
    const third = { ...second, release: 3 };
    const again = await agent.handlers['pack.read']({ source: { text: canonical(third) } });
    expect(again).toMatchObject({ is: 'read', plan: { templates: [] } });

    await take(aPack({ release: 4, templates: [] }), ['template:late']);
    const [mine] = await agent.store.templates();
    expect(mine).toMatchObject({ name: 'Late parcel' });
    expect(mine?.origin).toBeUndefined();
  });

  it('keeps what I changed, and tells', async () => {
    const agent = await aLibrary();
    const take = (pack: Pack, mine: string[] = []) =>
      agent.handlers['pack.apply']({ source: { text: canonical(pack) }, chosen: { ...all, mine } });
    await take(aPack());
    const [there] = await agent.store.library();
    await agent.handlers['library.save']({
      template: { ...there!, name: 'My name' },
      expected: there!.updatedAt,
    });
    expect((await agent.handlers['library.list']({})).rows).toMatchObject([{ changedHere: true }]);

    const second = aPack({ release: 2, templates: [aPackTemplate({ name: 'New name', text: 'So sorry.' })] });
    const read = await agent.handlers['pack.read']({ source: { text: canonical(second) } });
    expect(read).toMatchObject({ plan: { counts: { conflict: 1 } } });
    await take(second, ['template:late']);
    expect(await agent.store.library()).toMatchObject([
      { name: 'My name', wordings: [{ text: 'So sorry.' }], changedHere: true },
    ]);
  });

  it('takes a withdrawn template away, and its undo brings it back', async () => {
    const agent = await aLibrary({ templates: [aTemplate({ id: 'mine' })] });
    await agent.handlers['pack.apply']({ source: { text: canonical(aPack()) }, chosen: all });
    const before = await agent.store.library();
    const done = await agent.handlers['pack.apply']({
      source: { text: canonical(aPack({ release: 2, templates: [] })) },
      chosen: all,
    });
    expect(done).toMatchObject({ applied: { removed: 1 } });
    expect((await agent.store.templates()).map(({ id }) => id)).toEqual(['mine']);
    expect(await agent.handlers['pack.undo']({ packId: 'acmeteam01' })).toEqual({ kept: 0 });
    expect(await agent.store.library()).toEqual(before);
    expect((await agent.store.pack('acmeteam01'))?.pack.release).toBe(1);
  });

  it('changes settings of our accounts only, and gives them back', async () => {
    const agent = await aLibrary();
    const links = [{ name: 'help', address: 'https://acme.example/help' }];
    const pack = aPack({
      brands: [{ handle: 'acmeparcels', name: 'Acme', links }],
      roster: [{ name: 'Jo', initials: 'JO' }],
      folders: ['Delivery'],
    });
    await agent.handlers['pack.apply']({ source: { text: canonical(pack) }, chosen: all });
    expect((await agent.gate.read())?.brands).toMatchObject([{ links }]);
    expect(await agent.sharing.read()).toMatchObject({ roster: [{ initials: 'JO' }], folders: ['Delivery'] });
    await agent.handlers['pack.undo']({ packId: pack.id });
    expect((await agent.gate.read())?.brands).toMatchObject([{ links: [] }]);
    expect(await agent.sharing.read()).toMatchObject({ roster: [], folders: [] });
  });

  it('leaves what was changed here as my own when it is removed', async () => {
    const agent = await aLibrary();
    const two = [aPackTemplate(), aPackTemplate({ id: 'b', shortcut: 'b', name: 'B' })];
    await agent.handlers['pack.apply']({
      source: { text: canonical(aPack({ templates: two })) },
      chosen: all,
    });
    const mine = (await agent.store.library()).find(({ name }) => name === 'B')!;
    await agent.handlers['library.save']({ template: { ...mine, name: 'Mine' }, expected: mine.updatedAt });
    expect(await agent.handlers['pack.remove']({ packId: 'acmeteam01' })).toEqual({ removed: 1, kept: 1 });
    const [kept] = await agent.store.templates();
    expect(kept).toMatchObject({ name: 'Mine' });
    expect(kept?.origin).toBeUndefined();
  });

  it('is not taken by who publishes it', async () => {
    const { lead, text } = await signedBy();
    expect(await lead.handlers['pack.read']({ source: { text } })).toMatchObject({
      refusal: { kind: 'own' },
    });
  });
});
