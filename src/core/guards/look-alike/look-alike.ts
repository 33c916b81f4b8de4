import type { Brand } from '../../brand';
import { spokenLanguage } from '../../drafts/language';
import { handleKey, isHandle, sameHandle } from '../../post';
import type { WayOut } from '../finding';
import type { Guard, GuardQuestion, Said, ThreadPost } from '../guard';
import { brandOf } from '../ours';
import { imitationOf, type Imitation } from './imitation';
import { warningIn, warns } from './warnings';

/** Somebody in the conversation passes for the brand. */
export const lookAlike: Guard = {
  id: 'look-alike',
  label: 'An account that looks like ours is in the conversation',
  level: 'ask',
  announcements: false,
  look(question) {
    const { brand, text } = question;
    if (!brand || warns(text, brand.handle)) return [];
    return strangers(question).flatMap(account => {
      const found = worst(account, question);
      return found ? [said(account, found.brand, found.imitation, question)] : [];
    });
  },
};

function said({ handle }: ThreadPost, imitated: Brand, imitation: Imitation, question: GuardQuestion): Said {
  return {
    key: handleKey(handle),
    level: imitation === 'sure' ? 'ask' : 'hint',
    words: `@${handle} looks like @${imitated.handle} and is not ours`,
    spans: [],
    ways: [...warning(question), ...profile(handle)],
  };
}

function warning({ brand, answers, customer }: GuardQuestion): WayOut[] {
  if (!brand) return [];
  const lang = spokenLanguage(answers?.lang) ?? spokenLanguage(customer?.lang);
  return [{ kind: 'replace', label: 'Warn the customer', text: warningIn(lang, brand.handle) }];
}

// X has no address that reports one account: its own menu on the profile does.
function profile(handle: string): WayOut[] {
  return isHandle(handle)
    ? [{ kind: 'open', label: 'Open profile to report', url: `https://x.com/${handle}` }]
    : [];
}

function strangers({ thread, brands, account }: GuardQuestion): ThreadPost[] {
  const once = new Map(thread.map(post => [handleKey(post.handle), post]));
  return [...once.values()].filter(
    ({ handle }) => !brandOf(handle, brands) && !(account !== null && sameHandle(handle, account)),
  );
}

function worst(account: ThreadPost, { brands, answers, customer }: GuardQuestion) {
  const asks = [answers?.author.handle, customer?.handle].some(
    handle => handle !== undefined && sameHandle(handle, account.handle),
  );
  const found = brands.flatMap(brand => {
    const imitation = imitationOf(account, brand);
    // Who asks us for help has a reason to be here, and may share a word with us.
    return imitation === null || (asks && imitation !== 'sure') ? [] : [{ brand, imitation }];
  });
  return found.find(({ imitation }) => imitation === 'sure') ?? found[0];
}
