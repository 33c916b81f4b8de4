import { afterEach, describe, expect, it, vi } from 'vitest';
import { extension } from '../../support/fake-extension';
import { ExtensionGone, NoAnswer, Refused } from '../../../src/messages/errors';
import { send } from '../../../src/messages/send';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../support/fake-extension')).extension,
}));

const answers = (...all: (() => unknown)[]) => {
  const mock = vi.spyOn(extension.runtime, 'sendMessage');
  for (const one of all) mock.mockImplementationOnce(async () => one());
  return mock;
};
const fails = (message: string) => () => {
  throw new Error(message);
};
const value = (what: unknown) => () => ({ ok: true, value: what });

afterEach(() => {
  vi.restoreAllMocks();
  extension.runtime.id = 'test-extension-id';
});

describe('send', () => {
  it('asks under the name of the question and gives the answer', async () => {
    const mock = answers(value(null));
    await expect(send('setup.read', {})).resolves.toBeNull();
    expect(mock).toHaveBeenCalledExactlyOnceWith({ countersign: 'setup.read', request: {} });
  });

  it.each([
    'Could not establish connection. Receiving end does not exist.',
    'The message port closed before a response was received.',
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  ])('asks once more after "%s"', async message => {
    const mock = answers(fails(message), value([]));
    await expect(send('customers.marks', { handles: ['ada'] })).resolves.toEqual([]);
    expect(mock).toHaveBeenCalledTimes(2);
  });

  it('asks once more where the worker died in mid-answer and nothing came back', async () => {
    answers(() => undefined, value([]));
    await expect(send('customers.marks', { handles: [] })).resolves.toEqual([]);
  });

  it('gives up after the second silence, in words an agent can follow', async () => {
    const mock = answers(() => undefined, fails('Could not establish connection.'));
    await expect(send('setup.read', {})).rejects.toThrow(NoAnswer);
    expect(mock).toHaveBeenCalledTimes(2);
  });

  it('says what the background said', async () => {
    answers(() => ({ ok: false, reason: 'The disk is full.' }));
    const refused = await send('note.save', { customerId: 'ada', text: '' }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect(refused).toMatchObject({ reason: 'The disk is full.', message: 'note.save: The disk is full.' });
  });

  it('tells an update under the open tab apart, and does not ask again', async () => {
    const mock = answers(fails('Extension context invalidated.'));
    await expect(send('setup.read', {})).rejects.toThrow(ExtensionGone);
    expect(mock).toHaveBeenCalledTimes(1);

    extension.runtime.id = undefined as unknown as string;
    await expect(send('setup.read', {})).rejects.toThrow(ExtensionGone);
    expect(mock).toHaveBeenCalledTimes(1);
  });

  it('lets other errors through as they are', async () => {
    answers(fails('Message length exceeded maximum allowed length.'));
    await expect(send('setup.read', {})).rejects.toThrow('Message length');
  });
});
