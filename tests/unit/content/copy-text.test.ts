import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../../src/content/copy-text';

afterEach(() => vi.unstubAllGlobals());

describe('copying', () => {
  it('puts the text into the clipboard', async () => {
    const writeText = vi.fn(async (_text: string) => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await expect(copyText('Hello ^JD')).resolves.toBe(true);
    expect(writeText).toHaveBeenCalledExactlyOnceWith('Hello ^JD');
  });

  it.each([
    ['the browser refuses', { clipboard: { writeText: () => Promise.reject(new Error('not allowed')) } }],
    ['there is no clipboard', {}],
  ])('answers false where %s, and throws nothing', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    await expect(copyText('Hello ^JD')).resolves.toBe(false);
  });
});
