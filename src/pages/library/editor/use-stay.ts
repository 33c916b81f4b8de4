import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** The browser asks before it closes the tab while there is something that was not saved. */
export function useStay(unsaved: ReadonlySignal<boolean>): void {
  useEffect(() => {
    const stay = (event: BeforeUnloadEvent) => {
      if (unsaved.value) event.preventDefault();
    };
    addEventListener('beforeunload', stay);
    return () => removeEventListener('beforeunload', stay);
  }, [unsaved]);
}
