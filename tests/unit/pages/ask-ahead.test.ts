import { beforeEach, expect, it, vi } from 'vitest';
import { askAhead, sendUnlessAhead } from '../../../src/pages/ask-ahead';

const send = vi.hoisted(() => vi.fn());
vi.mock('../../../src/messages/send', () => ({ send }));

beforeEach(() => send.mockReset());

it('gives the first who asks the answer that is on its way, and nobody else', async () => {
  send.mockResolvedValueOnce('ahead').mockResolvedValueOnce('anew');
  askAhead('lock.read', {});
  expect(await sendUnlessAhead('lock.read', {})).toBe('ahead');
  expect(await sendUnlessAhead('lock.read', {})).toBe('anew');
  expect(send).toHaveBeenCalledTimes(2);
});

it('asks anew for what was refused before anybody wanted it', async () => {
  send.mockRejectedValueOnce(new Error('locked')).mockResolvedValueOnce('open');
  askAhead('lock.read', {});
  await Promise.resolve();
  await Promise.resolve();
  expect(await sendUnlessAhead('lock.read', {})).toBe('open');
});
