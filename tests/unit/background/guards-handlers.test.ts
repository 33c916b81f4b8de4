import { describe, expect, it } from 'vitest';
import { bareQuestion } from '../../../src/background/guard-question';
import { createGuardsHandlers } from '../../../src/background/guards-handlers';
import type { Guard } from '../../../src/core/guards/guard';
import type { Setup } from '../../../src/core/setup';
import { completed } from '../../../src/core/setup';
import { aGuardRequest } from '../../support/guard-request';
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

function guarding(known: Setup | null = ready) {
  return createGuardsHandlers({
    gate: { open: async (closed, work) => (known ? work(known) : closed) },
    guards: [echo],
    ask: async (request, said) => bareQuestion(request, said, NOON + HOUR),
    keepOverride: async () => undefined,
  });
}

const wordsOf = async (request = aGuardRequest(), known: Setup | null = ready) => {
  const { findings } = await guarding(known)['guard.check'](request);
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
});
