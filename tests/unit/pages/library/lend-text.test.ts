import { expect, it, vi } from 'vitest';
import type { PackSource } from '../../../../src/messages/topics/packs';
import { lendText } from '../../../../src/pages/library/share/lend-text';

const long = 'ä'.repeat(300_000);

it('lends a long text for as long as the question takes, and sends a short one', async () => {
  let address = '';
  const read = async (source: PackSource): Promise<string> => {
    if (!('lent' in source)) return JSON.stringify(source);
    address = source.lent;
    return (await fetch(address)).text();
  };
  expect(await lendText({ text: long }, read)).toBe(long);
  await expect(fetch(address)).rejects.toThrow();
  expect(await lendText({ text: 'short' }, read)).toBe('{"text":"short"}');
  expect(await lendText({ waiting: true }, read)).toBe('{"waiting":true}');
});

it('sends what cannot be read on the other side', async () => {
  const ask = vi.fn(async (source: PackSource) => {
    if ('lent' in source) throw new Error('not found');
    return 'read';
  });
  expect(await lendText({ text: long }, ask)).toBe('read');
  expect(ask).toHaveBeenCalledTimes(2);
});
