import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClearUp } from '../../../src/storage/clear-up';

describe('createClearUp', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('asks for buffers at once and then some times a second, enough in half a second, however often it is called', () => {
    const asked: number[] = [];
    const { ArrayBuffer: real } = globalThis;
    vi.stubGlobal('ArrayBuffer', function (bytes: number) {
      asked.push(bytes);
      return new real(0);
    });
    let now = 1_000;
    const clearUp = createClearUp(() => now);
    for (; now < 1_500; now += 10) clearUp();
    expect(asked).toHaveLength(5);
    expect(asked.reduce((sum, bytes) => sum + bytes)).toBeGreaterThanOrEqual(64 * 1024 * 1024);
  });

  it('does nothing where there is no room for it', () => {
    vi.stubGlobal('ArrayBuffer', function () {
      throw new RangeError('Array buffer allocation failed');
    });
    expect(createClearUp(() => 0)).not.toThrow();
  });
});
