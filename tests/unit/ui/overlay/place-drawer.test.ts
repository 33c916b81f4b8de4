import { describe, expect, it } from 'vitest';
import { chooseBox } from '../../../../src/ui/overlay/place-drawer';
import { overlap, type Box } from '../../../../src/ui/overlay/rects';

const wide = { width: 1300, height: 800, rtl: false };
const column: Box = { left: 900, right: 1250, top: 0, bottom: 800 };

describe('chooseBox', () => {
  it('goes over X’s right column', () => {
    expect(chooseBox(column, [], wide)).toMatchObject({ left: 900, right: 1240 });
  });

  it('goes to the inline end where there is no column', () => {
    expect(chooseBox(null, [], wide).right).toBe(1292);
    expect(chooseBox(null, [], { ...wide, rtl: true }).left).toBe(8);
  });

  it('goes to the other side of a composer that stands in the way', () => {
    const composer = { left: 600, right: 1200, top: 100, bottom: 300 };

    expect(chooseBox(column, [composer], wide)).toMatchObject({ left: 8 });
  });

  it('is a sheet in a narrow window, above or below the composer and never over it', () => {
    const narrow = { width: 360, height: 700, rtl: false };
    for (const top of [0, 100, 250, 400, 560]) {
      const composer = { left: 0, right: 360, top, bottom: top + 140 };
      const box = chooseBox(null, [composer], narrow);

      expect(overlap(box, composer)).toBe(false);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(700);
    }
  });
});
