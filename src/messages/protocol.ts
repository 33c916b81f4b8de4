import type { CustomerHistory, CustomerMark } from '../core/customer';
import type { Draft, DraftSet } from '../core/drafts/draft';
import type { Situation } from '../core/drafts/situation';
import type { ReplyIntent } from '../core/history/reply';
import type { Sight } from '../core/history/sight';
import type { Account } from '../core/post';
import type { Setup, SetupAnswers } from '../core/setup';
import type { BackupProtocol } from './topics/backup';
import type { BrandsProtocol } from './topics/brands';
import type { ContactsProtocol } from './topics/contacts';
import type { CustomersProtocol } from './topics/customers';
import type { GuardsProtocol } from './topics/guards';
import type { ImportsProtocol } from './topics/imports';
import type { LibraryProtocol } from './topics/library';
import type { LockProtocol } from './topics/lock';
import type { PacksProtocol } from './topics/packs';
import type { PromisesProtocol } from './topics/promises';
import type { SearchProtocol } from './topics/search';

/** What of our UI comes back after a change of page. */
export interface ViewState {
  drawerOpen: boolean;
}

/** Everything the page may ask the background. Requests and answers are plain JSON. */
export interface Protocol
  extends
    BackupProtocol,
    BrandsProtocol,
    CustomersProtocol,
    GuardsProtocol,
    ImportsProtocol,
    LibraryProtocol,
    LockProtocol,
    PacksProtocol,
    ContactsProtocol,
    PromisesProtocol,
    SearchProtocol {
  /** What the agent set up; null before the welcome page was finished. */
  'setup.read'(request: Record<string, never>): Setup | null;
  /** Replaces the set-up; what was said about a brand besides its name stays. Our own pages only. */
  'setup.save'(request: SetupAnswers): void;
  /** Opens one of our own pages in a tab; `suggest` is about one of our replies. */
  'pages.open'(request: { page: 'welcome' | 'storage' } | { page: 'suggest'; postId: string }): void;

  /** How the agent left our UI in this browser session. */
  'view.read'(request: Record<string, never>): ViewState;
  'view.save'(request: ViewState): void;

  /** Remembers what stood on the screen. Repetition is harmless. Answers when it is on disk. */
  'sights.record'(request: { sights: Sight[] }): void;
  /** Links handles to X's numbers, so that a renamed customer stays one customer. Strangers are ignored. */
  'people.record'(request: { people: Account[] }): void;

  /** What to say about each of these handles; handles that we never met are left out. */
  'customers.marks'(request: { handles: string[] }): CustomerMark[];
  /** What the drawer shows; null for somebody we never met. `before` pages back (Unix ms). */
  'history.read'(request: { handle: string; before?: number; limit?: number }): CustomerHistory | null;
  /** Keeps the note about a customer, whole. Answers when it is on disk. */
  'note.save'(request: { customerId: string; text: string }): void;

  /** The three drafts for this situation. */
  'drafts.suggest'(request: { situation: Situation }): DraftSet;
  /** Templates whose name, shortcut, text or tags match, best first; all by use when the query is ''. */
  'drafts.search'(request: { situation: Situation; query: string; limit?: number }): Draft[];
  /** One template filled with the agent's answers (field name to text). */
  'drafts.fill'(request: {
    situation: Situation;
    templateId: string;
    wordingId?: string;
    answers: Record<string, string>;
  }): Draft;
  /** Which of these templates the brand is still offered, in this order: the others were withdrawn, put aside or deleted. */
  'drafts.offered'(request: { brand: string; templateIds: string[] }): string[];

  /** Marks a template as one of the agent's favourites, or takes the mark away. */
  'favourite.set'(request: { templateId: string; on: boolean }): void;

  /** Sent before the press is let through. May be told again, as long as its outcome was not. */
  'reply.pressed'(request: ReplyIntent): void;
  /** X took it: it stands in the history from now on. Null id: X did not say; the next sight of it completes it. */
  'reply.posted'(request: { pressId: string; postId: string | null; postedAt: number }): void;
  /** X refused it, or the agent gave up: nothing is recorded. */
  'reply.failed'(request: { pressId: string }): void;
}

export type Name = keyof Protocol;
export type Request<N extends Name> = Parameters<Protocol[N]>[0];
export type Answer<N extends Name> = ReturnType<Protocol[N]>;

/** One handler per message: forgetting one is a type error. */
export type Handlers = { [N in Name]: (request: Request<N>) => Promise<Answer<N>> };

/** What the background tells every open X tab by itself, over the port "changes". */
export type Change =
  /** Something about these customers is different now (handles, lower case). */
  | { kind: 'customers'; handles: string[] }
  /** The welcome page was finished or changed. */
  | { kind: 'setup' }
  /** Templates were added, changed or withdrawn. */
  | { kind: 'templates' }
  /** Parts of X's page are to be found in other ways. */
  | { kind: 'corrections' }
  /** It was locked or unlocked. */
  | { kind: 'lock' }
  /** The line was cut for a while and is back: any of the others may have gone by unheard. */
  | { kind: 'missed' };
