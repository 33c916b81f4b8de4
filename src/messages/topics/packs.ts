import * as v from 'valibot';
import type { ManagedSettings } from '../../core/sharing/managed';
import type { Applied, Chosen, FieldChange, Plan } from '../../core/sharing/plan';
import type { Correction, RosterEntry } from '../../core/sharing/pack';
import type { Refusal } from '../../core/sharing/refusal';
import type { SubscriptionState } from '../../core/sharing/subscription';
import { handle, key, list, nothing, text } from '../schema-parts';

/** A key as people compare it. */
export interface KeyAbout {
  /** "7F3K-Q2MD-…": the same on every machine. */
  fingerprint: string;
  /** What its owner called it, '' where unknown. */
  name: string;
}

/** What a pack says of itself. */
export interface PackAbout {
  id: string;
  name: string;
  release: number;
  /** Unix milliseconds. */
  made: number;
  /** Initials. */
  madeBy: string;
  templates: number;
  suggestions: number;
}

/** Who says that a pack is theirs. Whoever is refused for it is not here. */
export type SignedBy =
  /** Anybody may have written it. */
  | { is: 'nobody' }
  /** Nobody was pinned for this pack yet: this key will be when it is taken. Compare the fingerprint with the lead's. */
  | { is: 'first'; key: KeyAbout }
  /** The key that was pinned. */
  | { is: 'pinned'; key: KeyAbout };

/** A pack, tried out without changing anything. */
export type PackReading =
  | { is: 'refused'; refusal: Refusal }
  /** `reading` names it for `pack.lines`. */
  | { is: 'read'; reading: string; pack: PackAbout; signed: SignedBy; plan: Plan };

/**
 * Where a pack comes from: a file, a drop or a paste (its text, or the address under which one of our own pages lends it), or the
 * subscription (what it left waiting).
 */
export type PackSource = { text: string } | { lent: string } | { waiting: true };

/** A pack that was taken here. */
export interface PackHere extends PackAbout {
  /** Null for one that nobody signed. */
  key: KeyAbout | null;
  takenAt: number;
  /** It came by the subscription. */
  subscribed: boolean;
  /** The last taking can be undone until then, Unix milliseconds; null when it cannot. */
  undoUntil: number | null;
}

/** What to put into a pack of one's own. */
export interface PackContents {
  name: string;
  /** 'all' that are offered and my own; else ids. */
  templates: 'all' | string[];
  /** Handles of brands whose settings go along. */
  brands: string[];
  roster: boolean;
  corrections: boolean;
  /** Ids of suggestions: the way of an agent's suggestions to the lead. */
  suggestions: string[];
  /** Sign it with my key. */
  sign: boolean;
}

/** What the administrator set for everybody. */
export interface Managed extends ManagedSettings {
  /** What was set and cannot be used, in words. */
  problems: string[];
}

/** Packs, keys and where packs come from. Our own pages only, but `corrections.read`. */
export interface PacksProtocol {
  /** Tries a pack out: what it would add, change and remove. Changes nothing. */
  'pack.read'(request: { source: PackSource }): PackReading;
  /** One template of the reading, line by line; null when that is no longer remembered: only the last one is, and not for long. */
  'pack.lines'(request: { reading: string; key: string }): FieldChange[] | null;
  /** Takes what was chosen of it, all or nothing, and pins its key at the first time. Read anew, and refused as `pack.read` would. */
  'pack.apply'(request: {
    source: PackSource;
    chosen: Chosen;
  }): { is: 'applied'; applied: Applied } | { is: 'refused'; refusal: Refusal };
  /** Takes the last taking of a pack back. Templates that were changed since stay as they are; `kept` counts them. */
  'pack.undo'(request: { packId: string }): { kept: number };
  /** Packs that are here, by name. */
  'pack.list'(request: Record<string, never>): PackHere[];
  /** Removes a pack with its templates (they stay in the bin for 30 days); those I changed become my own. Its key stays pinned. */
  'pack.remove'(request: { packId: string }): { removed: number; kept: number };
  /** A pack of my own, as canonical JSON. Its release counts up. */
  'pack.export'(request: PackContents): { text: string; fileName: string; pack: PackAbout };
  /** A pack that was taken here as it was, byte for byte where it came in canonical form. */
  'pack.copy'(request: { packId: string }): { text: string; fileName: string };
  /** Lets a waiting pack of the subscription go. */
  'pack.decline'(request: Record<string, never>): void;

  /** My key, the keys of others, and whether this browser can sign at all (Chrome 137 and Firefox 129 and later can). */
  'keys.read'(request: Record<string, never>): {
    supported: boolean;
    own: (KeyAbout & { madeAt: number }) | null;
    pins: (KeyAbout & { packId: string; packName: string; pinnedAt: number })[];
  };
  /** Makes my key. Refused where there is one. `backup` is a text file, encrypted with the passphrase: keep it. */
  'keys.make'(request: { name: string; passphrase: string }): { key: KeyAbout; backup: string };
  /** The encrypted backup of my key again. */
  'keys.backup'(request: Record<string, never>): { backup: string };
  /** My key from its backup. Replaces the one that is here. */
  'keys.restore'(request: {
    backup: string;
    passphrase: string;
  }): { is: 'restored'; key: KeyAbout } | { is: 'passphrase-wrong' | 'damaged' };
  /** From now on packs of this name are taken from this key and no other: the lead told its fingerprint. */
  'keys.pin'(request: { packId: string; fingerprint: string }): void;
  /** Forgets the key of a pack: the next one is a first one again. */
  'keys.unpin'(request: { packId: string }): void;

  'subscription.read'(request: Record<string, never>): SubscriptionState;
  /**
   * Where packs come from; null for nowhere. `automatic`: packs signed by the pinned key are taken by themselves, without touching
   * what I changed. The page asks for the host permission (origin of the address + "/*") before. What an administrator set stays.
   */
  'subscription.set'(request: {
    address: string | null;
    minutes: number;
    automatic: boolean;
  }): SubscriptionState;
  /** Looks for a new pack now. Answers when that is done; never throws for what the network does. */
  'subscription.now'(request: Record<string, never>): SubscriptionState;

  /** What an administrator set. */
  'managed.read'(request: Record<string, never>): Managed;

  /** Colleagues, as a pack or the lead named them. */
  'roster.read'(request: Record<string, never>): RosterEntry[];
  'roster.save'(request: { roster: RosterEntry[] }): void;

  /** Other ways to find parts of X's page; a page on X may ask, too. */
  'corrections.read'(request: Record<string, never>): Correction[];
  /** Replaces mine. */
  'corrections.save'(request: { corrections: Correction[] }): void;
}

/** Characters of the shortest passphrase for a key. */
export const SHORTEST_PASSPHRASE = 10;

/** Beyond the largest pack: it is the reading that says why a pack is too large. */
const packText = text(60_000_000);
const source = v.union([
  v.object({ text: packText }),
  v.object({ lent: v.pipe(text(300), v.startsWith('blob:')) }),
  v.object({ waiting: v.literal(true) }),
]);
const change = text(200);
const name = v.pipe(text(100), v.trim(), v.minLength(1));
const packId = v.pipe(v.string(), v.regex(/^[a-z0-9]{8,32}$/));
const shortcut = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/));
const MOST = 20_000;

const roster = list(v.object({ name, initials: v.pipe(v.string(), v.regex(/^[\p{L}\p{N}]{1,4}$/u)) }), 2_000);
const corrections = list(
  v.object({
    part: v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,40}$/)),
    find: v.pipe(list(v.pipe(text(500), v.minLength(1)), 5), v.minLength(1)),
  }),
  100,
);

/** How these questions must look. */
export const packsSchemas = {
  'pack.read': v.object({ source }),
  'pack.lines': v.object({ reading: key, key: change }),
  'pack.apply': v.object({
    source,
    chosen: v.object({
      keys: v.union([v.literal('all'), list(change, MOST)]),
      mine: list(change, MOST),
      declined: v.optional(list(change, MOST)),
      shortcuts: list(v.object({ templateId: key, shortcut }), MOST),
    }),
  }),
  'pack.undo': v.object({ packId }),
  'pack.list': nothing,
  'pack.remove': v.object({ packId }),
  'pack.export': v.object({
    name,
    templates: v.union([v.literal('all'), list(key, MOST)]),
    brands: list(handle, 50),
    roster: v.boolean(),
    corrections: v.boolean(),
    suggestions: list(key, 2_000),
    sign: v.boolean(),
  }),
  'pack.copy': v.object({ packId }),
  'pack.decline': nothing,
  'keys.read': nothing,
  'keys.make': v.object({ name, passphrase: v.pipe(text(1_000), v.minLength(SHORTEST_PASSPHRASE)) }),
  'keys.backup': nothing,
  'keys.restore': v.object({ backup: text(10_000), passphrase: text(1_000) }),
  'keys.pin': v.object({ packId, fingerprint: text(100) }),
  'keys.unpin': v.object({ packId }),
  'subscription.read': nothing,
  'subscription.set': v.object({
    address: v.nullable(text(2_000)),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(10_080)),
    automatic: v.boolean(),
  }),
  'subscription.now': nothing,
  'managed.read': nothing,
  'roster.read': nothing,
  'roster.save': v.object({ roster }),
  'corrections.read': nothing,
  'corrections.save': v.object({ corrections }),
};
