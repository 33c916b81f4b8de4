import { signal } from '@preact/signals';
import type { Setup } from '../../../core/setup';
import { isOffered, type Template } from '../../../core/templates/template';
import type { TemplateUse } from '../../../core/templates/use';
import type { LibraryRow } from '../../../messages/topics/library';
import { STRANGER } from '../editor/samples';
import { reasonOf } from '../../reason-of';
import { reviewOf, type Hint } from './review';

interface ReviewDeps {
  rows(): Promise<readonly LibraryRow[]>;
  read(ids: string[]): Promise<readonly Template[]>;
  use(id: string): Promise<TemplateUse>;
  setup(): Promise<Setup | null>;
  /** Lets the page draw. */
  rest(): Promise<void>;
  /** Unix milliseconds. */
  now(): number;
}

/** A template that something is to be said about. */
export interface Reviewed {
  id: string;
  name: string;
  hints: readonly Hint[];
}

type State =
  { is: 'idle' | 'done' } | { is: 'looking'; done: number; total: number } | { is: 'failed'; reason: string };

/** Between two rests. */
const AT_ONCE = 25;
/** So many of the most used ones are asked what became of their drafts. */
const MOST_ASKED = 200;
/** Fewer uses say nothing. */
const TELLING = 3;

/** Looks through all templates that are offered; what it found so far is shown meanwhile, and it can be stopped. */
export function createReviewStore({ rows, read, use, setup, rest, now }: ReviewDeps) {
  const state = signal<State>({ is: 'idle' });
  const found = signal<readonly Reviewed[]>([]);
  let turn = 0;

  async function look(): Promise<void> {
    turn += 1;
    const mine = turn;
    found.value = [];
    state.value = { is: 'looking', done: 0, total: 0 };
    try {
      await walk(() => mine === turn);
      if (mine === turn) state.value = { is: 'done' };
    } catch (error) {
      if (mine === turn) state.value = { is: 'failed', reason: reasonOf(error) };
    }
  }

  async function walk(goesOn: () => boolean): Promise<void> {
    const [all, set] = await Promise.all([rows(), setup()]);
    const byId = new Map(all.map(row => [row.id, row]));
    const offered = all.filter(({ archivedAt, deletedAt }) => archivedAt === null && deletedAt === null);
    const templates = (await read(offered.map(({ id }) => id))).filter(isOffered);
    const snippets = Object.fromEntries(
      templates.map(({ shortcut, wordings }) => [shortcut, wordings[0]?.text ?? '']),
    );
    const asked = new Set(
      offered
        .filter(({ uses }) => uses >= TELLING)
        .sort((a, b) => b.uses - a.uses)
        .slice(0, MOST_ASKED)
        .map(({ id }) => id),
    );
    const brand = set?.brands[0] ?? STRANGER.brand;
    const agent = set?.agent ?? STRANGER.agent;
    for (const [index, template] of templates.entries()) {
      const used = (byId.get(template.id)?.uses ?? 0) > 0;
      const about = asked.has(template.id) ? await use(template.id) : null;
      if (!goesOn()) return;
      const hints = reviewOf(template, { brand, agent, snippets, now: now(), used, use: about });
      if (hints.length > 0) found.value = [...found.value, { id: template.id, name: template.name, hints }];
      if (index % AT_ONCE !== 0) continue;
      state.value = { is: 'looking', done: index, total: templates.length };
      await rest();
    }
  }

  return {
    state,
    found,
    look,
    stop(): void {
      turn += 1;
      state.value = { is: 'idle' };
    },
  };
}

export type ReviewStore = ReturnType<typeof createReviewStore>;
