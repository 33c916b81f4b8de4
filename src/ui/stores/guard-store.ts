import { computed, signal } from '@preact/signals';
import { keepFound } from '../../core/guards/check';
import type { Checked, Finding, GuardId, Level, WayOut } from '../../core/guards/finding';
import { text } from '../texts';
import { arrange, changed, type FindingLine, type WayResult } from './finding-lines';
import { takeWay, type WayDeps } from './guard-ways';

/** Why an agent lets a post go out all the same. */
export type AnywayReason = 'not-so' | 'wanted' | 'asked-lead' | 'urgent' | 'words';

/** What was found in a text. */
export interface SeenText {
  text: string;
  checked: Checked;
}

/** What the agent's hands are at: nothing is moved under them. */
export type Hands = 'list' | 'below' | null;

interface GuardDeps extends WayDeps {
  /** Looks at what stands in the composer now; null when that fails. */
  check(): Promise<SeenText | null>;
  /** Lets the held press go. */
  post(reason: AnywayReason, words: string): void;
  /** Brings the agent back to the editor, the caret where it was. */
  toEditor(): void;
  hands(): Hands;
}

/** Milliseconds after which the list may be put in order, once the hands have gone. */
const SETTLING = 250;
/** How often what appears may wait for hands that rest on what stands below. */
const MOST_WAITS = 8;
/** How often a text is looked at for a way out, and milliseconds in between. */
const MOST_LOOKS = 6;
const LOOKS_AGAIN = 150;
/** Milliseconds without news after which what is new is said aloud. */
const QUIET = 700;

/** What stands between a reply and its press: the findings, their ways out, and the press that is held for them. */
export function createGuardStore(deps: GuardDeps) {
  const lines = signal<readonly FindingLine[]>([]);
  /** Why the press is held, null while none is. */
  const held = signal<Level | null>(null);
  const anyway = signal(false);
  /** The agent is asked why. */
  const asking = signal(false);
  /** For screen readers. */
  const spoken = signal('');
  const busy = signal(false);
  const sentence = computed(() => (held.value ? text(sentenceKey(held.value, anyway.value)) : ''));
  const said = new Set<string>();
  let seen: SeenText | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let speaking: ReturnType<typeof setTimeout> | undefined;
  let waits = 0;

  /** Shows what was found, quietly, and where the agent's hands are not. Null: nothing is known. */
  function show(next: SeenText | null): void {
    seen = next;
    draw();
    speakSoon();
  }

  function draw(): void {
    clearTimeout(settling);
    const hands = deps.hands();
    if (hands === 'below' && waits < MOST_WAITS && held.value === null) {
      waits += 1;
      settling = setTimeout(draw, SETTLING);
      return;
    }
    waits = 0;
    put(hands === 'list');
    if (hands === 'list') settling = setTimeout(draw, SETTLING);
  }

  function put(keepPlaces: boolean): void {
    const next = arrange(lines.peek(), standing(), keepPlaces);
    if (JSON.stringify(next) !== JSON.stringify(lines.peek())) lines.value = next;
  }

  // A line whose guard was not reached this time stays: else it would be gone for a moment, and the next Tab would be X's.
  function standing(): readonly Finding[] {
    if (!seen) return [];
    const before = lines.peek().filter(line => !line.gone);
    return keepFound(seen.checked, { findings: before.map(line => line.finding) }).findings;
  }

  /** A press is held for these findings: says so at once. */
  function hold(next: SeenText, level: Level): void {
    seen = next;
    anyway.value = level === 'ask' || next.checked.anyway;
    held.value = level;
    asking.value = false;
    put(false);
    for (const line of lines.value) said.add(line.id);
    // The same words again are no news to a screen reader.
    const words = [sentence.value, ...next.checked.findings.map(finding => finding.words)].join(' ');
    say(spoken.peek() === words ? `${words}\u00a0` : words);
  }

  /** The press was given up: the text is another one, or it went out. */
  function letGo(): void {
    held.value = null;
    asking.value = false;
  }

  /** The composer is empty: nothing of the last reply counts. */
  function clear(): void {
    seen = null;
    waits = 0;
    clearTimeout(settling);
    clearTimeout(speaking);
    letGo();
    if (deps.hands() === 'list') deps.toEditor();
    lines.value = [];
    spoken.value = '';
    said.clear();
  }

  /** What stands in the composer now: a word about what was done to it is over. */
  function typed(now: string): void {
    const over = ({ result }: FindingLine) => result?.after !== undefined && result.after !== now;
    if (lines.peek().some(over))
      lines.value = lines.peek().map(line => (over(line) ? changed(line, { result: null }) : line));
  }

  function speakSoon(): void {
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      const news = lines.peek().filter(line => !line.gone && !said.has(line.id));
      for (const line of news) said.add(line.id);
      if (news.length > 0) say(news.map(line => line.finding.words).join(' '));
    }, QUIET);
  }

  function say(words: string): void {
    clearTimeout(speaking);
    spoken.value = words;
  }

  function change(id: string, change: Partial<FindingLine>): void {
    lines.value = lines.peek().map(line => (line.id === id ? changed(line, change) : line));
  }

  /** Takes a way out of a finding. Does nothing where the finding is over meanwhile. */
  async function use(line: FindingLine, way: WayOut): Promise<void> {
    if (way.kind === 'show') return change(line.id, { open: !line.open });
    if (busy.value) return;
    busy.value = true;
    try {
      // The key or click that brought us here must be over before the page hears of anything: see firefox-names.
      await afterTheEvent();
      const fresh = await asItIsNow(line, way);
      const result = fresh && (await takeWay(fresh, deps));
      if (result) tell(line.id, result);
    } finally {
      busy.value = false;
    }
    // The button that was pressed is gone: the focus must not fall to X's page. X's own menu takes it.
    if (way.kind !== 'account') deps.toEditor();
  }

  // The whole text of a way out was made for the text that was looked at, and must not undo what was written since.
  async function asItIsNow(line: FindingLine, way: WayOut): Promise<WayOut | null> {
    if (way.kind !== 'replace' && way.kind !== 'split') return way;
    const now = await seenNow(line.finding.guard);
    // Not the line as it is drawn: that may be older than what is known.
    const known = arrange(lines.peek(), now?.checked.findings ?? [], true);
    const again = known.find(({ id, gone }) => id === line.id && !gone)?.finding;
    return again?.ways.find(other => other.kind === way.kind && other.label === way.label) ?? null;
  }

  // A busy background may not reach the guard the first time: whoever pressed its way out waits for it.
  async function seenNow(guard: GuardId): Promise<SeenText | null> {
    for (let tries = 1; ; tries += 1) {
      const now = isSure(seen, guard) ? seen : await deps.check().catch(() => null);
      if (now !== null && now !== seen && now.text === deps.text()) show(now);
      if (isSure(now, guard)) return now;
      if (tries === MOST_LOOKS) return null;
      await later(LOOKS_AGAIN);
    }
  }

  function isSure(known: SeenText | null, guard: GuardId): boolean {
    return known?.text === deps.text() && !known.checked.unchecked.includes(guard);
  }

  /** Takes back what a way out did. */
  async function undo(line: FindingLine): Promise<void> {
    await afterTheEvent();
    const done = (await line.result?.undo?.()) ?? false;
    tell(line.id, { kind: done ? 'undone' : 'not_undone', after: deps.text() });
    deps.toEditor();
  }

  function tell(id: string, result: WayResult): void {
    change(id, { result });
    const word = result.kind;
    if (word !== 'saved' && word !== 'failed') say(text(word));
  }

  /** "Post anyway": asks why, where the post was stopped. */
  async function postAnyway(): Promise<void> {
    if (held.value === 'stop') asking.value = true;
    else await give('wanted');
  }

  /** Lets the post go out for this reason. Own words must say something. */
  async function give(reason: AnywayReason, words = ''): Promise<void> {
    if (held.value === null || (reason === 'words' && words.trim() === '')) return;
    letGo();
    await afterTheEvent();
    deps.toEditor();
    deps.post(reason, words.trim());
  }

  /** Back to the editor. */
  function leave(): void {
    asking.value = false;
    deps.toEditor();
  }

  return {
    lines,
    held,
    anyway,
    asking,
    spoken,
    busy,
    sentence,
    show,
    hold,
    letGo,
    clear,
    typed,
    use,
    undo,
    postAnyway,
    give,
    leave,
  };
}

export type GuardStore = ReturnType<typeof createGuardStore>;

function sentenceKey(level: Level, anyway: boolean) {
  if (level !== 'stop') return 'held_ask';
  return anyway ? 'held_stop' : 'held_must';
}

const afterTheEvent = (): Promise<void> => later(0);

function later(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
