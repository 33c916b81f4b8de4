import { describe, expect, it, vi } from 'vitest';
import { bareQuestion } from '../../../src/background/guard-question';
import { createGuardsHandlers } from '../../../src/background/guards-handlers';
import type { Guard } from '../../../src/core/guards/guard';
import type { Setup } from '../../../src/core/setup';
import { completed } from '../../../src/core/setup';
import { aGuardRequest, anOverride } from '../../support/guard-request';
import { HOUR, NOON } from '../../support/history';
import { setup } from './a-background';

/** Says what would go out. */
const echo: Guard = {
  id: 'tone',
  label: 'Says it back',
  level: 'ask',
  announcements: true,
  look: ({ outgoing }) => [{ key: 'echo', words: outgoing, spans: [], ways: [] }],
};

const ready = completed(setup, null);

const store = { keepOverride: vi.fn(async () => undefined), overrides: vi.fn(async () => [anOverride()]) };

function guarding({
  known = ready,
  complete = true,
  now = () => NOON,
  guards = [echo],
  report = vi.fn(),
}: Partial<{
  known: Setup | null;
  complete: boolean;
  now: () => number;
  guards: readonly Guard[];
  report: (part: string, error: unknown) => void;
}> = {}) {
  return createGuardsHandlers({
    gate: { open: async (closed, work) => (known ? work(known) : closed) },
    guards,
    asking: {
      ask: async (request, said) => ({
        question: bareQuestion(request, said, { now: NOON + HOUR }),
        complete,
      }),
    },
    store,
    now,
    report,
  });
}

const wordsOf = async (request = aGuardRequest(), known: Setup | null = ready) => {
  const { findings } = await guarding({ known })['guard.check'](request);
  return findings.map(({ words }) => words);
};

describe('guard.check', () => {
  it('looks at a reply as it will go out, signed', async () => {
    expect(await wordsOf()).toEqual(['Hi Ada, we are on it. ^JD']);
  });

  it('looks at an announcement unsigned', async () => {
    expect(await wordsOf(aGuardRequest({ answers: null, text: 'We are closed today.' }))).toEqual([
      'We are closed today.',
    ]);
  });

  it('tells that a stopped post may go out where the lead allows it', async () => {
    expect((await guarding()['guard.check'](aGuardRequest())).anyway).toBe(true);
  });

  it('says nothing in accounts that are no brand, and nothing before the set-up is finished', async () => {
    expect(await wordsOf(aGuardRequest({ account: 'jane' }))).toEqual([]);
    expect(await wordsOf(aGuardRequest({ account: null }))).toEqual([]);
    expect(await wordsOf(aGuardRequest(), null)).toEqual([]);
  });

  it('tells what was not looked at when what is kept could not be read', async () => {
    const checked = await guarding({ complete: false })['guard.check'](aGuardRequest());
    expect(checked.unchecked).toEqual(['wrong-person', 'same-again']);
    expect(checked.findings).toHaveLength(1);
  });

  it('tells of a guard that fails once, and looks with the others', async () => {
    const report = vi.fn();
    const failing: Guard = {
      ...echo,
      id: 'promise',
      look: () => {
        throw new Error('no such zone');
      },
    };
    const asked = guarding({ guards: [failing, echo], report });
    for (let time = 0; time < 3; time += 1)
      expect(await asked['guard.check'](aGuardRequest())).toMatchObject({
        findings: [{ guard: 'tone' }],
        unchecked: ['promise'],
      });
    expect(report).toHaveBeenCalledExactlyOnceWith('guard promise', new Error('no such zone'));
  });

  it('reaches no guard after 80 milliseconds', async () => {
    const times = [0, 81];
    const checked = await guarding({ now: () => times.shift() ?? 81 })['guard.check'](aGuardRequest());
    expect(checked).toMatchObject({ findings: [], unchecked: ['tone'] });
  });

  it('keeps what a guard found in this very text while that guard is late', async () => {
    const takes = { now: 0 };
    const found = { links: true };
    let clock = 0;
    const asked = guarding({
      now: () => (clock += takes.now),
      guards: [
        { ...echo, level: 'hint' },
        { ...echo, id: 'links', level: 'stop', look: q => (found.links ? echo.look(q) : []) },
      ],
    });
    const look = async (text: string) => {
      const { findings, unchecked } = await asked['guard.check'](aGuardRequest({ text }));
      return [findings.map(({ guard, level }) => `${level} ${guard}`), unchecked];
    };
    expect(await look('One')).toEqual([['stop links', 'hint tone'], []]);
    takes.now = 81;
    expect(await look('One')).toEqual([
      ['stop links', 'hint tone'],
      ['tone', 'links'],
    ]);
    expect(await look('Two')).toEqual([[], ['tone', 'links']]);

    // What was looked at and not found is over.
    takes.now = 0;
    await look('One');
    found.links = false;
    expect(await look('One')).toEqual([['hint tone'], []]);
    takes.now = 81;
    expect(await look('One')).toEqual([['hint tone'], ['tone', 'links']]);
  });

  it('takes more time for a text that not all have looked at, and no more for the next', async () => {
    let ticks = 0;
    const asked = guarding({ now: () => 81 * ticks++ });
    const unchecked = async (text: string) => (await asked['guard.check'](aGuardRequest({ text }))).unchecked;
    expect(await unchecked('One')).toEqual(['tone']);
    expect(await unchecked('One')).toEqual([]);
    expect(await unchecked('Two')).toEqual(['tone']);
  });
});

it('keeps what was overridden, and tells it', async () => {
  await guarding()['guard.overridden'](anOverride());
  expect(store.keepOverride).toHaveBeenCalledWith(anOverride());
  await expect(guarding()['guard.overrides']({})).resolves.toEqual([anOverride()]);
  expect(store.overrides).toHaveBeenCalledWith(100);
  await expect(guarding()['guard.names']({})).resolves.toEqual([
    { id: 'tone', label: 'Says it back', level: 'ask' },
  ]);
});
