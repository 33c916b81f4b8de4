import type { Brand } from '../brand';
import { mentionsIn, sameHandle } from '../post';
import type { Guard, GuardQuestion, Said } from './guard';
import { brandOf } from './ours';

/** The composer stands on another account than the one that the customer wrote to. */
export const wrongAccount: Guard = {
  id: 'wrong-account',
  label: 'Goes out as another account',
  level: 'ask',
  announcements: false,
  look(question) {
    const { account, answers, brand, brands } = question;
    if (account === null || !answers || sameHandle(account, answers.author.handle)) return [];
    // A thread of our own goes on as it likes.
    if (brandOf(answers.author.handle, brands)) return [];
    const asked = addressed(question);
    if (asked.length === 0 || (brand && (asked.includes(brand) || isInTalk(brand, question)))) return [];
    return [said(account, asked)];
  },
};

function said(account: string, asked: readonly Brand[]): Said {
  const names = asked.map(({ handle }) => `@${handle}`).join(' or ');
  return {
    key: `${account.toLowerCase()}:${names.toLowerCase()}`,
    words: `This goes out as @${account}, not as ${names}`,
    spans: [],
    ways: [{ kind: 'account', label: 'Change account' }],
  };
}

/** Which of our brands the customer wrote to: in the post itself, else in the post's line of answers, else earlier in the thread. */
function addressed({ answers, thread, brands }: GuardQuestion): Brand[] {
  if (!answers) return [];
  const parent = thread.find(({ id }) => id === answers.replyTo?.id);
  const inPost = [
    ...mentionsIn(answers.text),
    ...(answers.replyTo?.handles ?? []),
    ...(parent ? [parent.handle] : []),
  ];
  const here = ofOurs(inPost, brands);
  if (here.length > 0) return here;
  const theirs = thread.filter(({ handle }) => sameHandle(handle, answers.author.handle));
  return ofOurs(
    theirs.flatMap(({ text, replyToId }) => mentionsIn(text).concat(authorsOf(replyToId, thread))),
    brands,
  );
}

// Who took part in the talk with this customer may go on with it.
function isInTalk(brand: Brand, { answers, thread }: GuardQuestion): boolean {
  return thread.some(
    ({ handle, replyToId, text }) =>
      sameHandle(handle, brand.handle) &&
      (mentionsIn(text).some(name => sameHandle(name, answers?.author.handle ?? '')) ||
        authorsOf(replyToId, thread).some(name => sameHandle(name, answers?.author.handle ?? ''))),
  );
}

function authorsOf(id: string | null, thread: GuardQuestion['thread']): string[] {
  return id === null ? [] : thread.filter(post => post.id === id).map(({ handle }) => handle);
}

function ofOurs(handles: readonly string[], brands: readonly Brand[]): Brand[] {
  return brands.filter(brand => handles.some(handle => sameHandle(handle, brand.handle)));
}
