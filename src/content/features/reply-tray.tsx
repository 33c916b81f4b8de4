import { signal as cell } from '@preact/signals';
import type { Draft, DraftSet } from '../../core/drafts/draft';
import { joinDraft } from '../../core/drafts/join';
import type { Situation } from '../../core/drafts/situation';
import { charactersLeft } from '../../core/signing/length';
import { unsign } from '../../core/signing/sign';
import { Tray, TRAY_CLASS } from '../../ui/components/Tray';
import { offerKeys } from '../../ui/components/tray-keys';
import { mount } from '../../ui/overlay/mount';
import { placeBelow } from '../../ui/overlay/place-below';
import { keys } from '../../ui/overlay/keys';
import { createTrayStore, type TrayStore } from '../../ui/stores/tray-store';
import type { Composer } from '../../x/page';
import { copyText } from '../copy-text';
import { createDraftsAhead } from '../drafts-ahead';
import { createInserter } from '../inserter';
import { senderOf } from '../sender';
import { onTypedShortcut, standsBeforeCaret, typedShortcut } from '../typed-shortcut';
import type { Feature, FeatureContext } from '../feature';

/** How many templates the tray lists when asked for all of them. */
const LISTED = 50;
/** Place in the stack below a composer: the findings are nearer to it. */
const RANK = 1;

/** The tray "Reply drafts" below every composer of a brand that answers a post. */
export const replyTray: Feature = {
  id: 'reply-tray',
  start(context) {
    const { page, ask, desk, signal } = context;
    const trays = new Map<Composer, TrayStore>();
    const ahead = createDraftsAhead(situation => ask('drafts.suggest', { situation }));

    page.onAnswering(post => {
      const brand = senderOf(page, context);
      if (brand) ahead.begin({ post, brand: brand.handle });
    }, signal);
    desk.onChange(change => ahead.forget(change.kind === 'customers' ? change.handles : undefined), signal);

    page.onComposer(composer => {
      if (composer.answersId() === null || !senderOf(composer, context)) return;
      const until = AbortSignal.any([composer.signal, signal]);
      trays.set(composer, openTray(composer, ahead.take, context, until));
      until.addEventListener('abort', () => trays.delete(composer), { once: true });
    }, signal);

    const enter = keys({
      '$mod+;': () => {
        const active =
          [...trays].find(([composer]) => composer.editor.contains(document.activeElement)) ??
          [...trays].at(-1);
        return active ? active[1].enter('search') : false;
      },
    });
    window.addEventListener('keydown', enter, { capture: true, signal });
  },
};

function openTray(
  composer: Composer,
  suggest: (situation: Situation) => Promise<DraftSet>,
  context: FeatureContext,
  until: AbortSignal,
): TrayStore {
  const { page, setup, look, ask, desk } = context;
  const typed = cell(composer.text());
  const { initials } = setup.agent;
  const inserter = createInserter({ composer, desk, typed });
  const store = createTrayStore(
    {
      suggest: () => suggest(situationOf(composer, context)),
      search: query =>
        ask('drafts.search', { situation: situationOf(composer, context), query, limit: LISTED }),
      offered: templateIds =>
        ask('drafts.offered', {
          brand: senderOf(composer, context)?.handle ?? '',
          templateIds: [...templateIds],
        }),
      fill: (templateId, wordingId, answers) =>
        ask('drafts.fill', { situation: situationOf(composer, context), templateId, wordingId, answers }),
      insert: (_text, draft, replaces) => inserter.insert(draft, replaces),
      undo: inserter.undo,
      undoable: inserter.undoable,
      favour: (templateId, on) => ask('favourite.set', { templateId, on }),
      now: () => Date.now(),
      copy: copyText,
      left: (written, draft) => charactersLeft(joined(unsign(written, initials), draft), initials),
      typed,
      initials: cell(initials),
      toEditor: () => composer.focus(),
      standsBeforeCaret: words => standsBeforeCaret(composer, words),
    },
    { expanded: isEntered(composer) },
  );
  expandWhenEntered(composer, store, until);

  composer.onText(text => {
    typed.value = text;
    if (text.trim() === '') desk.clearInserted(composer);
  }, until);
  onTypedShortcut(composer, word => void store.follow(word), until);
  desk.onChange(change => {
    if (change.kind === 'templates' || change.kind === 'missed') store.reload();
  }, until);

  const { host } = mount({
    parent: composer.dialog ?? document.body,
    className: TRAY_CLASS,
    vnode: <Tray store={store} />,
    look,
    signal: until,
  });
  placeBelow(host, composer.box, { stack: { of: composer.editor, rank: RANK }, signal: until });
  takeOfferKeys(composer, store, host, until);
  // A dialog lies over the page with its composers; ours would lie over the dialog.
  page.onCover(cover => {
    const covered = cover !== null && !cover.contains(composer.editor);
    host.style.display = covered ? 'none' : 'block';
  }, until);
  return store;
}

// The agent types on in X's composer while the offer is up: only its few keys are ours, X does not hear of those. An offer
// that cannot be seen takes none, and none takes an Enter that came faster than the offer for what stands there.
function takeOfferKeys(composer: Composer, store: TrayStore, host: HTMLElement, until: AbortSignal) {
  const use = keys(offerKeys(store));
  const noteLate = keys({
    Enter() {
      void store.insertLate(typedShortcut(composer));
      return false;
    },
  });
  const take = (event: KeyboardEvent) => {
    if (!(event.target instanceof Node) || !composer.editor.contains(event.target)) return;
    if (event.defaultPrevented || host.style.visibility === 'hidden' || host.style.display === 'none') return;
    const word = typedShortcut(composer);
    if (store.offers(word)) use(event);
    else if (word !== '') noteLate(event);
    if (event.defaultPrevented) event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', take, { capture: true, signal: until });
}

function isEntered({ editor, dialog }: Composer): boolean {
  return dialog !== null || editor.contains(document.activeElement);
}

// Below a post there is always a composer: its tray keeps to one line until the agent begins to answer. What they fold away then
// stays folded, until the next reply.
function expandWhenEntered(composer: Composer, store: TrayStore, until: AbortSignal) {
  let begun = isEntered(composer);
  const enter = () => {
    if (!begun) store.expanded.value = true;
    begun = true;
  };
  composer.editor.addEventListener('focus', () => setTimeout(enter), { capture: true, signal: until });
  composer.onText(text => {
    if (text.trim() === '' && !isEntered(composer)) begun = false;
  }, until);
}

function situationOf(composer: Composer, context: FeatureContext): Situation {
  return { post: composer.answers(), brand: senderOf(composer, context)?.handle ?? '' };
}

function joined(written: string, draft: Draft | null): string {
  return draft ? written + joinDraft(draft.text, { before: written, after: '' }, draft.lang) : written;
}

/*
By hand, when X has changed:
- answer from a thread, a dialog, a photo, /compose/post?in_reply_to= and the mobile layout: a tray below each
- type ;;late in the middle of a text, in Draft.js and in the mobile field; Enter, Escape, typing on
- two composers at once; the same composer after its account was switched
*/
