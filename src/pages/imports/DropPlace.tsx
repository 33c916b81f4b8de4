import { useState } from 'preact/hooks';
import { t } from '../text';

/** Where a file is dropped or chosen. */
export function DropPlace({ onFile }: { onFile(file: File): Promise<void> }) {
  const [over, setOver] = useState(false);

  function take(files: FileList | null | undefined) {
    const file = files?.[0];
    if (file) void onFile(file);
  }

  return (
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <label class="file">
        <span>{t('importChoose')}</span>
        <input
          type="file"
          accept=".zip,.csv,.tsv,.txt"
          onChange={event => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p class="hint">{t('importKinds')}</p>
    </div>
  );
}
