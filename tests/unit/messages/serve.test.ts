import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_RULES } from '../../../src/core/guards/rules';
import type { Handlers } from '../../../src/messages/protocol';
import { serve } from '../../../src/messages/serve';
import { ask, extension, ownPage, xTab } from '../../support/fake-extension';
import { aGuardRequest, anOverride } from '../../support/guard-request';
import { anIntent, aPost, inSight } from '../../support/history';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../support/fake-extension')).extension,
}));

const heard = vi.fn<(name: string, request: unknown) => unknown>();
const report = vi.fn();
// Every handler of the protocol, whichever it is asked for.
const handlers = new Proxy({} as Handlers, {
  get: (_, name) => async (request: unknown) => heard(String(name), request),
});
const question = (name: string, request: unknown) => ({ countersign: name, request });
const setup = {
  agent: { name: 'Jane Doe', initials: 'JD' },
  brands: [{ handle: 'AcmeParcels', name: 'Acme' }],
  targetMinutes: 60,
};

beforeEach(() => serve(handlers, report));
afterEach(() => {
  extension.runtime.onMessage.removeAllListeners();
  vi.clearAllMocks();
});

describe('serve', () => {
  it('hands a checked request to its handler and wraps what it answers', async () => {
    heard.mockReturnValueOnce([{ customerId: 'ada' }]);
    await expect(ask(question('customers.marks', { handles: ['ada'] }))).resolves.toEqual({
      ok: true,
      value: [{ customerId: 'ada' }],
    });
  });

  it('says why when a handler fails', async () => {
    heard.mockImplementationOnce(() => {
      throw new Error('The disk is full.');
    });
    await expect(ask(question('reply.failed', { pressId: 'p1' }))).resolves.toEqual({
      ok: false,
      reason: 'The disk is full.',
    });
    expect(report).toHaveBeenCalledOnce();
  });

  it('takes nothing along that was not agreed', async () => {
    const request = JSON.parse(
      '{"handle":"__proto__","extra":1,"__proto__":{"limit":3},"constructor":{"x":1}}',
    ) as unknown;
    await ask(question('history.read', request));
    expect(heard).toHaveBeenCalledWith('history.read', { handle: '__proto__' });
    expect(({} as { limit?: number }).limit).toBeUndefined();
  });

  it('keeps traps out of the agent’s answers', async () => {
    const answers = JSON.parse('{"order":"4711","__proto__":"x","constructor":"y"}') as Record<
      string,
      string
    >;
    const situation = { post: null, brand: 'AcmeParcels' };
    await ask(question('drafts.fill', { situation, templateId: 't', answers }));
    const [, got] = heard.mock.calls[0] ?? [];
    expect(Object.entries((got as { answers: object }).answers)).toEqual([['order', '4711']]);
  });

  it('drops what is odd from a crowd of sights and keeps the others', async () => {
    const good = inSight();
    const odd = inSight({ id: 'not a number' });
    await ask(question('sights.record', { sights: [odd, good, null] }));
    expect(heard).toHaveBeenCalledWith('sights.record', { sights: [good] });
  });

  it('takes a post that is to be looked at, without the posts of the thread that are none', async () => {
    const request = aGuardRequest({ drafted: [] });
    await ask(question('guard.check', { ...request, thread: [{ id: 'odd' }, null] }));
    expect(heard).toHaveBeenCalledWith('guard.check', request);
    await ask(question('guard.overridden', anOverride()));
    expect(heard).toHaveBeenCalledWith('guard.overridden', anOverride());
  });

  it.each([
    ['sights.record', { sights: Array.from({ length: 501 }, () => null) }],
    ['history.read', { handle: 'a b' }],
    ['history.read', { handle: 'ada', limit: 1e9 }],
    ['history.read', { handle: 'ada', before: Number.NaN }],
    ['note.save', { customerId: 'ada', text: 'x'.repeat(30_001) }],
    ['reply.pressed', { ...anIntent(), inReplyTo: '41n' }],
    ['reply.pressed', { ...anIntent(), templateIds: Array.from({ length: 51 }, () => 't') }],
    ['reply.posted', { pressId: '../x', postId: '41', postedAt: 1 }],
    ['drafts.suggest', { situation: { post: aPost({ text: 'x'.repeat(30_001) }), brand: 'AcmeParcels' } }],
    ['drafts.fill', { situation: { post: null, brand: 'A' }, templateId: 't', answers: { a: 1 } }],
    ['setup.save', { ...setup, brands: [] }],
    ['brand.change', aboutBrand({ links: [{ name: 'help', address: 'javascript:alert(1)' }] })],
    ['brand.change', aboutBrand({ links: [{ name: 'a b', address: 'https://acme.example' }] })],
    ['brand.change', aboutBrand({ links: [aLink(), aLink()] })],
    ['brand.change', aboutBrand({ hours: [{ weekday: 7, from: '09:00', to: '17:00' }] })],
    ['brand.change', aboutBrand({ hours: [{ weekday: 1, from: '17:00', to: '09:00' }] })],
    ['brand.change', aboutBrand({ timezone: 'Mars/Phobos' })],
    ['brand.change', aboutBrand({ products: ['x'.repeat(61)] })],
    ['brand.change', aboutBrand({ incident: { since: 1 } })],
    ['brand.change', aboutBrand({ guards: { ...NO_RULES, levels: { tone: 'loud' } } })],
    ['brand.change', aboutBrand({ guards: { ...NO_RULES, levels: { manners: 'stop' } } })],
    ['brand.change', aboutBrand({ guards: { ...NO_RULES, hosts: ['https://acme.example'] } })],
    ['brand.change', aboutBrand({ guards: { ...NO_RULES, accountId: 'me' } })],
    ['pages.open', { page: 'https://evil.example' }],
    ['pages.open', { page: 'suggest', postId: '../settings' }],
    ['pages.open', { page: 'suggest' }],
    ['guard.check', aGuardRequest({ text: 'x'.repeat(30_001) })],
    ['guard.check', aGuardRequest({ account: 'a b' })],
    ['guard.check', { ...aGuardRequest(), thread: Array.from({ length: 61 }, () => null) }],
    ['guard.overridden', { ...anOverride(), guards: ['no-guard'] }],
    ['guard.overridden', { ...anOverride(), guards: [] }],
    ['guard.overridden', { ...anOverride(), reason: 'because' }],
  ])('refuses %s that is not as agreed', async (name, request) => {
    await expect(ask(question(name, request), ownPage)).resolves.toMatchObject({ ok: false });
    expect(heard).not.toHaveBeenCalled();
  });

  it('leaves alone what is no question of ours', async () => {
    for (const message of [
      null,
      'hi',
      {},
      question('toString', {}),
      question('__proto__', {}),
      question('x.y', {}),
    ]) {
      await expect(ask(message)).resolves.toBeUndefined();
    }
  });

  it('lets through what a team says about a brand, and nothing beside it', async () => {
    const changes = {
      links: [aLink()],
      hours: [{ weekday: 0, from: '09:00', to: '24:00' }],
      guards: { ...NO_RULES, levels: { tone: 'off' }, fixed: ['private-out'], hosts: ['acme.example'] },
    };
    await ask(question('brand.change', aboutBrand({ ...changes, name: 'Other' })), ownPage);
    expect(heard).toHaveBeenCalledWith('brand.change', { handle: 'AcmeParcels', changes });
  });

  it.each([
    ['brand.change', aboutBrand({})],
    ['templates.names', {}],
  ])('does not answer %s on X', async (name, request) => {
    await expect(ask(question(name, request), xTab)).resolves.toMatchObject({ ok: false });
    expect(heard).not.toHaveBeenCalled();
  });

  it('lets only our own pages save the set-up', async () => {
    await expect(ask(question('setup.save', setup), xTab)).resolves.toMatchObject({ ok: false });
    await expect(ask(question('setup.save', setup), ownPage)).resolves.toMatchObject({ ok: true });
  });

  it.each([
    ['another extension', { ...ownPage, id: 'other' }],
    [
      'a page whose address only begins like ours',
      { ...ownPage, url: 'chrome-extension://test-extension-id.evil/x' },
    ],
    ['a frame in X', { ...xTab, frameId: 3 }],
    ['another site', { ...xTab, url: 'https://x.com.evil.example/' }],
    ['another port', { ...xTab, url: 'https://x.com:8443/' }],
    ['plain http', { ...xTab, url: 'http://x.com/' }],
    ['nobody', {}],
  ])('answers nothing to %s', async (_, sender) => {
    await expect(ask(question('customers.marks', { handles: [] }), sender)).resolves.toMatchObject({
      ok: false,
    });
    expect(heard).not.toHaveBeenCalled();
  });

  it('survives anything', async () => {
    const name = fc.constantFrom(
      'sights.record',
      'history.read',
      'reply.pressed',
      'drafts.fill',
      'setup.read',
    );
    await fc.assert(
      fc.asyncProperty(name, fc.anything(), async (name, request) => {
        await expect(ask(question(name, request))).resolves.toHaveProperty('ok');
      }),
    );
  });
});

function aboutBrand(changes: object) {
  return { handle: 'AcmeParcels', changes };
}

function aLink() {
  return { name: 'help', address: 'https://help.acme.example' };
}
