import { sightOf } from '../../core/history/sight-of';
import type { Sight } from '../../core/history/sight';
import { handleKey, type Account } from '../../core/post';
import type { SeenPost } from '../../x/page';
import type { Feature } from '../feature';
import { createGatherer } from '../gather';
import { keepLately } from '../lately';

/** Posts that stay at hand to tell whom a brand's answer was for. */
const AROUND = 400;

/** Remembers what stood on the screen, of conversations with a brand only. */
export const rememberSights: Feature = {
  id: 'remember-sights',
  start({ page, setup, ask, desk, report, signal }) {
    const around = new Map<string, SeenPost>();
    const failed = (error: unknown) => report('remember-sights', error);
    const sights = createGatherer<Sight>({
      wait: 60,
      rest: 400,
      most: 200,
      hand: batch => ask('sights.record', { sights: batch }),
      failed,
      signal,
    });
    const people = createGatherer<Account>({
      wait: 200,
      rest: 400,
      most: 200,
      hand: batch => ask('people.record', { people: batch }),
      // X's page shows them again: what of this fails is not the agent's affair.
      failed: () => undefined,
      signal,
    });

    const orphans = createGatherer<string>({
      wait: 1_000,
      rest: 400,
      most: 100,
      hand: batch => ask('posts.gone', { answeredBy: batch }),
      failed,
      signal,
    });

    page.onPosts(posts => {
      for (const seen of posts) keepLately(around, seen.post.id, seen, AROUND);
      const surroundings = {
        brands: setup.brands,
        account: page.account(),
        around: [...around.values()],
        seenAt: Date.now(),
      };
      sights.add(posts.flatMap(seen => sightOf(seen, surroundings) ?? []));
      orphans.add(posts.flatMap(seen => (seen.answersDeleted ? seen.post.id : [])));
    }, signal);
    // A number seen before its owner was a customer is told again when they are one: X's page shows it, and we are told, only once.
    const numbered = new Map<string, Account>();
    page.onPeople(seen => {
      for (const account of seen) keepLately(numbered, handleKey(account.handle), account, AROUND);
      people.add(seen);
    }, signal);
    desk.onChange(change => {
      if (change.kind !== 'customers') return;
      const met = change.handles.flatMap(handle => numbered.get(handle) ?? []);
      for (const { handle } of met) numbered.delete(handleKey(handle));
      people.add(met);
    }, signal);
  },
};

/*
By hand, when X has changed:
- scroll mentions, open a thread, come back: the drawer holds each post once
- open a thread in which a customer deleted a post: it goes from the drawer
- scroll the home list: nothing of strangers is kept
*/
