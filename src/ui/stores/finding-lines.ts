import type { Finding } from '../../core/guards/finding';

/** What became of a way out that the agent took. */
export interface WayResult {
  kind:
    | 'mended'
    | 'copied'
    | 'way_copied'
    | 'refused'
    | 'way_not_copied'
    | 'way_no_accounts'
    | 'saved'
    | 'failed'
    | 'undone'
    | 'not_undone';
  /** When the follow-up is due, Unix milliseconds. */
  at?: number;
  /** What stands in the composer since; the word is over when that changes. */
  after?: string;
  /** Takes it back; false when that is no longer possible. */
  undo?(): Promise<boolean>;
}

/** One finding as it stands in the list. */
export interface FindingLine {
  /** Stays the same as long as the line does, also where what it says is found anew under another key. */
  id: string;
  finding: Finding;
  /** No longer found; it stands there because the agent is in the list, or for the way back. */
  gone: boolean;
  /** The words that it is about are unfolded. */
  open: boolean;
  result: WayResult | null;
}

/** What tells a finding from all others of one post. */
export function idOf({ guard, key }: Pick<Finding, 'guard' | 'key'>): string {
  return `${guard}/${key}`;
}

/**
 * The lines for what is found now. With `keepPlaces` every line stays where it is, also one that is gone, and new ones come after
 * them: the agent is about to press one. Without, they stand in the order of the findings, and a line that is gone stays only
 * while there is something to say about it. Whoever types on changes the keys of findings, not what they say: those lines go on.
 */
export function arrange(
  lines: readonly FindingLine[],
  findings: readonly Finding[],
  keepPlaces: boolean,
): FindingLine[] {
  const found = new Map(findings.map(finding => [idOf(finding), finding]));
  const heirs = heirsOf(lines, found);
  const present = (line: FindingLine): FindingLine => {
    const finding = heirs.get(line);
    return changed(line, finding ? { finding, gone: false } : { gone: true });
  };
  const owners = new Map([...heirs].map(([line, finding]) => [finding, line]));
  const taken = new Set(lines.map(line => line.id));
  const drawn = (finding: Finding): FindingLine => {
    const owner = owners.get(finding);
    return owner ? present(owner) : lineOf(finding, taken);
  };
  const each = [...found.values()];
  if (keepPlaces) return [...lines.map(present), ...each.filter(finding => !owners.has(finding)).map(drawn)];
  const next = each.map(drawn);
  for (const [place, line] of lines.entries())
    if (!heirs.has(line) && line.result) next.splice(place, 0, present(line));
  return next;
}

/** The line with some of it changed. */
export function changed(line: FindingLine, change: Partial<FindingLine>): FindingLine {
  return { ...line, ...change };
}

// Which line goes on with which finding: with its own, else with a new one of the same guard that says the same, or offers the same
// at the same place.
function heirsOf(
  lines: readonly FindingLine[],
  found: ReadonlyMap<string, Finding>,
): Map<FindingLine, Finding> {
  const heirs = new Map<FindingLine, Finding>();
  const free = new Map(found);
  const give = (line: FindingLine, finding: Finding | undefined) => {
    if (!finding) return;
    heirs.set(line, finding);
    free.delete(idOf(finding));
  };
  for (const line of lines) give(line, free.get(idOf(line.finding)));
  for (const line of lines) {
    // What was done about a line was done about its own finding.
    if (heirs.has(line) || line.result) continue;
    give(
      line,
      [...free.values()].find(finding => isLike(finding, line.finding)),
    );
  }
  return heirs;
}

function isLike(one: Finding, other: Finding): boolean {
  if (one.guard !== other.guard) return false;
  if (one.words === other.words) return true;
  return (
    one.ways.length > 0 && one.spans[0]?.start === other.spans[0]?.start && labelsOf(one) === labelsOf(other)
  );
}

function labelsOf({ ways }: Finding): string {
  return JSON.stringify(ways.map(way => way.label));
}

function lineOf(finding: Finding, taken: Set<string>): FindingLine {
  let id = idOf(finding);
  while (taken.has(id)) id += '+';
  taken.add(id);
  return { id, finding, gone: false, open: false, result: null };
}
