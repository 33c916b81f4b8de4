import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { createDraftList } from '../../../src/ui/stores/draft-list';
import { createTypedOffer } from '../../../src/ui/stores/typed-offer';
import { draftOf, threeDrafts } from './gallery/people';

const settled = () => new Promise(resolve => setTimeout(resolve, 5));

async function offerOf({ open = false } = {}) {
  const search = vi.fn(async (query: string) =>
    query.startsWith('zz')
      ? []
      : [draftOf({ templateId: 'a', shortcut: 'other' }), draftOf({ templateId: 'b', shortcut: 'Late' })],
  );
  const list = createDraftList({ suggest: async () => threeDrafts, search, offered: async ids => ids });
  const expanded = signal(open);
  await list.load();
  return { list, search, expanded, offer: createTypedOffer({ list, expanded }) };
}

describe('the offer for a typed shortcut', () => {
  it('opens the list, the shortcuts that begin so first', async () => {
    const { offer, list, expanded } = await offerOf();
    await offer.follow(';;la');

    expect(expanded.value).toBe(true);
    expect(offer.typed.value).toBe(';;la');
    expect(list.drafts.value.map(draft => draft.shortcut)).toEqual(['Late', 'other']);
    expect(list.chosen.value).toBe(0);
  });

  it('leaves everything as it was where nothing matches', async () => {
    const { offer, list, expanded } = await offerOf();
    await offer.follow(';;zz');

    expect([expanded.value, offer.typed.value, list.listed.value]).toEqual([false, '', 'offered']);
  });

  it('goes when the word goes, and leaves the tray as it was before', async () => {
    for (const open of [true, false]) {
      const { offer, list, expanded } = await offerOf({ open });
      await offer.follow(';;la');
      await offer.follow('');
      await settled();

      expect([expanded.value, offer.typed.value, list.listed.value]).toEqual([open, '', 'offered']);
    }
  });

  it('stays away after it was dropped, until another one is begun', async () => {
    const { offer } = await offerOf();
    await offer.follow(';;la');
    offer.drop();
    await offer.follow(';;lat');
    expect(offer.typed.value).toBe('');

    await offer.follow('');
    await offer.follow(';;la');
    expect(offer.typed.value).toBe(';;la');
  });

  it('comes up after a draft was inserted another way, and after Escape without an offer', async () => {
    const { offer } = await offerOf();
    offer.taken();
    offer.drop();
    await offer.follow(';;la');

    expect(offer.typed.value).toBe(';;la');
  });

  it('is one for more letters, too, while the chosen shortcut begins like them', async () => {
    const { offer } = await offerOf();
    await offer.follow(';;la');

    expect(offer.covers(';;las', 'Late')).toBe(false);
    expect(offer.covers(';;l', 'Late')).toBe(false);
    expect(offer.covers('', 'Late')).toBe(false);
    expect(offer.covers(';;LATE', 'Late')).toBe(true);
    expect(offer.typed.value).toBe(';;LATE');
  });

  it('does not come up for a word that is gone by the time of the answer', async () => {
    const { offer, list, search, expanded } = await offerOf();
    let answer: (drafts: ReturnType<typeof draftOf>[]) => void = () => {};
    search.mockImplementationOnce(() => new Promise(resolve => (answer = resolve)));

    const following = offer.follow(';;la');
    await offer.follow('');
    answer([draftOf()]);
    await following;

    expect([expanded.value, offer.typed.value, list.listed.value]).toEqual([false, '', 'offered']);
  });
});
