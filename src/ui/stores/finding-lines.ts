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
 * while there is something to say about it.
 */
export function arrange(
  lines: readonly FindingLine[],
  findings: readonly Finding[],
  keepPlaces: boolean,
): FindingLine[] {
  const found = new Map(findings.map(finding => [idOf(finding), finding]));
  const known = new Map(lines.map(line => [line.id, line]));
  if (keepPlaces) {
    const kept = lines.map(line => {
      return changed(line, present(found.get(line.id)));
    });
    return [...kept, ...findings.filter(finding => !known.has(idOf(finding))).map(lineOf)];
  }
  const next = [...found.values()].map(finding => {
    const line = known.get(idOf(finding));
    return line ? changed(line, present(finding)) : lineOf(finding);
  });
  for (const [place, line] of lines.entries())
    if (!found.has(line.id) && line.result) next.splice(place, 0, changed(line, present(undefined)));
  return next;
}

/** The line with some of it changed. */
export function changed(line: FindingLine, change: Partial<FindingLine>): FindingLine {
  return { ...line, ...change };
}

function present(finding: Finding | undefined): Partial<FindingLine> {
  return finding ? { finding, gone: false } : { gone: true };
}

function lineOf(finding: Finding): FindingLine {
  return { id: idOf(finding), finding, gone: false, open: false, result: null };
}
