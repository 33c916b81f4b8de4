import { Component, type ReactNode } from 'react';
import { Text } from '../view';

/** Errors that took an editor down, for tests to see. */
export const crashes: string[] = [];

/** Shows a line in the place of an editor that threw, as X does, and leaves the rest of the page standing. */
export class CrashGuard extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown) {
    crashes.push(String(error));
  }

  override render() {
    return this.state.crashed ? (
      <Text look="muted">Something went wrong. Try reloading.</Text>
    ) : (
      this.props.children
    );
  }
}
