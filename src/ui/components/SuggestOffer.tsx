import { useRef } from 'preact/hooks';
import { text } from '../texts';
import { useGoneAfter } from './gone-after';

/** Milliseconds that an offer stands. */
const OFFERED = 15_000;

interface SuggestOfferProps {
  postId: string;
  onSuggest: () => void;
  /** Nobody took it. */
  onOver: () => void;
}

/** A reply in the agent's own words went out: others may want to say the same. */
export function SuggestOffer({ postId, onSuggest, onOver }: SuggestOfferProps) {
  const box = useRef<HTMLSpanElement>(null);
  useGoneAfter(box, { what: postId, after: OFFERED, onGone: onOver });
  return (
    <span ref={box} class="row">
      <span class="muted">{text('suggest_offer')}</span>
      <button type="button" class="small-button" onClick={onSuggest}>
        {text('suggest')}
      </button>
    </span>
  );
}
