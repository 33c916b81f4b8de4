import type { BrandLink, OpenHours } from '../brand';
import type { GuardRules } from '../guards/rules';
import type { Template } from '../templates/template';

/** What the first field of every pack says. */
export const PACK_FORMAT = 'countersign-pack';
/** Version of the form that we write and read. */
export const PACK_VERSION = 1;
/** Bytes of the largest pack: more is refused before it is read. */
export const LARGEST_PACK = 20_000_000;

/** A template as it travels: without anything that is only about one machine. Its id is the same in every release of the pack. */
export type PackTemplate = Pick<
  Template,
  | 'id'
  | 'name'
  | 'shortcut'
  | 'wordings'
  | 'tags'
  | 'act'
  | 'examples'
  | 'brands'
  | 'updatedAt'
  | 'updatedBy'
  | 'folder'
  | 'when'
>;

/** The rules of a brand's guards without X's number of its account, which every machine sees by itself. */
export type PackGuards = Omit<GuardRules, 'accountId'>;

/** What a pack says of a brand. Parts that are absent stay as each agent has them. */
export interface PackBrand {
  /** Without the @. */
  handle: string;
  name: string;
  /** How replies are signed; `caret` is "^JD". */
  signature?: 'caret';
  guards?: PackGuards;
  links?: readonly BrandLink[];
  /** IANA name, null for the zone of the agent's machine. Goes with `hours`. */
  timezone?: string | null;
  hours?: readonly OpenHours[];
}

/** One of the people who answer. */
export interface RosterEntry {
  name: string;
  /** Without the caret. */
  initials: string;
}

/** Another way to find one part of X's page. Nothing in it runs: it is handed to the browser as a selector. */
export interface Correction {
  /** Name of the part as src/x/selectors.ts has it. */
  part: string;
  /** CSS selectors, best first. */
  find: readonly string[];
}

/** A reply that an agent would like to see among the templates. Holds no customer's words. */
export interface PackSuggestion {
  id: string;
  /** Unix milliseconds. */
  at: number;
  /** Initials. */
  by: string;
  name: string;
  /** With variables in place of names and numbers. */
  text: string;
  lang: string | null;
  /** Handle. */
  brand: string;
  /** What the agent says about it, '' for nothing. */
  words: string;
}

/** Who says that a pack is theirs, and the proof. */
export interface PackSignature {
  algorithm: 'Ed25519';
  /** The public key: 32 bytes, base64url without padding. */
  key: string;
  /** Over the canonical form of the pack without `signature`: 64 bytes, base64url without padding. */
  value: string;
}

/** Templates and settings that travel together: one JSON file. */
export interface Pack {
  format: typeof PACK_FORMAT;
  version: typeof PACK_VERSION;
  /** Made once, the same in every release. */
  id: string;
  name: string;
  /** Counts up: an older release is not taken for a newer one. */
  release: number;
  /** Unix milliseconds. */
  made: number;
  /** Initials. */
  madeBy: string;
  /** All folders, in the lead's order: empty ones travel, too. */
  folders: readonly string[];
  templates: readonly PackTemplate[];
  brands: readonly PackBrand[];
  roster: readonly RosterEntry[];
  corrections: readonly Correction[];
  suggestions: readonly PackSuggestion[];
  signature?: PackSignature;
}
