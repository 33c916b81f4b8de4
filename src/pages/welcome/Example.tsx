import { sign } from '../../core/signing/sign';
import { PostCard } from '../parts/PostCard';
import { lengthOfTime, t } from '../text';
import type { Identity } from './identity';

const WAITED_MINUTES = 40;

/** A customer's post, how its waiting would be marked, and the reply as these answers would make it. */
export function Example({ identity, targetMinutes }: { identity: Identity; targetMinutes: number }) {
  const { brand, firstName, initials, sample } = identity;

  return (
    <section class="example" aria-labelledby="example-title">
      <h2 id="example-title">{t('exampleTitle')}</h2>
      <PostCard name={t('exampleCustomer')} handle="ada" text={t('examplePost')}>
        <Waiting targetMinutes={targetMinutes} />
      </PostCard>
      <PostCard
        ours
        name={brand.name}
        handle={brand.handle}
        text={sign(t('exampleReply', firstName, brand.name), initials)}
      />
      <p class="hint">{sample && t('exampleSample')}</p>
    </section>
  );
}

function Waiting({ targetMinutes }: { targetMinutes: number }) {
  const late = WAITED_MINUTES > targetMinutes;
  const state = late ? 'late' : WAITED_MINUTES > targetMinutes / 2 ? 'soon' : 'early';

  return (
    <p class="waiting muted">
      <span class={`dot ${state}`} aria-hidden="true" />
      {t(late ? 'waitingLate' : 'waiting', lengthOfTime(WAITED_MINUTES), lengthOfTime(targetMinutes))}
    </p>
  );
}
