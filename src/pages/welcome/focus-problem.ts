/** Takes the agent to the first field that is marked as wrong, once it is drawn. */
export function focusProblem() {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('.set-up [aria-invalid="true"]')?.focus();
  });
}
