import { comparePack, linesOfChange, planPack, type Compared, type Here } from '../core/sharing/plan-pack';
import { PACK_FORMAT, type Pack } from '../core/sharing/pack';
import type { FieldChange, Plan } from '../core/sharing/plan';
import { readPack, refusal } from '../core/sharing/read-pack';
import type { PackRecord, SharingSettings } from '../core/sharing/records';
import type { Refusal } from '../core/sharing/refusal';
import type { Setup } from '../core/setup';
import type { PackAbout, SignedBy } from '../messages/topics/packs';
import type { Store } from '../storage/store';
import { fingerprintOf, isSignedRightly } from './signatures';

/** A pack that may be taken, with all that was found out about it. */
export interface Sound {
  pack: Pack;
  signed: SignedBy;
  fingerprint: string | null;
  here: Here;
  /** What was taken of it before, null for a pack that is new here. */
  known: PackRecord | null;
  /** What it would change. */
  plan: Plan;
}

export interface PackReaderDeps {
  store: Pick<Store, 'library' | 'pack' | 'suggestions'>;
  readSharing(): Promise<SharingSettings>;
  readSetup(): Promise<Setup | null>;
}

/** Who must have signed, besides the key that is pinned for the pack. */
export interface Demand {
  /** Fingerprint of the only key that is taken; null for any. */
  fingerprint: string | null;
}

/** Looks at packs: reads them, checks who signed, and compares them with what is here. Changes nothing. */
export function createPackReader({ store, readSharing, readSetup }: PackReaderDeps) {
  async function read(
    text: string,
    demand: Demand,
  ): Promise<{ refusal: Refusal } | { refusal: null; sound: Sound }> {
    // Asked for before it is needed: the database looks it up while the text is read and its signature checked.
    const around = text.includes(PACK_FORMAT) ? readAround() : null;
    around?.catch(() => null);
    const sharing = await readSharing();
    const { pack, refusal: wrong } = readPack(text);
    if (pack === null) return { refusal: wrong };
    const taken = store.pack(pack.id);
    taken.catch(() => null);
    if (sharing.own?.packId === pack.id) return { refusal: refusal('own') };
    const pinned =
      demand.fingerprint ?? sharing.pins.find(({ packId }) => packId === pack.id)?.fingerprint ?? null;
    const signing = signerOf(pack, pinned);
    signing.catch(() => null);
    const known = await taken;
    const here = hereWith(await (around ?? readAround()), sharing, known);
    // The browser checks the signature beside us meanwhile. Who is refused for it never hears of the plan.
    const plan = planPack(pack, here);
    const who = await signing;
    if ('refusal' in who) return who;
    if (known && pack.release < known.pack.release) return { refusal: refusal('older') };
    return { refusal: null, sound: { pack, ...who, here, known, plan } };
  }

  function readAround() {
    return Promise.all([store.library(), store.suggestions(), readSetup()]);
  }

  function hereWith(
    [templates, suggestions, setup]: Awaited<ReturnType<typeof readAround>>,
    sharing: SharingSettings,
    known: PackRecord | null,
  ): Here {
    return {
      templates,
      bases: known?.bases ?? [],
      settings: {
        brands: setup?.brands ?? [],
        roster: sharing.roster,
        corrections: sharing.corrections,
        folders: sharing.folders,
        suggestions: new Set(suggestions.map(({ id }) => id)),
        before: known?.pack ?? null,
        declined: known?.declined ?? [],
      },
    };
  }

  return {
    read,
    compare: ({ pack, here }: Sound): Compared[] => comparePack(pack, here),
    lines: ({ pack, here }: Sound, key: string): FieldChange[] => linesOfChange(pack, here, key),
  };
}

export type PackReader = ReturnType<typeof createPackReader>;

/** What a pack says of itself. */
export function aboutPack({ id, name, release, made, madeBy, templates, suggestions }: Pack): PackAbout {
  return { id, name, release, made, madeBy, templates: templates.length, suggestions: suggestions.length };
}

async function signerOf(
  pack: Pack,
  pinned: string | null,
): Promise<{ refusal: Refusal } | { signed: SignedBy; fingerprint: string | null }> {
  const { signature } = pack;
  if (!signature) {
    if (pinned !== null) return { refusal: refusal('signature-missing') };
    return { signed: { is: 'nobody' }, fingerprint: null };
  }
  const fingerprint = await fingerprintOf(signature.key).catch(() => null);
  if (fingerprint === null) return { refusal: refusal('broken-signature') };
  // Said before the signature is checked: a pack by somebody else is that, in whatever state it is.
  if (pinned !== null && pinned !== fingerprint)
    return { refusal: { ...refusal('changed-key'), keys: { pinned, found: fingerprint } } };
  const right = await checked({ ...pack, signature });
  if (right !== null) return { refusal: right };
  return {
    signed: { is: pinned === null ? 'first' : 'pinned', key: { fingerprint, name: pack.name } },
    fingerprint,
  };
}

async function checked(pack: Parameters<typeof isSignedRightly>[0]): Promise<Refusal | null> {
  try {
    return (await isSignedRightly(pack)) ? null : refusal('broken-signature');
  } catch (error) {
    // What the browser does not know at all is told apart from a key that is none.
    const unknown = error instanceof Error && error.name === 'NotSupportedError';
    return refusal(unknown ? 'cannot-check' : 'broken-signature');
  }
}
