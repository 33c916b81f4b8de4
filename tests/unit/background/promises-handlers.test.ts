import { describe, expect, it } from 'vitest';
import { createPromisesHandlers } from '../../../src/background/promises-handlers';

const handlers = createPromisesHandlers();

describe('times in words', () => {
  it('are read as the agent types them, with the words around them', async () => {
    const read = await handlers['when.read']({ text: 'call her in 3 days' });

    expect(read?.rest).toBe('call her');
    expect(read?.at).toBeGreaterThan(Date.now());
  });

  it('are on offer in words that can be read again', async () => {
    const offers = await handlers['when.suggest']({});

    expect(offers.length).toBeGreaterThan(1);
    for (const { label, at } of offers) {
      const read = await handlers['when.read']({ text: label });
      expect(Math.abs((read?.at ?? 0) - at), label).toBeLessThan(5_000);
    }
  });

  it('are found in a reply that promises them, whatever the language', async () => {
    const find = (text: string, lang: string | null) => handlers['promise.find']({ text, lang });

    expect((await find('Sorry, Ada. We will get back to you tomorrow. ^JD', 'en'))?.quote).toContain(
      'tomorrow',
    );
    expect(await find('Wir melden uns morgen bei Ihnen. ^JD', null)).not.toBeNull();
    expect(await find('Thank you for telling us. ^JD', 'en')).toBeNull();
  });
});
