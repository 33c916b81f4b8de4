import { holdsHandover, partHandover } from '../../signing/handover';
import { signature } from '../../signing/signature';
import { isSigned } from '../../signing/sign';
import { dmLink } from '../dm-link/address';
import type { GuardQuestion } from '../guard';

/** The text with the link to a private message at its end, where that can be made and does not stand there yet. */
export function withHandover(text: string, { rules }: Pick<GuardQuestion, 'rules'>): string {
  const link = holdsHandover(text) ? null : dmLink(rules);
  return link === null ? text : `${text.trimEnd()} ${link}`;
}

/** These words instead of what the agent wrote, behind its leading mentions and greeting, signed where the text was signed. */
export function insteadOf(words: string, { text, agent, ...question }: GuardQuestion): string {
  const begin = leadIn(text);
  const mark = isSigned(partHandover(text).words, agent.initials) ? ` ${signature(agent.initials)}` : '';
  return withHandover(`${begin}${words}${mark}`, question);
}

// "@ada Hi Ada," stays as it is: whom we speak to does not change.
function leadIn(text: string): string {
  return (
    /^(?:\s{0,3}@\w{1,15}){0,10}\s{0,3}(?:\p{L}[\p{L}\p{M}'’.]{0,20}(?: \p{L}[\p{L}\p{M}'’.-]{0,20}){0,3}[,!]\s)?/u.exec(
      text.slice(0, 300),
    )?.[0] ?? ''
  );
}
