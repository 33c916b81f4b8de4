import { diffLines } from '../../../core/sharing/diff-lines';
import { differing, linesOf } from '../../../core/sharing/template-fields';
import type { Template } from '../../../core/templates/template';
import type { TemplateEdit } from '../../../messages/topics/library';
import { t } from '../../text';
import { Diff } from '../Diff';
import { fieldWords } from '../field-words';

interface CompareProps {
  before: Template | TemplateEdit;
  after: Template | TemplateEdit;
}

/** What two states of a template say differently, field by field. */
export function Compare({ before, after }: CompareProps) {
  const fields = differing(plain(before), plain(after));
  if (fields.length === 0) return <p class="muted">{t('compareSame')}</p>;
  return (
    <div class="compare">
      {fields.map(field => {
        const words = fieldWords(field);
        return (
          <div key={field}>
            <p class="hint">{words ? t(words) : field}</p>
            <Diff lines={diffLines(linesOf(plain(before), field), linesOf(plain(after), field))} />
          </div>
        );
      })}
    </div>
  );
}

// What only this machine knows is no difference.
function plain({
  name,
  shortcut,
  folder,
  tags,
  act,
  brands,
  when,
  examples,
  wordings,
}: CompareProps['before']) {
  return {
    name,
    shortcut,
    tags,
    act,
    brands,
    examples,
    wordings,
    ...(folder && { folder }),
    ...(when && { when }),
  };
}
