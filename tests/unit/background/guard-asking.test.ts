import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGuardAsking } from '../../../src/background/guard-asking';
import type { GuardedCustomer } from '../../../src/core/guards/guard';
import { NO_RULES, type GuardRules } from '../../../src/core/guards/rules';
import { completed, withDetails, type Setup } from '../../../src/core/setup';
import { aGuardRequest } from '../../support/guard-request';
import { aPost, HOUR, NOON } from '../../support/history';
import { setup as answers } from './a-background';

const ADA: GuardedCustomer = {
  handle: 'ada',
  names: ['ada', 'Countess'],
  notes: ['Likes tea'],
  theirs: ['order 1234-56'],
  ours: [],
  lang: 'en',
};
const setup = completed(answers, null);
const withRules = (rules: Partial<GuardRules>): Setup =>
  withDetails(setup, 'AcmeParcels', { guards: { ...NO_RULES, ...rules } });

type Deps = Parameters<typeof createGuardAsking>[0];

function anAsking(over: Partial<Deps> = {}) {
  const clock = { now: NOON + HOUR };
  const deps = {
    readGuarded: vi.fn<Deps['readGuarded']>(async () => ADA),
    readPost: vi.fn<Deps['readPost']>(async () => null),
    readSigners: vi.fn<Deps['readSigners']>(async () => ['MK', 'jd']),
    findHolders: vi.fn<Deps['findHolders']>(async () => []),
    pastReplies: { near: vi.fn<Deps['pastReplies']['near']>(() => []), read: vi.fn() },
    otherWordings: vi.fn<Deps['otherWordings']>(async () => ({ others: ['Other.'], shorter: 'Sh.' })),
    detectLanguage: vi.fn<Deps['detectLanguage']>(async () => 'en'),
    readOff: vi.fn<Deps['readOff']>(async () => []),
    isClosed: vi.fn<Deps['isClosed']>(async () => false),
    now: () => clock.now,
    ...over,
  };
  const asking = createGuardAsking(deps);
  const ask = async (request = aGuardRequest(), known = setup) => (await asking.ask(request, known)).question;
  return { ...deps, asking, ask, clock };
}

const never = () => new Promise<never>(() => undefined);

describe('what the guards may know', () => {
  it('is everything of the customer, with what the page calls them', async () => {
    const { ask } = anAsking();
    const question = await ask(aGuardRequest({ answers: aPost({ name: 'Ada B.' }) }));
    expect(question).toMatchObject({
      customer: { ...ADA, names: ['ada', 'Ada B.', 'Countess'] },
      outgoing: 'Hi Ada, we are on it. ^JD',
      now: NOON + HOUR,
      textLang: 'en',
      rules: NO_RULES,
    });
    expect(question.brand?.handle).toBe('AcmeParcels');
  });

  it('names colleagues, and not the agent among them', async () => {
    expect((await anAsking().ask()).colleagues).toEqual(['MK']);
  });

  it('is read once while the agent types, and anew when something of the customer is different', async () => {
    const { ask, asking, readGuarded, clock } = anAsking();
    for (const text of ['Hi', 'Hi A', 'Hi Ada']) await ask(aGuardRequest({ text }));
    expect(readGuarded).toHaveBeenCalledTimes(1);
    asking.changed({ kind: 'customers', handles: ['bob'] });
    await ask();
    expect(readGuarded).toHaveBeenCalledTimes(1);
    asking.changed({ kind: 'customers', handles: ['countess'] });
    await ask();
    expect(readGuarded).toHaveBeenCalledTimes(2);
    clock.now += 60_000;
    await ask();
    expect(readGuarded).toHaveBeenCalledTimes(3);
  });

  it('holds an answered post that the page does not show, as it is kept', async () => {
    const post = aPost({ by: 'bob' });
    const { ask } = anAsking({ readPost: vi.fn(async () => post) });
    const question = await ask({ ...aGuardRequest({ answers: null }), answersId: post.id });
    expect(question.answers).toEqual(post);
    expect(question.customer?.names).toContain('bob');
  });

  it('has whom numbers belong to, but for the customer’s own and the brand’s', async () => {
    const findHolders = vi.fn<Deps['findHolders']>(async () => [{ handles: ['bob', 'bobby'] }]);
    const { ask } = anAsking({ findHolders });
    const known = withRules({ published: ['0800 1234-56'] });
    const text = 'Order 1234-56, order 4711-22, call 0800123456, @ada 998877';
    const question = await ask(
      aGuardRequest({ text, answers: aPost({ text: '@AcmeParcels it is 998877' }) }),
      known,
    );
    expect(question.holders).toEqual([{ value: '4711-22', handles: ['bob', 'bobby'] }]);
    expect(findHolders.mock.calls).toEqual([['4711-22']]);
  });

  it('has no holder of a number that the customer wrote under another handle', async () => {
    const findHolders = vi.fn<Deps['findHolders']>(async () => [{ handles: ['countess'] }]);
    const question = await anAsking({ findHolders }).ask(aGuardRequest({ text: 'Order 4711-22' }));
    expect(question.holders).toEqual([]);
  });

  it('has other wordings of the template that was inserted last', async () => {
    const { ask, otherWordings } = anAsking();
    expect(await ask()).toMatchObject({ otherWordings: [], shorter: null });
    const drafted = ['delay', 'thanks'].map(templateId => ({
      templateId,
      wordingId: `${templateId}-1`,
      text: 'x',
      customer: 'ada',
    }));
    expect(await ask(aGuardRequest({ drafted }))).toMatchObject({
      otherWordings: ['Other.'],
      shorter: 'Sh.',
    });
    expect(otherWordings).toHaveBeenCalledWith(setup, {
      situation: { post: aPost(), brand: 'AcmeParcels' },
      templateId: 'thanks',
      wordingIds: ['delay-1', 'thanks-1'],
    });
    expect((await ask(aGuardRequest({ drafted, text: 'Other.' }))).otherWordings).toEqual([]);
  });

  it('asks for the language of the words, not of links, handles and initials', async () => {
    const { ask, detectLanguage } = anAsking();
    await ask(aGuardRequest({ text: '@ada Vielen Dank! https://acme.example/thanks ^JD' }));
    expect(detectLanguage).toHaveBeenCalledWith('Vielen Dank!');
    expect((await ask(aGuardRequest({ text: '@ada ok' }))).textLang).toBeNull();
    expect(detectLanguage).toHaveBeenCalledTimes(1);
  });

  it('turns off what the agent turned off, but for what the lead keeps on', async () => {
    const { ask } = anAsking({ readOff: async () => ['tone', 'private-out'] });
    const question = await ask(
      aGuardRequest(),
      withRules({ levels: { tone: 'stop', length: 'ask' }, fixed: ['private-out'] }),
    );
    expect(question.rules.levels).toEqual({ tone: 'off', length: 'ask' });
  });

  it('is what the lead of the brand said where an agent answers its customer from another account', async () => {
    const { ask, readGuarded } = anAsking();
    const question = await ask(
      aGuardRequest({ account: 'jane' }),
      withRules({ levels: { 'wrong-account': 'stop' } }),
    );
    expect(question).toMatchObject({ brand: null, rules: { levels: { 'wrong-account': 'stop' } } });
    expect(readGuarded).not.toHaveBeenCalled();
  });
});

describe('a store that is slow or fails', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout'] }));
  afterEach(() => vi.useRealTimers());

  it('is not waited for: the post is looked at with what is there', async () => {
    const { asking } = anAsking({
      readGuarded: never,
      readSigners: never,
      findHolders: never,
      detectLanguage: never,
    });
    const asked = asking.ask(aGuardRequest({ text: 'Order 4711-22' }), setup);
    await vi.advanceTimersByTimeAsync(60);
    expect(await asked).toMatchObject({
      complete: false,
      question: {
        text: 'Order 4711-22',
        customer: { handle: 'ada', names: ['ada'] },
        textLang: null,
        holders: [],
      },
    });
  });

  it('has its answer ready for the next question', async () => {
    let answer: (value: GuardedCustomer) => void = () => undefined;
    const readGuarded = vi.fn(() => new Promise<GuardedCustomer>(resolve => (answer = resolve)));
    const { asking } = anAsking({ readGuarded });
    const asked = asking.ask(aGuardRequest(), setup);
    await vi.advanceTimersByTimeAsync(60);
    expect((await asked).complete).toBe(false);
    answer(ADA);
    expect(await asking.ask(aGuardRequest(), setup)).toMatchObject({ complete: true });
    expect(readGuarded).toHaveBeenCalledTimes(1);
  });

  it('costs only what it would have told', async () => {
    const broken = () => Promise.reject(new Error('disk'));
    const { asking } = anAsking({
      readGuarded: broken,
      readSigners: broken,
      detectLanguage: broken,
      readOff: broken,
    });
    expect(await asking.ask(aGuardRequest(), setup)).toMatchObject({
      complete: false,
      question: { outgoing: 'Hi Ada, we are on it. ^JD', colleagues: [] },
    });
  });

  it('is not asked while it is locked', async () => {
    const { asking, readGuarded, pastReplies } = anAsking({ isClosed: async () => true });
    expect(await asking.ask(aGuardRequest(), setup)).toMatchObject({
      complete: false,
      question: { past: [], customer: { notes: [] } },
    });
    expect(readGuarded).not.toHaveBeenCalled();
    expect(pastReplies.near).not.toHaveBeenCalled();
  });
});
