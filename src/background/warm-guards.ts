import { checkPost } from '../core/guards/check';
import type { Guard } from '../core/guards/guard';
import type { Post } from '../core/post';
import type { Setup } from '../core/setup';
import { bareQuestion } from './guard-question';

interface WarmDeps {
  guards: readonly Guard[];
  setup: Setup;
  /** Unix milliseconds. */
  now(): number;
  /** Lets whoever asks something meanwhile go first. */
  rest(): Promise<void>;
}

/** Has a bit of everything that makes a guard read its lists and its patterns for the first time. Invented. */
const TEXT =
  'Hi Ada, sorry, but we will call you on +44 20 7946 0958 tomorrow!!! Send us a DM or ada@byron.example, order 4711-22, see http://acme.example.';
const LANGUAGES = ['en', null];
const POST: Post = {
  id: '1',
  author: { handle: 'ada_byron', displayName: 'Ada Byron', numericId: null },
  postedAt: 0,
  lang: 'en',
  text: 'Where is order 4711-22?',
  translated: false,
  cutOff: false,
  ad: false,
  pinned: false,
  repostedBy: null,
  quote: null,
  replyTo: null,
};

/**
 * Looks at an invented post with one guard after the other, so that the first real one does not wait for patterns to be made. What a
 * guard throws here, it throws at the first real post, where it is told.
 */
export async function warmGuards({ guards, setup, now, rest }: WarmDeps): Promise<void> {
  const question = invented(setup, now());
  if (!question) return;
  for (const guard of guards) {
    await rest();
    for (const textLang of LANGUAGES) checkPost({ ...question, textLang }, [guard]);
  }
}

function invented(setup: Setup, at: number) {
  const [brand] = setup.brands;
  if (!brand) return null;
  const question = bareQuestion(
    {
      text: TEXT,
      account: brand.handle,
      answers: { ...POST, postedAt: at },
      answersId: POST.id,
      thread: [],
      drafted: [],
      begunAt: at,
    },
    setup,
    { now: at },
  );
  return {
    ...question,
    rules: { ...question.rules, levels: {} },
    past: [{ text: 'Hi Bob, we will call you tomorrow.', at, customer: 'bob' }],
  };
}
