import { describe, expect, it } from 'vitest';
import { readPlay } from '../../x-page/seed/play';

describe('readPlay', () => {
  it('lets an indented line answer the nearest one further left', () => {
    const lines = readPlay('en', '2h a: one\n  5m b: two\n    1m a: three\n  9m c: four\n1h d: five');

    expect(lines.map(line => line.answers)).toEqual([undefined, 0, 1, 0, undefined]);
  });

  it('reads time, label, language, flags and line breaks', () => {
    const [line] = readPlay('en', '1d2h3m ada #late lang=de photos=2 video: x: 1⏎y');

    expect(line).toMatchObject({ by: 'ada', minutes: 1563, label: 'late', lang: 'de', text: 'x: 1\ny' });
    expect(line?.flags).toMatchObject({ photos: '2', video: true });
  });

  it('hangs polls, cards and translations on the line above', () => {
    const [line] = readPlay('en', '1h a: x\n+ poll Yes | No\n+ card Title | host.example\n+ translation y');

    expect(line).toMatchObject({
      poll: ['Yes', 'No'],
      card: { title: 'Title', host: 'host.example' },
      translation: 'y',
    });
  });

  it('shows the line that it does not understand', () => {
    expect(() => readPlay('en', 'soon ada: x')).toThrow('soon ada: x');
    expect(() => readPlay('en', 'no colon here')).toThrow('no colon here');
  });
});
