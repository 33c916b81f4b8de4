import { describe, expect, it } from 'vitest';
import { chooseBottom } from '../../../../src/ui/overlay/place-notices';

const own = { left: 16, right: 400, top: 0, bottom: 80 };

describe('chooseBottom', () => {
  it('stays in the corner while it is free', () => {
    expect(chooseBottom(own, [{ left: 500, right: 900, top: 600, bottom: 800 }], 800)).toBe(16);
  });

  it('rises above what stands there, and above what it then runs into', () => {
    const account = { left: 0, right: 240, top: 740, bottom: 800 };
    const composer = { left: 100, right: 700, top: 600, bottom: 700 };

    expect(chooseBottom(own, [account], 800)).toBe(68);
    expect(chooseBottom(own, [account, composer], 800)).toBe(208);
  });

  it('finds no place where the composer fills the window', () => {
    expect(chooseBottom(own, [{ left: 0, right: 600, top: 60, bottom: 500 }], 500)).toBeNull();
  });
});
