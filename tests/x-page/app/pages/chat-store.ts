/** A message of Chat. */
export interface Message {
  id: string;
  text: string;
  own: boolean;
}

const key = (otherId: string) => `practice-chat-${otherId}`;

/** What was written with this person, oldest first; everyone has begun with the same question. */
export function messagesWith(otherId: string): Message[] {
  const opening: Message = {
    id: `00000000-0000-4000-8000-${otherId.padStart(12, '0').slice(-12)}`,
    text: 'Hi, as you asked: my order number is in the picture I posted.',
    own: false,
  };
  return [opening, ...(JSON.parse(localStorage.getItem(key(otherId)) ?? '[]') as Message[])];
}

/** Adds an own message, for this browser only; returns the whole conversation. */
export function addMessage(otherId: string, text: string): Message[] {
  const [opening, ...others] = messagesWith(otherId);
  const written = [...others, { id: crypto.randomUUID(), text, own: true }];
  localStorage.setItem(key(otherId), JSON.stringify(written));
  return opening ? [opening, ...written] : written;
}
