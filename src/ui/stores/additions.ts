import { signal } from '@preact/signals';
import type { Draft, DraftMerits } from '../../core/drafts/draft';
import { text } from '../texts';

type Offer = DraftMerits['speaks']['offers'][number];

/** Sentences that the agent added to drafts. They stay while wording and answers change. */
export function createAdditions() {
  const added = signal<Readonly<Record<string, Offer>>>({});

  /** The draft with the sentence at its end, and with what it takes up counted in. */
  const present = (draft: Draft): Draft => {
    const extra = added.value[draft.templateId];
    return extra && !draft.text.includes(extra.sentence) ? withSentence(draft, extra) : draft;
  };

  /** The sentence that was added, else the first that could be; null when there is nothing to take up. */
  function offerFor(draft: Draft): { sentence: string; taken: boolean } | null {
    const extra = added.value[draft.templateId];
    if (extra) return { sentence: extra.sentence, taken: true };
    const first = draft.merits?.speaks.offers.find(offer => offer.sentence !== '');
    return first ? { sentence: first.sentence, taken: false } : null;
  }

  /** Adds the offered sentence, or takes it out again. */
  function toggle(draft: Draft): void {
    const { [draft.templateId]: extra, ...others } = added.value;
    const first = draft.merits?.speaks.offers.find(offer => offer.sentence !== '');
    if (extra) added.value = others;
    else if (first) added.value = { ...others, [draft.templateId]: first };
  }

  return { present, offerFor, toggle, forget: () => void (added.value = {}) };
}

function withSentence(draft: Draft, { about, sentence }: Offer): Draft {
  const words = draft.text.endsWith(' ') ? sentence : ` ${sentence}`;
  return {
    ...draft,
    text: draft.text + words,
    parts: [...partsOf(draft), { text: words, source: text('added_by_you') }],
    ...(draft.merits && { merits: { ...draft.merits, speaks: counted(draft.merits.speaks, about) } }),
  };
}

function partsOf(draft: Draft): Draft['parts'] {
  return draft.parts.length > 0 ? draft.parts : [{ text: draft.text, source: null }];
}

function counted({ level, taken, offers }: DraftMerits['speaks'], about: string): DraftMerits['speaks'] {
  const higher = ([1, 2, 3, 3] as const)[level];
  return { level: higher, taken: [...taken, about], offers: offers.filter(offer => offer.about !== about) };
}
