import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClearUp } from '../../../src/storage/clear-up';

describe('createClearUp', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('asks for a buffer at once and then every few seconds, however often it is called', () => {
    const asked: number[] = [];
    const { ArrayBuffer: real } = globalThis;
    vi.stubGlobal('ArrayBuffer', function (bytes: number) {
      asked.push(bytes);
      return new real(0);
    });
    let now = 1_000;
    const clearUp = createClearUp(() => now);
    for (; now <= 11_000; now += 10) clearUp();
    expect(asked).toHaveLength(5);
    expect(Math.min(...asked)).toBeGreaterThanOrEqual(64 * 1024 * 1024);
  });

  it('does nothing where there is no room for it', () => {
    vi.stubGlobal('ArrayBuffer', function () {
      throw new RangeError('Array buffer allocation failed');
    });
    expect(createClearUp(() => 0)).not.toThrow();
  });
});
