/** A line of a comparison. */
export interface DiffLine {
  is: 'same' | 'added' | 'removed';
  text: string;
}

/** One field that a pack would change. */
export interface FieldChange {
  /** `name`, `wordings`, `tags`, … as the template or the brand calls it. */
  field: string;
  /** What stands here, against what the pack says, line by line. */
  lines: readonly DiffLine[];
  /** What I made of it, against what the pack said before; only where both changed it differently. */
  mine?: readonly DiffLine[];
}

/** What would become of one template. */
export interface TemplateChange {
  /** To choose it by: "template:" and its id in the pack. */
  key: string;
  /** Its id here, whether it is here already or not. */
  templateId: string;
  is: 'added' | 'changed' | 'removed' | 'conflict';
  name: string;
  folder: string;
  /** Names of the fields that would change; empty for one that is added or removed. Line by line they are compared when asked for. */
  fields: readonly string[];
  /** 'conflict' only: the pack no longer has it, and I changed it. */
  removedThere?: true;
  /** Another template here has this shortcut. */
  clash: ShortcutClash | null;
}

/** Two templates that want the same shortcut. */
export interface ShortcutClash {
  shortcut: string;
  /** The one that has it. */
  templateId: string;
  name: string;
  /** A shortcut that is free. */
  offered: string;
}

/** What would become of a setting. */
export interface SettingChange {
  /** To choose it by: "brand:acmeparcels:links", "roster", "corrections", "folders", "suggestions". */
  key: string;
  what: 'guards' | 'links' | 'hours' | 'signature' | 'roster' | 'corrections' | 'folders' | 'suggestions';
  /** Handle, null for what is about no brand. */
  brand: string | null;
  lines: readonly DiffLine[];
  /** I changed it here, and the pack would replace that. */
  conflict: boolean;
}

/** All that a pack would change, before anything is changed. */
export interface Plan {
  /** Counts of what follows, conflicts for themselves. */
  counts: { added: number; changed: number; removed: number; conflict: number; same: number };
  templates: readonly TemplateChange[];
  settings: readonly SettingChange[];
  /** Names of starters that nobody touched and that the pack brings, too: they are put aside. */
  aside: readonly string[];
  /** Handles that the pack speaks of and that are none of our accounts: those parts are left out. */
  strangers: readonly string[];
}

/** What the agent chose of a plan. */
export interface Chosen {
  /** 'all': everything, with conflicts decided by `mine`. Else keys of changes. */
  keys: 'all' | readonly string[];
  /** Keys of conflicts in which mine stays. */
  mine: readonly string[];
  /** Keys of changes that are not taken and not asked about again, until the pack says something else there. */
  declined?: readonly string[];
  /** Other shortcuts for templates of the pack, by id here. */
  shortcuts: readonly { templateId: string; shortcut: string }[];
}

/** What was done. */
export interface Applied {
  added: number;
  changed: number;
  removed: number;
  settings: number;
  /** Until when it can be undone, Unix milliseconds. */
  undoUntil: number;
}
