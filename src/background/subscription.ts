import { isPackAddress, originPattern } from '../core/sharing/address';
import { readPack, refusal } from '../core/sharing/read-pack';
import type { ManagedSettings } from '../core/sharing/managed';
import type { FetchState, SubscriptionState } from '../core/sharing/subscription';
import type { Refusal } from '../core/sharing/refusal';
import { NO_RUN, type SubscriptionRun } from '../storage/sharing-items';
import type { Fetched } from './fetch-pack';
import type { SharingSettingsKeeper } from './library-handlers';
import type { Demand, PackReader } from './pack-reader';
import type { Packs } from './packs-handlers';

export interface SubscriptionDeps {
  sharing: SharingSettingsKeeper;
  run: { read(): Promise<SubscriptionRun>; save(run: SubscriptionRun): Promise<void> };
  readManaged(): Promise<ManagedSettings>;
  reader: Pick<PackReader, 'read'>;
  takeQuietly: Packs['takeQuietly'];
  fetch(address: string, etag: string | null): Promise<Fetched>;
  /** True when the browser may ask this origin ("https://acme.example/*"). */
  permitted(origin: string): Promise<boolean>;
  /** Asks to be woken then (Unix milliseconds); null: not at all. */
  wakeAt(time: number | null): Promise<void>;
  /** Something about it is different: pages that show it ask again. */
  changed(): void;
  /** Unix milliseconds. */
  now(): number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

interface Target {
  address: string | null;
  minutes: number;
  automatic: boolean;
  managed: boolean;
  /** Of the administrator's key. */
  fingerprint: string | null;
}

/** Looks for new packs at an address from time to time. Whatever happens there, the pack that is here stays. */
export function createSubscription(deps: SubscriptionDeps) {
  const { sharing, run, reader, now } = deps;
  let looking: Promise<void> | null = null;

  async function target(): Promise<Target> {
    const [{ subscription }, managed] = await Promise.all([sharing.read(), deps.readManaged()]);
    return {
      address: managed.address ?? subscription.address,
      minutes: managed.minutes ?? subscription.minutes,
      automatic: managed.automatic ?? subscription.automatic,
      managed: managed.address !== undefined,
      fingerprint: managed.fingerprint ?? null,
    };
  }

  async function runFor(address: string | null): Promise<SubscriptionRun> {
    const kept = await run.read();
    return kept.address === address ? kept : { ...NO_RUN, address };
  }

  async function look(): Promise<void> {
    const wanted = await target();
    const { address } = wanted;
    const before = await runFor(address);
    if (address === null) {
      await run.save(before);
      return;
    }
    const after = await lookAt(address, wanted, before);
    // Who changed the address meanwhile wants to hear nothing of the old one.
    if ((await target()).address === address) await run.save(after);
    await plan();
    deps.changed();
  }

  async function lookAt(address: string, wanted: Target, before: SubscriptionRun): Promise<SubscriptionRun> {
    const tried = { ...before, triedAt: now() };
    if (!(await deps.permitted(originPattern(address)))) return failed(tried, wanted, 'no-permission');
    const fetched = await deps.fetch(address, before.etag);
    switch (fetched.is) {
      case 'unchanged':
        return fine(tried, wanted, before.waiting === null ? 'fine' : 'waiting');
      case 'pack':
        return taken(tried, wanted, fetched);
      case 'html':
      case 'too-large':
        return failed(tried, wanted, 'refused', refusal(fetched.is).words);
      default:
        return failed(tried, wanted, fetched.is, undefined, fetched.retryAfter);
    }
  }

  async function taken(
    tried: SubscriptionRun,
    wanted: Target,
    { text, etag }: { text: string; etag: string | null },
  ): Promise<SubscriptionRun> {
    const demand: Demand = { fingerprint: wanted.fingerprint ?? tried.fingerprint };
    const read = await reader.read(text, demand);
    if (read.refusal) return refused(tried, wanted, read.refusal);
    const { sound } = read;
    // The administrator's own key needs nobody's yes; any other needs one, once.
    const trusted = sound.signed.is === 'pinned';
    if (wanted.automatic && trusted) {
      const { refusal: wrong } = await deps.takeQuietly(text, demand);
      if (wrong) return refused(tried, wanted, wrong);
      return { ...fine({ ...tried, etag, fingerprint: sound.fingerprint }, wanted, 'fine'), waiting: null };
    }
    const here = sound.known !== null && sound.known.pack.release === sound.pack.release;
    const { templates, settings } = sound.plan;
    if (here && templates.length === 0 && settings.length === 0)
      return { ...fine({ ...tried, etag }, wanted, 'fine'), waiting: null };
    return { ...fine({ ...tried, etag }, wanted, 'waiting'), waiting: text };
  }

  function fine(tried: SubscriptionRun, { minutes }: Target, state: FetchState): SubscriptionRun {
    return {
      ...tried,
      state,
      words: WORDS[state],
      goodAt: now(),
      failures: 0,
      nextAt: now() + minutes * MINUTE,
    };
  }

  function refused(tried: SubscriptionRun, wanted: Target, { words }: Refusal): SubscriptionRun {
    return failed(tried, wanted, 'refused', words);
  }

  function failed(
    tried: SubscriptionRun,
    { minutes }: Target,
    state: FetchState,
    words = WORDS[state],
    retryAfter: number | null = null,
  ): SubscriptionRun {
    const failures = tried.failures + 1;
    // Twice as long each time, a day at most, and never sooner than the server wants it.
    const wait = Math.min(minutes * MINUTE * 2 ** Math.min(failures, 12), Math.max(DAY, minutes * MINUTE));
    const nextAt = now() + Math.max(wait, (retryAfter ?? 0) * 1_000);
    // What was refused is asked for anew: another file may come without another mark.
    const etag = state === 'refused' ? null : tried.etag;
    return { ...tried, etag, state, words: `${words} ${STAYS}`, failures, nextAt };
  }

  async function plan(): Promise<void> {
    const { address } = await target();
    const { nextAt } = await runFor(address);
    await deps.wakeAt(address === null ? null : Math.max(nextAt ?? now(), now()));
  }

  async function read(): Promise<SubscriptionState> {
    const { address, minutes, automatic, managed } = await target();
    const { state, words, triedAt, goodAt, nextAt, failures, waiting } = await runFor(address);
    const pack = waiting === null ? null : readPack(waiting).pack;
    return {
      address,
      minutes,
      automatic,
      managed,
      permitted: address !== null && (await deps.permitted(originPattern(address))),
      state,
      words,
      triedAt,
      goodAt,
      nextAt: address === null ? null : nextAt,
      failures,
      waiting: pack && { id: pack.id, name: pack.name, release: pack.release },
    };
  }

  async function now_(): Promise<void> {
    looking ??= look().finally(() => (looking = null));
    await looking;
  }

  return {
    read,
    async set(wish: {
      address: string | null;
      minutes: number;
      automatic: boolean;
    }): Promise<SubscriptionState> {
      if (wish.address !== null && !isPackAddress(wish.address))
        throw new Error('This is no https address of a file. Check it, and try again.');
      const { automatic } = await target();
      await sharing.change(before => ({ ...before, subscription: wish }));
      const { address, automatic: byItself } = await target();
      const kept = await runFor(address);
      // What waits is fetched once more where it is to be taken by itself now.
      const etag = byItself && !automatic ? null : kept.etag;
      await run.save({ ...kept, etag, nextAt: null });
      await plan();
      return read();
    },
    async now(): Promise<SubscriptionState> {
      await now_();
      return read();
    },
    /** The alarm rang, or the browser started: looks if it is time. */
    async due(): Promise<void> {
      const { address } = await target();
      const { nextAt } = await runFor(address);
      if (address !== null && (nextAt ?? 0) <= now()) await now_();
      else await plan();
    },
    /** The lead has a new key: packs from here are by that one, or by any (null), if they were by the old one. Fingerprints. */
    async repinned(from: string, to: string | null): Promise<void> {
      const { address } = await target();
      const kept = await runFor(address);
      // What was refused for its key is fetched anew.
      if (kept.fingerprint === from) await run.save({ ...kept, fingerprint: to, etag: null });
    },
    waiting: {
      async read(): Promise<{ text: string; demand: Demand } | null> {
        const { address, fingerprint } = await target();
        const kept = await runFor(address);
        if (kept.waiting === null) return null;
        return { text: kept.waiting, demand: { fingerprint: fingerprint ?? kept.fingerprint } };
      },
      /** It was taken, or let go. */
      async clear(): Promise<void> {
        const { address } = await target();
        const kept = await runFor(address);
        const pack = kept.waiting === null ? null : readPack(kept.waiting).pack;
        const { pins } = await sharing.read();
        const pin = pins.find(({ packId }) => packId === pack?.id);
        // Packs from this address are by this key from now on, under whatever name.
        const fingerprint = pin?.fingerprint ?? kept.fingerprint;
        await run.save({ ...kept, waiting: null, fingerprint, state: 'fine', words: '' });
        deps.changed();
      },
    },
  };
}

const STAYS = 'What is here stays as it is.';

const WORDS: Readonly<Record<FetchState, string>> = {
  never: '',
  fine: '',
  waiting: 'A new pack is there. Look at it, and take what you want of it.',
  'no-permission': 'The browser was not allowed to ask this address. Allow it, and look again.',
  offline: 'The address cannot be reached. The network may be down, or the address is wrong.',
  'too-slow': 'The address took too long to answer.',
  gone: 'There is no file at this address any more.',
  forbidden: 'The address wants to know who asks. It must give the file to everybody who knows the address.',
  'server-error': 'The server has trouble at the moment.',
  'odd-answer': 'The address gave an answer that is none.',
  redirect: 'The address leads to another one. Enter that one, if you know and trust it.',
  refused: '',
};
