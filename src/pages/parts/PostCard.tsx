import type { ComponentChildren } from 'preact';
import { t } from '../text';

interface PostCardProps {
  name: string;
  /** Without the @. */
  handle: string;
  text: string;
  /** Our own answer rather than a customer's post. */
  ours?: boolean;
  /** Lines below the words. */
  children?: ComponentChildren;
}

/** A post about as X would show it, for examples and practice. */
export function PostCard({ name, handle, text, ours = false, children }: PostCardProps) {
  return (
    <article class={ours ? 'post ours' : 'post'} aria-label={t('postBy', name)}>
      <p class="author">
        <bdi class="name">{name}</bdi> <bdi class="muted">@{handle}</bdi>
      </p>
      <p class="words" dir="auto">
        {text}
      </p>
      {children}
    </article>
  );
}
