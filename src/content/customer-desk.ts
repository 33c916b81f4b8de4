import type { CustomerDesk } from '../ui/stores/drawer-store';
import type { FeatureContext } from './feature';

/** Contacts a page of the drawer's list. */
const PAGE = 30;

/** What the drawer asks and has kept, as questions to the background. */
export function customerDesk(ask: FeatureContext['ask']): CustomerDesk {
  return {
    read: (handle, before) =>
      ask('history.read', { handle, limit: PAGE, ...(before === undefined ? {} : { before }) }),
    find: query => ask('contacts.find', { ...query, limit: PAGE }),
    signers: customerId => ask('contacts.signers', { customerId }),
    saveNote: (customerId, text) => ask('note.save', { customerId, text }),
    addTag: (customerId, text) => ask('tag.add', { customerId, text }),
    removeTag: tagId => ask('tag.remove', { tagId }),
    suggestTags: query => ask('tags.suggest', { query }),
    saveFollowUp: wish => ask('followUp.save', wish),
    understandWhen: text => ask('when.read', { text }),
    suggestWhen: () => ask('when.suggest', {}),
    solve: (customerId, solved) => ask('customer.solve', { customerId, solved }),
    split: mergeId => ask('customers.split', { mergeId }),
    forget: customerId => ask('customer.forget', { customerId }),
    remember: handle => ask('customer.remember', { handle }),
    suggest: postId => ask('pages.open', { page: 'suggest', postId }),
  };
}
