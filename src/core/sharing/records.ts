import type { GuardRules } from '../guards/rules';
import type { BrandLink, OpenHours } from '../brand';
import type { Template } from '../templates/template';
import type { Correction, Pack, PackTemplate, RosterEntry } from './pack';

/** A pack that was taken here. */
export interface PackRecord {
  id: string;
  /** As it came, with its signature. */
  pack: Pack;
  /** Its templates as they were taken last: what was not chosen of it stands here as it was before. */
  bases: readonly PackTemplate[];
  /** Fingerprint of its key, null for one that nobody signed. */
  fingerprint: string | null;
  /** Unix milliseconds. */
  takenAt: number;
  /** It came by the subscription. */
  subscribed: boolean;
  /** Settings of it that somebody does not want to be asked about again. */
  declined?: readonly DeclinedSetting[];
}

/** A setting that was declined, and what the pack said of it then: when it says something else, it is asked about anew. */
export interface DeclinedSetting {
  /** Key of the change. */
  key: string;
  says: string;
}

/** What a taking of a pack replaced, in order to take it back. */
export interface PackUndo {
  packId: string;
  /** Unix milliseconds. */
  at: number;
  /** Each template that was touched: as it was (null: not there), and as it was left. */
  templates: readonly { id: string; before: Template | null; after: Template }[];
  /** The record that was there before; null for none. */
  pack: PackRecord | null;
  settings: SettingsBefore;
}

/** Settings as they were; parts that a taking did not touch are absent. */
export interface SettingsBefore {
  brands: readonly {
    handle: string;
    guards?: GuardRules;
    links?: readonly BrandLink[];
    hours?: readonly OpenHours[];
    timezone?: string | null;
  }[];
  roster?: readonly RosterEntry[];
  corrections?: readonly Correction[];
  folders?: readonly string[];
  /** Ids of suggestions that it brought. */
  suggestions: readonly string[];
}

/** A key that was pinned for a pack. */
export interface Pin {
  packId: string;
  packName: string;
  fingerprint: string;
  /** Unix milliseconds. */
  pinnedAt: number;
}

/** What is set about sharing, on this machine. */
export interface SharingSettings {
  folders: readonly string[];
  roster: readonly RosterEntry[];
  corrections: readonly Correction[];
  pins: readonly Pin[];
  /** The pack that is published from here; null before the first. */
  own: { packId: string; release: number } | null;
  subscription: { address: string | null; minutes: number; automatic: boolean };
}

/** Nothing was set. */
export const NO_SHARING: SharingSettings = {
  folders: [],
  roster: [],
  corrections: [],
  pins: [],
  own: null,
  subscription: { address: null, minutes: 60, automatic: false },
};
