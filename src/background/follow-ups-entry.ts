import browser from 'webextension-polyfill';
import type { DueFollowUp } from '../core/follow-up';
import type { Change } from '../messages/protocol';
import type { Store } from '../storage/store';
import { createNotifier } from './follow-up-notifier';
import { createBell } from './follow-ups';
import type { Lock } from './lock';
import type { SetupGate } from './setup-gate';

interface EntryDeps {
  store: Pick<Store, 'openFollowUps' | 'rangFollowUps' | 'saveFollowUp'>;
  gate: Pick<SetupGate, 'open'>;
  lock: Pick<Lock, 'isLocked'>;
  /** Tells open tabs what changed. */
  announce(change: Change): void;
  /** Does work that nobody waits for; failures are reported under the name. */
  quietly(part: string, work: Promise<unknown>): void;
}

const NAME = 'follow-ups';
/** The page that lists follow-ups. */
const LIST = 'src/pages/index.html#customers';
/** Milliseconds below which an alarm is not exact (Chromium): a timer helps while we live. */
const SOON = 60_000;
/** Milliseconds after a change before it is looked at: changes come in crowds. */
const CALM = 300;
const MOST_SHOWN = 99;
const AMBER = '#945b00';

/**
 * Rings follow-ups: by an alarm, which browsers forget now and then, so it is made anew at every start; as a number on the toolbar
 * icon; as a notification where the agent has allowed that. To be called at top level: each of the listeners may be what woke us.
 */
export function ringFollowUps({ store, gate, lock, announce, quietly }: EntryDeps) {
  const now = () => Date.now();
  const readOpen = () => gate.open<DueFollowUp[]>([], () => store.openFollowUps());
  const notifier = createNotifier({
    notifications: () => browser.notifications ?? null,
    iconUrl: browser.runtime.getURL('icons/128.png'),
    say: (key, ...values) => browser.i18n.getMessage(key, values),
    isLocked: () => lock.isLocked(),
    readOpen,
    save: followUp =>
      gate.open(undefined, async ({ agent }) => {
        const saved = await store.saveFollowUp({ ...followUp, author: agent.initials });
        if (saved) announce({ kind: 'customers', handles: [...saved.handles] });
        look();
      }),
    open: openTab,
    openList,
    now,
  });
  const bell = createBell({
    readOpen,
    markRang: ids => store.rangFollowUps(ids),
    showCount,
    ring: notifier.ring,
    keepOnly: notifier.keepOnly,
    wakeAt,
    now,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let calm: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    quietly(NAME, bell.look());
  }

  /** Looks soon, for what was changed may be a follow-up or what it waits for. */
  function changed(change: Change): void {
    if (change.kind !== 'customers' && change.kind !== 'setup') return;
    clearTimeout(calm);
    calm = setTimeout(look, CALM);
  }

  async function wakeAt(time: number | null): Promise<void> {
    clearTimeout(timer);
    if (time === null) return void (await browser.alarms.clear(NAME));
    const left = time - now();
    if (left < SOON) timer = setTimeout(look, Math.max(0, left));
    await browser.alarms.create(NAME, { when: time });
  }

  /** True when something is due, so that the toolbar icon leads there. */
  async function areDue(): Promise<boolean> {
    return (await readOpen()).some(({ dueAt }) => dueAt <= now());
  }

  function listen(): void {
    const place: typeof browser.notifications | undefined = browser.notifications;
    if (!place || heard) return;
    heard = true;
    place.onClicked.addListener(id => quietly(NAME, notifier.clicked(id)));
    // Firefox has no buttons.
    place.onButtonClicked?.addListener((id, button) => quietly(NAME, notifier.pressed(id, button)));
  }
  let heard = false;

  listen();
  browser.permissions.onAdded.addListener(listen);
  browser.runtime.onStartup.addListener(look);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) look();
  });
  look();
  return { changed, areDue, openList };
}

async function showCount(count: number): Promise<void> {
  const text = count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
  await browser.action.setBadgeText({ text: count === 0 ? '' : text });
  if (count > 0) await browser.action.setBadgeBackgroundColor({ color: AMBER });
  const title =
    count === 0 ? browser.i18n.getMessage('extensionName') : browser.i18n.getMessage('dueBadge', text);
  await browser.action.setTitle({ title });
}

async function openTab(url: string): Promise<void> {
  try {
    await browser.tabs.create({ url });
  } catch {
    // There is no window to have a tab in.
    await browser.windows.create({ url });
  }
}

function openList(): Promise<void> {
  return openTab(browser.runtime.getURL(LIST));
}
