import { useState } from 'react';
import { t } from '../i18n';
import { Text, View } from '../view';
import { type Row, Rows } from './rows';

interface TimelineProps {
  /** What screen readers hear, "Timeline: …". */
  label: string;
  rows: readonly Row[];
  loading?: boolean;
  memory: string;
  hold?: string | undefined;
}

let lists = 0;

/** A list as X writes it: a region named by a heading, and in it a box whose rows come and go. */
export function Timeline({ label, rows, loading = false, memory, hold }: TimelineProps) {
  const [number] = useState(() => lists++);
  return (
    <View as="section" role="region" aria-labelledby={`accessible-list-${number}`}>
      <Text
        as="h1"
        dir="auto"
        role="heading"
        look="hidden"
        id={`accessible-list-${number}`}
        style={{ display: 'block' }}
      >
        {label}
      </Text>
      <View aria-label={label}>
        {loading ? <Waiting /> : <Rows key="rows" rows={rows} memory={memory} hold={hold} />}
      </View>
    </View>
  );
}

// While it loads this box has no style attribute; another box takes its place.
function Waiting() {
  return (
    <div>
      <div role="progressbar" aria-label={t('loading')} className="r-spinner" />
    </div>
  );
}
