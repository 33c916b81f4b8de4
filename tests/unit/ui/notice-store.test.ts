import { describe, expect, it } from 'vitest';
import { createNoticeStore } from '../../../src/ui/stores/notice-store';

describe('notices', () => {
  it('say the same thing once', () => {
    const store = createNoticeStore();

    store.show({ id: 'a', text: 'one' });
    store.show({ id: 'a', text: 'two' });
    store.show({ id: 'b', text: 'two' });

    expect(store.notices.value.map(notice => notice.text)).toEqual(['two']);
  });

  it('stay away when dismissed, until they have something else to say or it happens again', () => {
    const store = createNoticeStore();
    const texts = () => store.notices.value.map(notice => notice.text);

    store.show({ id: 'a', text: 'one' });
    store.dismiss('a');
    store.show({ id: 'a', text: 'one' });
    expect(texts()).toEqual([]);
    store.show({ id: 'a', text: 'two' });
    expect(texts()).toEqual(['two']);
    store.dismiss('a');
    store.clear('a');
    store.show({ id: 'a', text: 'two' });
    expect(texts()).toEqual(['two']);
  });
});
