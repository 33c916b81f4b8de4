import { expect, it } from 'vitest';
import { enterComposer, pressPost, tabOn, taken } from './gestures';
import { EDITOR, onStage, type Place } from './stage';

const FINDINGS = { role: 'region', name: 'Before you post' };

/** What is written, what is found in it, the way out that is taken by keyboard, and what that comes to. */
interface Case {
  text: string;
  words: RegExp;
  way: RegExp;
  /** How the text reads afterwards; else the words are unfolded, or told. */
  becomes?: RegExp;
  tells?: RegExp;
}

const CASES: readonly Case[] = [
  { text: 'Hi [name], we look into it.', words: /\[name\]/, way: /./, becomes: /^(?!.*\[name\])/ },
  { text: 'We look into it, Ada. ^MK', words: /\^MK/, way: /./, becomes: /^(?!.*\^MK)/ },
  {
    text: 'Your card 4111 1111 1111 1111 is charged, Ada.',
    words: /card/i,
    way: /Take it out/,
    becomes: /^(?!.*1111)/,
  },
  {
    text: 'Which e-mail address do you use?',
    words: /e-mail/,
    way: /Ask in private/,
    becomes: /private|message/i,
  },
  { text: 'Hi Grace, we look into it.', words: /Grace/, way: /Greet Ada/, becomes: /Hi Ada/ },
  { text: 'See http://bit.ly/3xYz12 for it.', words: /bit\.ly/, way: /./, becomes: /^(?!.*bit\.ly)/ },
  {
    text: `Ada, ${'we look into all of it. '.repeat(16)}`,
    words: /over X/,
    way: /Split into/,
    becomes: /1\/2/,
  },
  {
    text: 'WE ARE REALLY LOOKING INTO THIS NOW, ADA.',
    words: /capital|shout/i,
    way: /Write it small/,
    becomes: /looking/,
  },
];

onStage('every finding', stage => {
  it('has its way out, by keyboard', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.thirdContact));
    await enterComposer(place);
    for (const one of CASES) {
      await write(place, one.text);
      await takeWay(place, one);
      await empty(place);
    }
  }, 240_000);

  it('shows what came in between', async () => {
    const { open, pathOf, scenes } = stage();
    const place = await open(pathOf(scenes.sameQuestionSecond));
    await enterComposer(place);
    const words = 'The counter is open on Monday from nine to six, and you need no appointment.';
    await place.tab.type(words);
    await pressPost(place);
    await taken(place);
    await place.until('the composer is empty', async () => (await place.composerText()) === '');

    await write(place, words);
    await takeWay(place, { text: words, words: /same/i, way: /Show/ });
    await place.tab
      .run(`practice.addPost({ id: String(BigInt(Date.now() - 1288834974657) << 22n), author: 'zoe_zhang',
      at: Date.now(), lang: 'en', text: '@AcmeParcels and on Tuesday?', inReplyTo: '${scenes.sameQuestionSecond}' })`);
    await takeWay(place, { text: words, words: /wrote/, way: /Show the post/, tells: /on Tuesday/ });
  });

  it('warns of an account that passes for the brand, and of private details in a post', async () => {
    const { open, pathOf, scenes } = stage();
    const victim = await open(pathOf(scenes.lookAlikeVictim));
    await write(victim, 'Hello Samir.');
    await takeWay(victim, { text: '', words: /AcmeParceIs/, way: /Warn/, becomes: /./ });
    await victim.visit(pathOf(scenes.personalData));
    // Before anything is written the way out is the reply itself.
    await enterComposer(victim);
    await takeWay(victim, { text: '', words: /details/, way: /Ask them to delete/, becomes: /delete/ });
    await empty(victim);
    await write(victim, 'Hello.');
    await takeWay(victim, { text: '', words: /details/, way: /Copy a reply/, tells: /opied/ });
  });
});

async function write(place: Place, text: string): Promise<void> {
  await enterComposer(place);
  await place.tab.type(text);
}

async function takeWay(place: Place, { text, words, way, becomes, tells }: Case): Promise<void> {
  // A finding in half a sentence may have no way out yet.
  let line = '';
  await place.until(`${text}: ${words.source} with ${way.source}`, async () => {
    const ways = (await place.all('button', undefined, FINDINGS)).filter(({ name }) => way.test(name));
    const found = (await linesOf(place)).filter(one => words.test(one));
    line = found.find(one => ways.some(({ name }) => one.includes(name))) ?? '';
    return line !== '';
  });
  await walkTo(place, `${line}: ${way.source}`, async () => {
    const here = (await place.all('button', undefined, FINDINGS)).find(({ focused }) => focused);
    const found = (await linesOf(place)).filter(one => words.test(one));
    return here !== undefined && way.test(here.name) && found.some(one => one.includes(here.name));
  });
  await place.tab.press('Enter');
  if (becomes)
    await place.until(`${line}: the text is ${becomes.source}`, async () => {
      const now = await place.composerText();
      return now !== text && becomes.test(now.replaceAll('\n', ' '));
    });
  else
    await place.until(`${line}: it says ${tells?.source ?? 'more'}`, async () =>
      (await linesOf(place)).some(now => now !== line && (tells ?? /./).test(now)),
    );
}

/** Goes from the editor on by Tab until it is there. */
async function walkTo(place: Place, what: string, there: () => Promise<boolean>): Promise<void> {
  await place.tab.run(`${EDITOR}.focus()`);
  for (let step = 0; step < 25; step += 1) {
    if (await there()) return;
    await tabOn(place);
  }
  expect(await there(), what).toBe(true);
}

async function linesOf(place: Place): Promise<string[]> {
  return (await place.all('listitem', undefined, FINDINGS)).map(line => line.text);
}

async function empty(place: Place): Promise<void> {
  await place.until('the composer is empty', async () => {
    if ((await place.composerText()) === '') return true;
    await enterComposer(place);
    await place.tab.press('Control+a');
    await place.tab.press('Backspace');
    return false;
  });
}
