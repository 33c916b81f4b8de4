// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Changes, watchPage } from '../../../src/x/watcher';
import { frames } from '../../support/markup-page';

describe('watchPage', () => {
  it('is not woken by what we put in and take out ourselves', async () => {
    const life = new AbortController();
    const seen: Changes[] = [];
    const errors: unknown[] = [];
    const ours = document.createElement('div');
    watchPage(
      {
        window,
        onError: error => errors.push(error),
        onFrame: changes => {
          seen.push(changes);
          return false;
        },
        isOurs: node => node === ours,
      },
      life.signal,
    );
    await frames();
    seen.length = 0;

    document.body.append(ours);
    await frames();
    ours.remove();
    await frames();
    expect(seen).toEqual([]);

    const row = document.createElement('div');
    document.body.append(row, ours);
    await frames();
    expect(seen.flatMap(changes => changes.added)).toContain(row);
    expect(errors).toEqual([]);
    life.abort();
  });
});
