import type { Notice, NoticeStore } from '../stores/notice-store';
import { text } from '../texts';
import { Caret, Icon } from './Icon';

/** Wrapper class of the notices' mount. */
export const NOTICES_CLASS = 'notices-box';

/** What the agent should know, one calm line each. */
export function Notices({ store }: { store: NoticeStore }) {
  return (
    <div class="notices">
      {store.notices.value.map(notice => (
        <NoticeLine key={notice.id} notice={notice} onDismiss={() => store.dismiss(notice.id)} />
      ))}
    </div>
  );
}

function NoticeLine({ notice, onDismiss }: { notice: Notice; onDismiss: () => void }) {
  return (
    <div class="notice card">
      <Caret />
      {notice.content ? (
        <>
          <span role="status" class="sr">
            {notice.text}
          </span>
          {notice.content}
        </>
      ) : (
        <span role="status" aria-label={notice.text} class="ellipsis" title={notice.text}>
          {notice.text}
        </span>
      )}
      {!notice.content && notice.action && (
        <button type="button" class="small-button" onClick={notice.action.run}>
          {notice.action.label}
        </button>
      )}
      <button type="button" class="round" aria-label={text('dismiss')} onClick={onDismiss}>
        <Icon name="close" size={16} />
      </button>
    </div>
  );
}
