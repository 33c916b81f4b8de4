import { afterEach, describe, expect, it, vi } from 'vitest';
import { openArchive } from '../../../src/pages/imports/archive-file';
import { stageArchive } from '../../../src/pages/imports/stage';
import { ACME } from '../../support/imports';
import { anArchive } from '../../support/x-archive';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../support/fake-extension')).extension,
}));

const { ArrayBuffer: RealBuffer } = globalThis;

describe('stageArchive', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('leaves no bytes of the file in the memory of its page', async () => {
    const archive = await openArchive(new File([anArchive()], 'twitter.zip'), ACME);
    const made: number[] = [];
    vi.stubGlobal(
      'ArrayBuffer',
      class extends RealBuffer {
        constructor(bytes: number) {
          made.push(bytes);
          super(0);
        }
      },
    );
    // Node 20 has none.
    Object.defineProperty(RealBuffer.prototype, 'transfer', {
      configurable: true,
      value(this: ArrayBuffer) {
        return structuredClone(this, { transfer: [this] });
      },
    });
    const pieces: Uint8Array[] = [];
    let taken = 0;
    try {
      await stageArchive(archive, {
        imports: {
          begin: () => Promise.resolve(),
          change: () => Promise.resolve(),
          addPiece({ bytes }) {
            pieces.push(bytes);
            taken += bytes.length;
            return Promise.resolve();
          },
        },
        id: 'one',
        now: () => 0,
        onProgress: () => undefined,
        signal: new AbortController().signal,
      });
    } finally {
      Reflect.deleteProperty(RealBuffer.prototype, 'transfer');
    }

    expect(taken).toBeGreaterThan(0);
    expect(pieces.map(bytes => bytes.length)).toEqual(pieces.map(() => 0));
    // What the database made of them goes when the browser clears up.
    expect(made).toContain(64 * 1024 * 1024);
  });
});
