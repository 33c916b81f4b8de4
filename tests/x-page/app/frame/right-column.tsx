import { useState } from 'react';
import { t } from '../i18n';
import { Icon } from '../icons';
import { go, useShown } from '../router';
import { testId } from '../test-id';
import { Text, View } from '../view';
import { ancestorsOf, postOf, userOf } from '../world';
import { PeopleCard } from './people-card';
import { useWindowSize } from './window-size';

const TRENDS = ['#MondayMood', 'Winter timetable', 'Harbour Festival', '#TravelTips'];

/** X's right column: search, people, what others talk about. */
export function RightColumn() {
  const medium = useWindowSize() === 'medium';
  const { page } = useShown();
  const post = page.kind === 'status' ? postOf(page.id) : undefined;
  const relevant = post
    ? [...new Set([post, ...ancestorsOf(post)].map(({ author }) => author))].slice(0, 3).map(userOf)
    : undefined;

  return (
    <View testID="sidebarColumn" look={medium ? 'sidebar sidebarMedium' : 'sidebar'}>
      <View look="sidebarBox">
        <SearchBox />
        <PeopleCard {...(relevant ? { users: relevant } : {})} />
        <View as="section" role="region" look="card" aria-label={t('whatsHappeningBox')}>
          <Text as="h1" look="cardTitle" style={{ display: 'block' }}>
            {t('whatsHappeningBox')}
          </Text>
          {TRENDS.map(name => (
            <View key={name} role="link" tabIndex={0} testID="trend" look="pad" onClick={() => search(name)}>
              <Text look="bold">{name}</Text>
            </View>
          ))}
        </View>
        <View as="nav" look="footer">
          <Text>© Practice X — invented people, invented posts</Text>
        </View>
      </View>
    </View>
  );
}

/** The field for a search; Enter goes to its results. */
export function SearchBox({ query = '' }: { query?: string }) {
  const [text, setText] = useState(query);
  return (
    <form
      role="search"
      aria-label={t('search')}
      onSubmit={event => {
        event.preventDefault();
        search(text);
      }}
    >
      <View as="label" look="searchBox" style={{ flexDirection: 'row' }}>
        <Icon name="search" size={16} />
        <input
          data-testid={testId('SearchBox_Search_Input')}
          aria-label={t('search')}
          placeholder={t('search')}
          value={text}
          onChange={event => setText(event.target.value)}
        />
      </View>
    </form>
  );
}

function search(query: string) {
  go(`/search?q=${encodeURIComponent(query)}&src=typed_query`);
}
