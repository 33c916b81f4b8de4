import type { DueFollowUp } from '../core/follow-up';
import { addressOf, noticesOf, type NoticeWords, type Say } from './follow-up-words';

/** A notification as browsers take it. Firefox refuses buttons. */
interface NotificationOptions {
  type: 'basic';
  iconUrl: string;
  title: string;
  message: string;
  buttons?: { title: string }[];
}

/** The part of the browser that shows notifications; absent until the agent has allowed it. */
export interface Notifications {
  create(id: string, options: NotificationOptions): Promise<string>;
  clear(id: string): Promise<boolean>;
  getAll(): Promise<Record<string, unknown>>;
}

interface NotifierDeps {
  /** Null while the agent has not allowed notifications. */
  notifications(): Notifications | null;
  iconUrl: string;
  say: Say;
  isLocked(): Promise<boolean>;
  readOpen(): Promise<readonly DueFollowUp[]>;
  /** Keeps a change of a follow-up and tells open tabs. */
  save(followUp: DueFollowUp): Promise<void>;
  /** Opens an address in a tab. */
  open(url: string): Promise<void>;
  /** Opens the list of follow-ups. */
  openList(): Promise<void>;
  /** Unix milliseconds. */
  now(): number;
}

const MARK = 'follow-up:';
const SEVERAL = `${MARK}several`;
const HOUR = 3_600_000;

/**
 * Follow-ups as notifications of the browser. Their ids name the follow-up, so a click is understood also by a background that
 * was started for it.
 */
export function createNotifier(deps: NotifierDeps) {
  /** Tells of these; does nothing where notifications are not allowed. */
  async function ring(due: readonly DueFollowUp[]): Promise<void> {
    const place = deps.notifications();
    if (!place) return;
    for (const words of noticesOf(due, await deps.isLocked(), deps.say)) await show(place, words);
  }

  async function show(place: Notifications, { title, message, id }: NoticeWords): Promise<void> {
    const options = { type: 'basic', iconUrl: deps.iconUrl, title, message } as const;
    if (id === null) return void (await place.create(SEVERAL, options));
    const buttons = [{ title: deps.say('dueDone') }, { title: deps.say('dueLater') }];
    try {
      await place.create(MARK + id, { ...options, buttons });
    } catch {
      await place.create(MARK + id, options);
    }
  }

  /** Takes away notifications of others than these. */
  async function keepOnly(due: readonly DueFollowUp[]): Promise<void> {
    const place = deps.notifications();
    if (!place) return;
    const keep = new Set(due.map(({ id }) => MARK + id));
    if (due.length > 0) keep.add(SEVERAL);
    const stale = Object.keys(await place.getAll()).filter(id => id.startsWith(MARK) && !keep.has(id));
    for (const id of stale) await place.clear(id);
  }

  /** The agent clicked a notification: opens what it is about. */
  async function clicked(notificationId: string): Promise<void> {
    if (!notificationId.startsWith(MARK)) return;
    await deps.notifications()?.clear(notificationId);
    const followUp = (await deps.isLocked()) ? null : await find(notificationId);
    await (followUp ? deps.open(addressOf(followUp)) : deps.openList());
  }

  /** The agent pressed a button of a notification: the first says done, the second puts off by an hour. */
  async function pressed(notificationId: string, button: number): Promise<void> {
    const followUp = (await deps.isLocked()) ? null : await find(notificationId);
    if (!followUp) return;
    await deps.save(
      button === 0 ? { ...followUp, state: 'done' } : { ...followUp, dueAt: deps.now() + HOUR },
    );
    await deps.notifications()?.clear(notificationId);
  }

  async function find(notificationId: string): Promise<DueFollowUp | null> {
    const open = await deps.readOpen();
    return open.find(({ id }) => MARK + id === notificationId) ?? null;
  }

  return { ring, keepOnly, clicked, pressed };
}
