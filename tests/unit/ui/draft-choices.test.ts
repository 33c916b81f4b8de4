import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../../src/core/drafts/draft';
import { createDraftChoices } from '../../../src/ui/stores/draft-choices';
import { draftOf, fieldOf, meritsOf } from './gallery/people';

const settled = () => new Promise(resolve => setTimeout(resolve, 5));

function choicesOf(listed: Draft = draftOf({ merits: meritsOf() })) {
  const fill = vi.fn(async (templateId: string, wordingId: string, answers: Record<string, string>) => {
    const fields = listed.fields;
    const missing = fields.filter(field => !answers[field.name]).map(field => field.name);
    const words = [wordingId, ...Object.values(answers)].join(' ');
    return draftOf({ templateId, wordingId, fields, missing, text: words, parts: [], why: '' });
  });
  const favour = vi.fn(async (_templateId: string, _on: boolean) => {});
  return { fill, favour, choices: createDraftChoices({ fill, favour }, signal<Draft | null>(listed)) };
}

describe('what the agent decides about a draft', () => {
  it('goes round the wordings, forth and back', async () => {
    const { choices } = choicesOf();
    const seen: (string | undefined)[] = [];
    for (const by of [1, 1, 1, -1]) {
      choices.otherWording(by);
      await settled();
      seen.push(choices.draft.value?.wordingId);
    }

    expect(seen).toEqual(['w2', 'w3', 'w1', 'w3']);
    expect(choices.wording.value).toMatchObject({ number: 3, count: 3 });
  });

  it('shows the wording of the last press when answers are slower than presses', async () => {
    const { choices, fill } = choicesOf();
    const answers: ((draft: Draft) => void)[] = [];
    fill.mockImplementation(() => new Promise(resolve => answers.push(resolve)));

    choices.otherWording(1);
    choices.otherWording(1);
    answers[1]?.(draftOf({ wordingId: 'w3' }));
    answers[0]?.(draftOf({ wordingId: 'w2' }));
    await settled();

    expect(choices.draft.value?.wordingId).toBe('w3');
  });

  it('has no other wording where there is one only, and says no', () => {
    const { choices } = choicesOf(draftOf({ merits: meritsOf({ wordings: ['w1'], shorter: null }) }));

    expect(choices.wording.value).toBeNull();
    expect(choices.otherWording(1)).toBe(false);
    expect(choices.shorten()).toBe(false);
  });

  it('takes the shorter wording, and has none shorter then', async () => {
    const { choices } = choicesOf();

    expect(choices.shorten()).toBe(true);
    await settled();

    expect(choices.draft.value?.wordingId).toBe('w3');
    expect(choices.wording.value?.shorter).toBe(false);
  });

  it('keeps the answers and the reason when the wording changes', async () => {
    const listed = draftOf({ merits: meritsOf(), fields: [fieldOf()], missing: ['carrier'], why: 'because' });
    const { choices } = choicesOf(listed);

    choices.setAnswer(listed, 'carrier', 'Sloop');
    choices.otherWording(1);
    await settled();

    expect(choices.draft.value).toMatchObject({ text: 'w2 Sloop', missing: [], why: 'because' });
  });

  it('does not say of another wording what was measured of the first', async () => {
    const { choices } = choicesOf();
    choices.otherWording(1);
    await settled();

    expect(choices.draft.value?.merits).toBeUndefined();
  });

  it('adds the offered sentence to what goes in, keeps it while answers change, and takes it out again', async () => {
    const listed = draftOf({ merits: meritsOf(), fields: [fieldOf()], missing: ['carrier'] });
    const { choices } = choicesOf(listed);
    const sentence = 'You wrote about order 4711-22.';

    expect(choices.addition.value).toEqual({ sentence, taken: false });
    choices.toggleAddition();
    expect(choices.draft.value?.text.endsWith(` ${sentence}`)).toBe(true);
    expect(choices.draft.value?.merits?.speaks).toMatchObject({ level: 2 });
    choices.setAnswer(listed, 'carrier', 'Sloop');
    const done = await choices.complete(choices.draft.value as Draft);

    expect(done).toMatchObject({ whole: { text: `w1 Sloop ${sentence}` } });
    choices.toggleAddition();
    expect(choices.draft.value?.text).toBe('w1 Sloop');
  });

  it('has a draft measured that nobody compared with past replies yet, once it is chosen', async () => {
    const { same: _same, ...unmeasured } = meritsOf();
    const { choices, fill } = choicesOf(draftOf({ merits: unmeasured }));
    fill.mockResolvedValueOnce(draftOf({ merits: meritsOf({ same: null }) }));

    choices.measure();
    await settled();
    choices.measure();

    expect(choices.draft.value?.merits?.same).toBeNull();
    expect(fill).toHaveBeenCalledTimes(1);
  });

  it('marks a favourite at once, and takes it back when that is not kept', async () => {
    const { choices, favour } = choicesOf();
    choices.toggleFavourite();
    expect(choices.favourite.value).toBe(true);
    expect(favour).toHaveBeenCalledWith('late', true);
    await settled();

    favour.mockRejectedValueOnce(new Error('full'));
    choices.toggleFavourite();
    await settled();
    expect(choices.favourite.value).toBe(true);
  });
});
