import type { Guard } from '../../../../src/core/guards/guard';
import { givenNames } from '../../../../src/core/reading/names/given';
import { aCustomer, aQuestion } from '../../../support/guard-questions';
import { aPost } from '../../../support/history';
import type { BrandReply } from './brand-replies';

/** A reply that greets somebody, and the name of somebody else who was greeted in another reply. */
export interface GreetedReply {
  text: string;
  name: string;
  other: string;
}

/** Apart from the guard's own reading: a short list of greetings, one capital word, a mark. */
const GREETING = /^(?:Hi|Hello|Hey|Hola|Hallo|Bonjour|Dear|Thanks|Sorry),? (\p{Lu}\p{Ll}{1,15})[,!.]/u;
const MOST = 3000;

/** Replies that plainly greet somebody by a given name. */
export function greetedReplies(replies: readonly BrandReply[]): GreetedReply[] {
  const named = replies.flatMap(({ text }) => {
    const name = GREETING.exec(text)?.[1] ?? '';
    return givenNames.has(name.toLowerCase()) ? [{ text, name }] : [];
  });
  const names = named.map(({ name }) => name);
  return named.slice(0, MOST).map(({ text, name }, i) => ({
    text,
    name,
    other: [...names.slice(i), ...names].find(other => other.slice(0, 3) !== name.slice(0, 3)) ?? '',
  }));
}

/** True when the guard says something about the greeting of this reply to a customer of this first name. */
export function isGreetingNoticed(guard: Guard, text: string, name: string): boolean {
  const display = `${name} Miller`;
  const answers = aPost({ by: 'customer1', name: display });
  const customer = aCustomer({ handle: 'customer1', names: [display] });
  return guard.look(aQuestion({ text, answers, customer })).some(({ key }) => key.startsWith('name:'));
}
