import type { Account } from '../core/post';
import type { Route } from './page';
import type { Changes } from './watcher';
import { type OnError, createHub, safely } from './hub';
import { readPerson } from './read-people';
import { readProfile } from './read-profile';
import { around, everyWay, first } from './selectors';

interface SeenPeopleDeps {
  window: Window & typeof globalThis;
  onError: OnError;
  route(): Route;
}

/** Tells of accounts whose number the page shows: each once until it shows something else of them. */
export function createSeenPeople({ window, onError, route }: SeenPeopleDeps) {
  const told = new Map<string, Account>();
  const waiting = new Set<Element>();
  const hub = createHub<readonly Account[]>(onError, () => (told.size > 0 ? [[...told.values()]] : []));
  let profileStale = true;

  function note(changes: Changes) {
    for (const element of changes.touched) {
      const row = around(element, 'person');
      if (row) waiting.add(row);
    }
    for (const element of changes.added) {
      const row = around(element, 'person');
      if (row) waiting.add(row);
      for (const person of element.querySelectorAll(everyWay('person'))) waiting.add(person);
    }
    // Lists of posts below a profile change all the time and say nothing new of its owner.
    profileStale ||= route().kind === 'profile' && changes.added.some(element => mayBeProfile(element));
  }

  function work() {
    const found: (Account | null)[] = [];
    for (const row of waiting) if (row.isConnected) found.push(safely(onError, () => readPerson(row), null));
    waiting.clear();
    const shown = route();
    if (profileStale && shown.kind === 'profile') {
      profileStale = false;
      found.push(safely(onError, () => readProfile(window.document, shown.handle), null));
    }
    tell(found.filter(person => person !== null));
  }

  function tell(people: readonly Account[]) {
    const news = people.filter(
      person => JSON.stringify(told.get(person.numericId ?? '')) !== JSON.stringify(person),
    );
    if (news.length === 0) return;
    // Enough for a long day; beyond it somebody may be told of again, which does no harm.
    if (told.size > 2000) told.clear();
    for (const person of news) told.set(person.numericId ?? '', person);
    hub.tell(news);
  }

  return {
    hub,
    note,
    work,
    routeChanged() {
      profileStale = true;
    },
  };
}

function mayBeProfile(element: Element): boolean {
  if (element.nodeName === 'SCRIPT') return true;
  return (
    element.closest(everyWay('cell')) === null &&
    (first(element, 'profileName') ?? first(element, 'follow')) !== null
  );
}
