import { findLinks } from '../signing/links';
import { holdsHandover } from '../signing/handover';
import { saysNothing } from '../signing/signature';
import { sign, unsign } from '../signing/sign';
import type { WayOut } from './finding';
import type { Guard, GuardQuestion } from './guard';
import { dmLink } from './dm-link/address';
import { findInvitation } from './dm-link/invitation';

/** Invites to a private message and gives no link that opens one. */
export const dmLinkGuard: Guard = {
  id: 'dm-link',
  label: 'Invites to a private message without a link',
  level: 'hint',
  announcements: false,
  look(question) {
    const { text, rules } = question;
    const span = findInvitation(text);
    if (span === null || holdsLink(text)) return [];
    const link = dmLink(rules);
    const ways = waysOut(question, link);
    // About every third reply of a brand invites so: a line that offers nothing would only be noise there.
    if (ways.length === 0) return [];
    const words =
      link === null
        ? 'No link opens the private message: open the brand’s profile on X once to learn it'
        : 'A link can open the private message for them';
    return [{ key: 'dm', words, spans: [span], ways }];
  },
};

// An own address for messages ("m.me/acme", "acme.example/contact") is the brand's way: whoever gives one has chosen.
function holdsLink(text: string): boolean {
  return (
    holdsHandover(text) ||
    findLinks(text).some(({ address }) => /\b(?:dm|message|m\.me|wa\.me)\b/i.test(address))
  );
}

function waysOut({ text, agent, rules }: GuardQuestion, link: string | null): WayOut[] {
  const words = unsign(text, agent.initials);
  const ways: WayOut[] = [];
  if (link !== null && !saysNothing(words))
    ways.push({ kind: 'replace', label: 'Add the link', text: sign(`${words} ${link}`, agent.initials) });
  // Whether the link opens the right chat, X decides: the first line can be pasted all the same.
  if (rules.dmText.trim() !== '')
    ways.push({ kind: 'copy', label: 'Copy the first line', text: rules.dmText });
  return ways;
}
