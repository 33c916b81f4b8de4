import { asTemplate } from '../core/templates/as-template';
import { edited } from '../core/templates/edit';
import type { Suggestion } from '../core/templates/suggestion';
import type { PostRecord } from '../core/history/record';
import { handleKey } from '../core/post';
import type { Setup } from '../core/setup';
import type { Handlers } from '../messages/protocol';
import { detailsOf } from './facts-for';
import type { LibraryDeps } from './library-handlers';

type SuggestionHandlers = Pick<
  Handlers,
  'suggestion.list' | 'suggestion.prepare' | 'suggestion.add' | 'suggestion.decide'
>;

/** Characters of the name that a suggestion begins with. */
const NAME = 60;

/** The answers about replies that agents would like to see among the templates. */
export function createSuggestionHandlers({
  store,
  gate,
  forget,
  announce,
  now,
}: LibraryDeps): SuggestionHandlers {
  async function prepare(setup: Setup, postId: string) {
    const reply = await store.replyWithPost(postId);
    if (!reply) return null;
    const { ours, theirs, displayName } = reply;
    const { handle } = { handle: ours.filing.customer };
    const brand = detailsOf(ours.brand, setup);
    const text = asTemplate({
      text: ours.text,
      customer: { handle, displayName },
      post: theirs?.text ?? '',
      brand,
      agent: setup.agent,
    });
    return {
      text,
      reply: ours.text,
      post: theirs?.text ?? '',
      lang: ours.lang ?? theirs?.lang ?? null,
      brand: brand.handle,
      name: nameOf(ours.made, text),
      customer: handleKey(handle),
    };
  }

  return {
    'suggestion.list': async () =>
      (await store.suggestions()).sort(
        (a, b) => Number(a.decided !== null) - Number(b.decided !== null) || b.at - a.at,
      ),
    'suggestion.prepare': async ({ postId }) => {
      const setup = await gate.read();
      const prepared = setup && (await prepare(setup, postId));
      if (!prepared) return null;
      const { customer: _customer, ...told } = prepared;
      return told;
    },
    'suggestion.add': async ({ id, postId, name, text, words }) => {
      const setup = await gate.read();
      const prepared = setup && (await prepare(setup, postId));
      if (!setup || !prepared) throw new Error('This reply is not kept here, so it cannot be suggested.');
      const { reply, post, lang, brand, customer } = prepared;
      const by = setup.agent.initials;
      await store.addSuggestions([
        { id, at: now(), by, name, text, words, reply, post, lang, brand, customer, decided: null },
      ]);
      announce({ kind: 'templates' });
    },
    'suggestion.decide': async ({ id, words, accept }) => {
      const setup = await gate.read();
      const suggestion = (await store.suggestions()).find(one => one.id === id);
      if (!setup || !suggestion) throw new Error('This suggestion is no longer there.');
      const by = setup.agent.initials;
      const [template = null] = accept
        ? await store.changeTemplates([accept.id], { by, cause: 'edit' }, before => {
            const { folder, when, ...rest } = accept;
            const edit = { ...rest, ...(folder && { folder }), ...(when && { when }) };
            return edited(before, edit, { by, now: now(), base: null });
          })
        : [];
      const is: 'accepted' | 'declined' = accept ? 'accepted' : 'declined';
      const decided: Suggestion = {
        ...suggestion,
        decided: { is, at: now(), by, words, templateId: template?.id ?? null },
      };
      await store.decideSuggestion(decided);
      forget();
      announce({ kind: 'templates' });
      return { template };
    },
  };
}

/** A sentence that says something, without its end. */
const SENTENCE = /^.{15,}?(?=[.!?](?:\s|$)|[。！？])/u;

// What a reply begins with, without what is filled in.
function nameOf(made: PostRecord['made'], text: string): string {
  if (made?.template) return made.template;
  const [line = ''] = text
    .replaceAll(/,?\s*\{\{[^{}]*\}\}/g, '')
    .trim()
    .split('\n');
  const letters = Array.from(SENTENCE.exec(line)?.[0] ?? line);
  return letters.length > NAME ? `${letters.slice(0, NAME - 1).join('')}…` : letters.join('') || 'A reply';
}
