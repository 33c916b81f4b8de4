import { useArrival } from '../arrival';
import { Composer } from '../composer/composer';
import { Tabs, TopBar } from '../frame/top-bar';
import { t } from '../i18n';
import { Timeline } from '../list/timeline';
import { useSettings } from '../settings-store';
import { View } from '../view';
import { allPosts, useWorldVersion } from '../world';
import { endRow, timelineRows } from './rows-of';

/** The home timeline: everything that answers nobody, newest first. */
export function Home({ memory }: { memory: string }) {
  useWorldVersion();
  const { layout } = useSettings();
  const arrived = useArrival('home');
  const posts = allPosts().filter(post => !post.inReplyTo && !post.unavailable);
  const tabs = [
    { to: '/home', word: t('forYou') },
    { to: '/home?f=following', word: t('following') },
  ];

  return (
    <>
      <TopBar>
        <Tabs tabs={tabs} active={t('forYou')} />
      </TopBar>
      {layout === 'desktop' && (
        <View look="line">
          <Composer kind="home" />
        </View>
      )}
      <Timeline
        label={t('timelineHome')}
        rows={arrived ? [...timelineRows(posts), endRow] : []}
        loading={!arrived}
        memory={memory}
      />
    </>
  );
}
