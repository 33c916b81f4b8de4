import type { PracticeUser } from '../../data';
import { testId } from '../test-id';

/** Writes what X tells search engines about an account; those of earlier pages stay behind, as on X. */
export function writeSchema(user: PracticeUser): void {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  const name = testId('UserProfileSchema-test');
  if (name !== undefined) script.dataset['testid'] = name;
  script.textContent = JSON.stringify({
    '@context': 'http://schema.org',
    '@type': 'ProfilePage',
    dateCreated: new Date(user.joinedAt).toISOString(),
    mainEntity: {
      '@type': 'Person',
      additionalName: user.handle,
      description: user.bio,
      givenName: user.name,
      homeLocation: { '@type': 'Place', name: user.location },
      identifier: user.id,
      interactionStatistic: [
        { '@type': 'InteractionCounter', name: 'Follows', userInteractionCount: user.followers },
        { '@type': 'InteractionCounter', name: 'Friends', userInteractionCount: user.following },
      ],
      url: `https://x.com/${user.handle}`,
    },
  });
  document.head.append(script);
}
