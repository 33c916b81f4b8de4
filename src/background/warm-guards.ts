import { checkPost } from '../core/guards/check';
import type { Guard } from '../core/guards/guard';
import { PLAIN, type Post } from '../core/post';
import type { Setup } from '../core/setup';
import type { GuardRequest } from '../messages/topics/guards';
import type { GuardAsking } from './guard-asking';

interface WarmDeps {
  guards: readonly Guard[];
  asking: Pick<GuardAsking, 'ask'>;
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
  author: { handle: 'nobody_at_all', displayName: 'Ada Byron', numericId: null },
  postedAt: 0,
  lang: 'en',
  text: 'Where is order 4711-22?',
  ...PLAIN,
};

/**
 * Gathers what belongs to an invented post and looks at it with one guard after the other, so that the first real one does not wait
 * for tables to be opened and patterns to be made. What a guard throws here, it throws at the first real post, where it is told.
 */
export async function warmGuards({ guards, asking, setup, now, rest }: WarmDeps): Promise<void> {
  const request = invented(setup, now());
  if (!request) return;
  await rest();
  const { question: asked } = await asking.ask(request, setup);
  const past = [{ text: 'Hi Bob, we will call you tomorrow.', at: asked.now, customer: 'bob' }];
  const question = { ...asked, past, rules: { ...asked.rules, levels: {} } };
  for (const guard of guards) {
    await rest();
    for (const textLang of LANGUAGES) checkPost({ ...question, textLang }, [guard]);
  }
}

function invented(setup: Setup, at: number): GuardRequest | null {
  const [brand] = setup.brands;
  if (!brand) return null;
  return {
    text: TEXT,
    account: brand.handle,
    answers: { ...POST, postedAt: at },
    answersId: POST.id,
    thread: [],
    drafted: [],
    begunAt: at,
  };
}
