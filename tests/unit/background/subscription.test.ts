import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPack } from '../../../src/background/fetch-pack';
import { createSetupGate } from '../../../src/background/setup-gate';
import { NO_RULES } from '../../../src/core/guards/rules';
import { withDetails, type Setup } from '../../../src/core/setup';
import { isPackAddress, originPattern } from '../../../src/core/sharing/address';
import { canonical } from '../../../src/core/sharing/canonical';
import { readManaged, withManaged } from '../../../src/core/sharing/managed';
import { aPack, aPackTemplate } from '../../support/packs';
import { aTemplate } from '../../support/template';
import { aLibrary, all, everything } from './a-library';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../support/fake-extension')).extension,
}));

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server of this machine that answers so, and its address. */
async function aServer(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/team.json`;
}

const ask = (address: string, etag: string | null = null, patience = 5_000) =>
  fetchPack(address, etag, { fetch, patience });

describe('fetchPack', () => {
  it('takes the file with its mark, and asks only whether it is the same', async () => {
    const address = await aServer((request, answer) => {
      const same = request.headers['if-none-match'] === '"1"';
      expect(request.headers.cookie).toBeUndefined();
      answer.writeHead(same ? 304 : 200, { ETag: '"1"', 'Content-Type': 'application/json' });
      answer.end(same ? undefined : '{"ü":1}');
    });
    expect(await ask(address)).toEqual({ is: 'pack', text: '{"ü":1}', etag: '"1"' });
    expect(await ask(address, '"1"')).toEqual({ is: 'unchanged' });
  });

  it.each([
    [404, 'gone'],
    [410, 'gone'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [500, 'server-error'],
    [503, 'server-error'],
    [429, 'server-error'],
    [418, 'odd-answer'],
  ])('says what %i means', async (status, is) => {
    const address = await aServer((_, answer) =>
      answer.writeHead(status, { 'Retry-After': '120' }).end('no'),
    );
    expect(await ask(address)).toEqual({ is, status, retryAfter: 120 });
  });

  it('knows a web page by what it says it is', async () => {
    const address = await aServer((_, answer) => {
      answer.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end('<title>Log in</title>');
    });
    expect(await ask(address)).toEqual({ is: 'html' });
  });

  it('goes nowhere else', async () => {
    const heard = vi.fn();
    const other = await aServer((_, answer) => {
      heard();
      answer.end('{}');
    });
    const address = await aServer((_, answer) => answer.writeHead(302, { Location: other }).end());
    expect(await ask(address)).toMatchObject({ is: 'redirect' });
    expect(heard).not.toHaveBeenCalled();
  });

  it('stops reading at 20 MB, told or not', async () => {
    let sent = 0;
    const piece = Buffer.alloc(1_000_000, 0x20);
    const endless = await aServer((_, answer) => {
      answer.writeHead(200, { 'Content-Type': 'application/json' });
      const more = () => {
        sent += 1;
        if (sent < 50 && !answer.destroyed) answer.write(piece, more);
        else answer.end();
      };
      more();
    });
    expect(await ask(endless)).toEqual({ is: 'too-large' });
    expect(sent).toBeLessThan(50);
    const told = await aServer((_, answer) => {
      answer.writeHead(200, { 'Content-Length': '50000000' });
      answer.write('x');
    });
    expect(await ask(told)).toEqual({ is: 'too-large' });
  });

  it('waits no longer than it has patience, and says when nobody is there', async () => {
    const silent = await aServer(() => undefined);
    expect(await ask(silent, null, 100)).toMatchObject({ is: 'too-slow' });
    const half = await aServer((_, answer) => {
      answer.writeHead(200, { 'Content-Type': 'application/json' });
      answer.write('{');
    });
    expect(await ask(half, null, 100)).toMatchObject({ is: 'too-slow' });
    const gone = await aServer((_, answer) => answer.end());
    for (const server of servers.splice(0)) server.close();
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(await ask(gone)).toMatchObject({ is: 'offline' });
  });
});

const ADDRESS = 'https://acme.example/team.json';
const MINUTE = 60_000;

async function subscribed(options: Parameters<typeof aLibrary>[0] = {}, automatic = true) {
  const agent = await aLibrary(options);
  await agent.subscription.set({ address: ADDRESS, minutes: 60, automatic });
  return agent;
}

async function aLead() {
  const lead = await aLibrary({ templates: [aTemplate()], initials: 'LE' });
  const { key } = await lead.handlers['keys.make']({ name: 'Lead', passphrase: 'correct horse battery' });
  const publish = async () => {
    const { text } = await lead.handlers['pack.export']({ ...everything, sign: true });
    return { is: 'pack' as const, text, etag: `"${text.length}"` };
  };
  return { ...lead, key, publish };
}

describe('a subscription', () => {
  it('lets the first pack wait, and takes later ones of its key by itself', async () => {
    const lead = await aLead();
    const agent = await subscribed();
    agent.net.answer = await lead.publish();
    expect(await agent.subscription.now()).toMatchObject({ state: 'waiting', waiting: { release: 1 } });
    expect(await agent.store.library()).toEqual([]);
    await agent.handlers['pack.apply']({ source: { waiting: true }, chosen: all });
    expect(await agent.subscription.read()).toMatchObject({ state: 'fine', waiting: null });

    const [mine] = await lead.store.library();
    await lead.handlers['library.save']({ template: { ...mine!, name: 'Later' }, expected: mine!.updatedAt });
    agent.net.answer = await lead.publish();
    expect(await agent.subscription.now()).toMatchObject({ state: 'fine', waiting: null });
    expect(await agent.store.templates()).toMatchObject([{ name: 'Later' }]);

    await lead.handlers['library.change']({ ids: [mine!.id], change: { kind: 'delete' } });
    agent.net.answer = await lead.publish();
    await agent.subscription.now();
    expect(await agent.store.templates()).toEqual([]);
    expect(agent.changes.at(-1)).toEqual({ kind: 'templates' });
  });

  it('takes what waits by itself once that is wanted', async () => {
    const lead = await aLead();
    const agent = await subscribed({}, false);
    agent.net.answer = await lead.publish();
    await agent.subscription.now();
    await agent.handlers['pack.apply']({ source: { waiting: true }, chosen: all });
    const [mine] = await lead.store.library();
    await lead.handlers['library.save']({ template: { ...mine!, name: 'Later' }, expected: mine!.updatedAt });
    const next = await lead.publish();
    agent.net.answer = async () => (agent.net.asked.at(-1) === next.etag ? { is: 'unchanged' } : next);
    expect(await agent.subscription.now()).toMatchObject({ state: 'waiting' });
    expect(await agent.subscription.now()).toMatchObject({ state: 'waiting' });
    await agent.subscription.set({ address: ADDRESS, minutes: 60, automatic: true });
    expect(await agent.subscription.now()).toMatchObject({ state: 'fine', waiting: null });
    expect(await agent.store.templates()).toMatchObject([{ name: 'Later' }]);
  });

  it('lets packs that nobody signed wait, always', async () => {
    const agent = await subscribed();
    for (const release of [1, 2]) {
      const pack = aPack({ release, templates: [aPackTemplate({ name: `Number ${release}` })] });
      agent.net.answer = { is: 'pack', text: canonical(pack), etag: null };
      expect(await agent.subscription.now()).toMatchObject({ state: 'waiting' });
      await agent.handlers['pack.apply']({ source: { waiting: true }, chosen: all });
    }
  });

  it('keeps what is here whatever goes wrong, says so, and asks less and less often', async () => {
    const lead = await aLead();
    const agent = await subscribed();
    agent.net.answer = await lead.publish();
    await agent.subscription.now();
    await agent.handlers['pack.apply']({ source: { waiting: true }, chosen: all });
    const before = await agent.store.library();

    const plain = { status: 0, retryAfter: null };
    const wrong = [
      { is: 'offline' as const, ...plain },
      { is: 'gone' as const, ...plain },
      { is: 'server-error' as const, ...plain },
      { is: 'html' as const },
      { is: 'too-large' as const },
      { is: 'redirect' as const, ...plain },
      { is: 'too-slow' as const, ...plain },
      { is: 'pack' as const, text: '{"format":"countersign-pack"', etag: '"x"' },
      { is: 'pack' as const, text: (await (await aLead()).publish()).text, etag: '"y"' },
    ];
    let waited = 0;
    for (const [i, answer] of wrong.entries()) {
      agent.net.answer = answer;
      const state = await agent.subscription.now();
      expect(state.failures).toBe(i + 1);
      expect(state.words).toMatch(/What is here stays as it is\.$/);
      const wait = (state.nextAt ?? 0) - (state.triedAt ?? 0);
      expect(wait).toBeGreaterThanOrEqual(Math.min(waited, 1_440 * MINUTE));
      waited = wait;
      expect(await agent.store.library()).toEqual(before);
    }
    expect(waited).toBeLessThanOrEqual(1_440 * MINUTE + 1_000);

    agent.net.answer = { is: 'unchanged' };
    expect(await agent.subscription.now()).toMatchObject({ state: 'fine', words: '', failures: 0 });
  });

  it('refuses a pack of another key from the same address, under whatever name', async () => {
    const agent = await subscribed();
    agent.net.answer = await (await aLead()).publish();
    await agent.subscription.now();
    await agent.handlers['pack.apply']({ source: { waiting: true }, chosen: all });
    agent.net.answer = await (await aLead()).publish();
    expect((await agent.subscription.now()).words).toMatch(/another key/);
  });

  it('asks nobody without permission, and at no time before it is time', async () => {
    const agent = await subscribed();
    agent.alarm.permitted = false;
    expect(await agent.subscription.now()).toMatchObject({ state: 'no-permission', permitted: false });
    expect(agent.net.asked).toEqual([]);
    agent.alarm.permitted = true;
    await agent.subscription.due();
    expect(agent.net.asked).toEqual([]);
    expect(agent.alarm.at).toBeGreaterThan(agent.now());
    agent.pass(1_440 * MINUTE);
    await agent.subscription.due();
    expect(agent.net.asked).toHaveLength(1);
  });

  it('waits as long as the server wants', async () => {
    const agent = await subscribed();
    agent.net.answer = { is: 'server-error', status: 503, retryAfter: 86_400 };
    const { nextAt, triedAt } = await agent.subscription.now();
    expect((nextAt ?? 0) - (triedAt ?? 0)).toBeGreaterThanOrEqual(86_400_000);
  });

  it('takes packs of the administrator’s key by itself from the first one on', async () => {
    const lead = await aLead();
    const managed = { address: ADDRESS, automatic: true, fingerprint: lead.key.fingerprint };
    const agent = await aLibrary({ managed });
    agent.net.answer = await lead.publish();
    expect(await agent.subscription.now()).toMatchObject({ state: 'fine', managed: true });
    expect(await agent.store.templates()).toMatchObject([{ name: 'Late parcel' }]);
    agent.net.answer = await (await aLead()).publish();
    expect((await agent.subscription.now()).words).toMatch(/another key/);
    agent.net.answer = { is: 'pack', text: canonical(aPack()), etag: null };
    expect((await agent.subscription.now()).words).toMatch(/not signed/);
  });

  it('is of an https address, and asks for that origin alone', () => {
    expect(isPackAddress('https://acme.example/packs/team.json')).toBe(true);
    expect(originPattern('https://acme.example:8443/packs/team.json')).toBe('https://acme.example/*');
    for (const no of [
      'http://acme.example/team.json',
      'ftp://acme.example/a',
      'https://me:secret@acme.example/a',
      'https://x.com/a.json',
      'javascript:alert(1)',
      'file:///etc/passwd',
      '',
    ])
      expect(isPackAddress(no)).toBe(false);
  });
});

describe('what an administrator set', () => {
  it('is read part by part, and what cannot be used is named', () => {
    const read = readManaged({
      address: 'http://acme.example/a',
      minutes: 30,
      brands: [{ handle: '@AcmeParcels', name: 'Acme' }],
      guards: { levels: { 'private-out': 'stop' }, fixed: ['private-out'] },
      nonsense: 1,
    });
    expect(read).toMatchObject({ minutes: 30, brands: [{ handle: 'AcmeParcels' }] });
    expect(read).not.toHaveProperty('address');
    expect(read.problems).toHaveLength(2);
  });

  it('holds whatever somebody saves', async () => {
    const saved: Setup[] = [];
    const before = (await (await aLibrary()).gate.read())!;
    const item = {
      read: async () => saved.at(-1) ?? before,
      save: async (setup: Setup | null) => void (setup && saved.push(setup)),
      watch: () => undefined,
    };
    const rules = readManaged({ guards: { levels: { tone: 'stop' }, fixed: ['tone'], anyway: false } });
    const gate = createSetupGate(item, async setup => withManaged(setup, rules));
    await gate.change(setup => {
      if (!setup) throw new Error('no set-up');
      return withDetails(setup, 'AcmeParcels', { guards: { ...NO_RULES, levels: { tone: 'off' } } });
    });
    expect((await gate.read())?.brands[0]?.guards).toMatchObject({
      levels: { tone: 'stop' },
      fixed: ['tone'],
      anyway: false,
    });
  });

  it('is added to the set-up, once', async () => {
    const setup = (await (await aLibrary()).gate.read())!;
    const settings = readManaged({
      brands: [
        { handle: 'acmeparcels', name: 'A' },
        { handle: 'AcmeHelp', name: 'Help' },
      ],
      guards: { levels: { tone: 'ask' }, fixed: ['tone'], anyway: false },
    });
    const after = withManaged(setup, settings);
    expect(after.brands.map(({ name }) => name)).toEqual(['Acme Parcels', 'Help']);
    expect(after.brands[0]?.guards).toMatchObject({
      levels: { tone: 'ask' },
      fixed: ['tone'],
      anyway: false,
    });
    expect(withManaged(after, settings)).toBe(after);
  });
});
