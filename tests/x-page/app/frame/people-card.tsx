import type { PracticeUser } from '../../data';
import { Avatar } from '../avatar';
import { t } from '../i18n';
import { Link } from '../link';
import { toggleMark, useMarks } from '../marks';
import { useSettings } from '../settings-store';
import { Text, View } from '../view';
import { allUsers } from '../world';

/** Three people that X suggests, as a card beside the page or a row of a list. */
export function PeopleCard({ inList = false, users }: { inList?: boolean; users?: PracticeUser[] }) {
  const { account } = useSettings();
  const people =
    users ??
    allUsers()
      .filter(user => user.handle !== account)
      .slice(-3);
  return (
    <View
      look={inList ? 'line' : 'card'}
      {...(inList ? {} : { as: 'aside', role: 'complementary' })}
      aria-label={t('whoToFollow')}
    >
      <Text as="h2" role="heading" aria-level={2} look="cardTitle" style={{ display: 'block' }}>
        {t(users ? 'relevant' : 'whoToFollow')}
      </Text>
      {people.map(user => (
        <UserCell key={user.id} user={user} />
      ))}
    </View>
  );
}

/** A person of a list, with the button whose test id tells the numeric id. */
export function UserCell({ user, bio = false }: { user: PracticeUser; bio?: boolean }) {
  const { account } = useSettings();
  return (
    <View role="button" tabIndex={0} testID="UserCell" look="pad">
      <View look="row gap8">
        <Avatar handle={user.handle} />
        <View look="grow">
          <View look="row between gap8">
            <View look="grow">
              <Link inline to={`/${user.handle}`} dir="ltr" look="bold oneLine">
                {user.name}
              </Link>
              <Link inline to={`/${user.handle}`} tabIndex={-1} dir="ltr" look="muted oneLine">
                @{user.handle}
              </Link>
            </View>
            {user.handle !== account && <FollowButton user={user} />}
          </View>
          {bio && <Text dir="auto">{user.bio}</Text>}
        </View>
      </View>
    </View>
  );
}

/** Follows or unfollows; its test id is the numeric id and the state. */
export function FollowButton({ user }: { user: PracticeUser }) {
  const { followed } = useMarks();
  const following = followed.has(user.id);
  return (
    <View
      as="button"
      testID={`${user.id}-${following ? 'unfollow' : 'follow'}`}
      aria-label={`${t(following ? 'unfollow' : 'follow')} @${user.handle}`}
      look={following ? 'pillOutline' : 'pill'}
      onClick={event => {
        event.stopPropagation();
        toggleMark('followed', user.id);
      }}
    >
      {t(following ? 'unfollow' : 'follow')}
    </View>
  );
}
