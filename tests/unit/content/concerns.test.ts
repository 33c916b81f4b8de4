// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { concerns } from '../../../src/content/sitting';
import type { Change } from '../../../src/messages/protocol';
import type { Composer } from '../../../src/x/page';
import { aPost } from '../../support/history';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../support/fake-extension')).extension,
}));

const toAda = { answers: () => aPost({ by: 'Ada' }) } as Composer;
const toNobody = { answers: () => null } as Composer;

it.each<[string, Change, boolean, boolean]>([
  ['the customer', { kind: 'customers', handles: ['bob', 'ada'] }, true, false],
  ['somebody else', { kind: 'customers', handles: ['bob'] }, false, false],
  // The incident that a lead declares, words that are barred, levels: they come with the templates.
  ['what the brand says', { kind: 'templates' }, true, true],
  ['anything, unheard', { kind: 'missed' }, true, true],
  ['how X is read', { kind: 'corrections' }, false, false],
])('a post is looked at anew when a change is about %s', (_, change, answered, announced) => {
  expect([concerns(toAda, change), concerns(toNobody, change)]).toEqual([answered, announced]);
});
