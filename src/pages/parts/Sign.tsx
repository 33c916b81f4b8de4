/** Our own sign, the caret in a circle. */
export function Sign() {
  return (
    <svg class="sign" viewBox="0 0 16 16" width="24" height="24" aria-hidden="true">
      <circle cx="8" cy="8" r="8" />
      <path d="M4.25 9.75 8 6l3.75 3.75" />
    </svg>
  );
}
