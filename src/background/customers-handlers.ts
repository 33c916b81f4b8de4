import type { CustomersProtocol } from '../messages/topics/customers';
import type { Handlers } from '../messages/protocol';
import type { Store } from '../storage/store';
import type { Drafting } from './drafting';
import type { SetupGate } from './setup-gate';

interface CustomersDeps {
  store: Pick<
    Store,
    | 'addTag'
    | 'removeTag'
    | 'suggestTags'
    | 'saveFollowUp'
    | 'openFollowUps'
    | 'saveNote'
    | 'solveCustomer'
    | 'joinCustomers'
    | 'splitCustomers'
    | 'forgetCustomer'
    | 'rememberAgain'
    | 'dropGonePosts'
  >;
  gate: Pick<SetupGate, 'open' | 'demand'>;
  drafting: Pick<Drafting, 'unlearn'>;
  /** Tells open tabs that something about these customers (handles, lower case) is different. */
  tell(handles: readonly string[]): void;
}

/** Answers for what agents do with a customer besides answering. */
export function createCustomersHandlers({
  store,
  gate,
  drafting,
  tell,
}: CustomersDeps): Pick<Handlers, keyof CustomersProtocol | 'note.save'> {
  return {
    'note.save': note =>
      gate.demand(async ({ agent }) => {
        const handles = await store.saveNote({ ...note, author: agent.initials });
        if (handles.length === 0) throw gone('the note');
        tell(handles);
      }),

    'tag.add': request =>
      gate.demand(async ({ agent }) => {
        const added = await store.addTag({ ...request, author: agent.initials });
        if (!added) throw gone('the tag');
        tell(added.handles);
        return added.tag;
      }),
    'tag.remove': ({ tagId }) =>
      gate.demand(async ({ agent }) => tell(await store.removeTag({ tagId, author: agent.initials }))),
    'tags.suggest': ({ query }) => gate.open([], () => store.suggestTags(query)),

    'followUp.save': wish =>
      gate.demand(async ({ agent }) => {
        const saved = await store.saveFollowUp({ ...wish, author: agent.initials });
        if (!saved) throw gone('the follow-up');
        tell(saved.handles);
        return saved.followUp;
      }),
    'followUps.open': () => gate.open([], () => store.openFollowUps()),

    'customer.solve': request =>
      gate.demand(async ({ agent }) => {
        const handles = await store.solveCustomer({ ...request, author: agent.initials });
        if (!handles) throw gone('this');
        tell(handles);
      }),
    'customers.merge': pair =>
      gate.demand(async ({ agent }) => {
        const { mergeId, handles } = await store.joinCustomers({ ...pair, author: agent.initials });
        tell(handles);
        return { mergeId };
      }),
    'customers.split': ({ mergeId }) =>
      gate.demand(async ({ agent }) => tell(await store.splitCustomers({ mergeId, author: agent.initials }))),

    'customer.forget': ({ customerId }) =>
      gate.demand(async () => {
        tell(await store.forgetCustomer(customerId));
        await drafting.unlearn();
      }),
    'customer.remember': ({ handle }) =>
      gate.demand(async () => {
        await store.rememberAgain(handle);
      }),

    'posts.gone': ({ answeredBy }) =>
      gate.open(undefined, async () => {
        const handles = await store.dropGonePosts(answeredBy);
        if (handles.length === 0) return;
        tell(handles);
        await drafting.unlearn();
      }),
  };
}

function gone(what: string): Error {
  return new Error(`This customer is no longer kept, so ${what} was not saved.`);
}
