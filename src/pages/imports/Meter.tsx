import { percent } from './words';

/** How far something is: `share` from 0 to 1. */
export function Meter({ label, share }: { label: string; share: number }) {
  return (
    <div class="meter">
      <progress aria-label={label} max={1} value={Math.min(1, share)} />
      <span>{percent(share)}</span>
    </div>
  );
}
