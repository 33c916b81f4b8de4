import { t } from '../text';
import type { OpenArchive } from './archive-file';
import { FindingsList } from './FindingsList';
import type { IntakeStore } from './intake-store';
import { count, size } from './words';

/** In bytes: what X writes where there are no messages. */
const EMPTY_FILE = 100;

/** What is in an archive, before it is brought in. */
export function ArchiveCard({ store, archive }: { store: IntakeStore; archive: OpenArchive }) {
  const { account, files, postBytes, messageBytes } = archive.preview;
  const parts = files.filter(({ part }) => part === 'posts').length;

  return (
    <section class="card" aria-labelledby="import-file">
      <h3 id="import-file">
        {t('importArchiveOf', account.handle)} <bdi class="muted">{archive.file.name}</bdi>
      </h3>
      <dl class="tally">
        <div>
          <dt>{t('importPosts')}</dt>
          <dd>{t('importPostsIn', size(postBytes), count(parts))}</dd>
        </div>
        {messageBytes > EMPTY_FILE && (
          <div>
            <dt>{t('importMessages')}</dt>
            <dd>{t('importMessagesNever', size(messageBytes))}</dd>
          </div>
        )}
      </dl>
      <p class="hint">{t('importOnlyReplies')}</p>
      <FindingsList store={store} total={postBytes} />
      <div class="row">
        <button type="button" class="primary" onClick={store.start}>
          {t('importStart')}
        </button>
        <button type="button" disabled={store.checking.value.is === 'going'} onClick={store.look}>
          {t('importCheck')}
        </button>
        <button type="button" onClick={store.close}>
          {t('importOtherFile')}
        </button>
      </div>
    </section>
  );
}
