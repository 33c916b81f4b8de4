import type { Level, WayOut } from '../../core/guards/finding';
import type { FindingLine as Line } from '../stores/finding-lines';
import type { GuardStore } from '../stores/guard-store';
import { text, type TextKey } from '../texts';
import { dueWords, type Wait } from '../words';
import { WaitDot } from './Mark';

interface LineProps {
  line: Line;
  store: GuardStore;
  /** Unix milliseconds. */
  now: () => number;
}

/** The heavier, the fuller: colour and shape are those of the marks. */
const DOTS: Readonly<Record<Level, Wait>> = { stop: 'late', ask: 'half', hint: 'answered' };
const LEVELS: Readonly<Record<Level, TextKey>> = {
  stop: 'level_stop',
  ask: 'level_ask',
  hint: 'level_hint',
};

/** One finding: how much it weighs, what it is, and what can be done with one click. */
export function FindingLine({ line, store, now }: LineProps) {
  const { finding, gone, open, result } = line;
  const shown = finding.ways.find(way => way.kind === 'show');
  return (
    <li class={gone ? 'finding gone' : 'finding'} tabIndex={-1}>
      <WaitDot wait={gone ? 'answered' : DOTS[finding.level]} />
      <span class="sr">{text(LEVELS[finding.level])}: </span>
      <span class="finding-words">{finding.words}</span>
      <span class="ways">
        {result ? (
          <Result line={line} store={store} now={now} />
        ) : (
          !gone &&
          finding.ways.map((way, place) => (
            <Way key={way.label} way={way} first={place === 0} line={line} store={store} />
          ))
        )}
      </span>
      {open && shown && (
        <blockquote class="shown">
          <p dir="auto">{shown.words}</p>
          {shown.by !== '' && <footer class="muted">{shown.by}</footer>}
        </blockquote>
      )}
    </li>
  );
}

interface WayProps {
  way: WayOut;
  first: boolean;
  line: Line;
  store: GuardStore;
}

function Way({ way, first, line, store }: WayProps) {
  const look = first ? 'small-button' : 'small-button quiet';
  if (way.kind === 'open') {
    if (!leadsToX(way.url)) return null;
    return (
      <a class={look} href={way.url} target="_blank" rel="noopener noreferrer">
        {way.label}
      </a>
    );
  }
  return (
    <button
      type="button"
      class={look}
      aria-expanded={way.kind === 'show' ? line.open : undefined}
      onClick={() => void store.use(line, way)}
    >
      {way.label}
    </button>
  );
}

function Result({ line, store, now }: LineProps) {
  const { result } = line;
  if (!result) return null;
  const { kind, at = 0, undo } = result;
  return (
    <>
      <span role={kind === 'saved' || kind === 'failed' ? 'status' : undefined} class="muted">
        {wordsOf(kind, dueWords(at, now()))}
      </span>
      {undo && (
        <button type="button" class="small-button quiet" onClick={() => void store.undo(line)}>
          {text('undo')}
        </button>
      )}
    </>
  );
}

function wordsOf(kind: NonNullable<Line['result']>['kind'], when: string): string {
  if (kind === 'saved') return text('promise_saved', { when });
  return text(kind === 'failed' ? 'promise_failed' : kind);
}

// Whatever a finding says: a link of ours leads to X and nowhere else.
function leadsToX(url: string): boolean {
  return url.startsWith('https://x.com/');
}
