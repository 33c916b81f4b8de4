import type { AllHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { go } from './router';
import { Text, View } from './view';

interface LinkProps extends AllHTMLAttributes<HTMLElement> {
  to: string;
  look?: string;
  testID?: string;
  /** A run of text, not a box. */
  inline?: boolean;
  children?: ReactNode;
}

/** A link within X: a plain click changes the route without a reload. */
export function Link({ to, inline, onClick, ...rest }: LinkProps) {
  const Part = inline ? Text : View;
  return (
    <Part
      {...rest}
      as="a"
      href={to}
      role={rest.role ?? 'link'}
      onClick={(event: MouseEvent<HTMLElement>) => {
        onClick?.(event);
        if (!plainClick(event)) return;
        event.preventDefault();
        event.stopPropagation();
        go(to);
      }}
    />
  );
}

function plainClick(event: MouseEvent): boolean {
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  return event.button === 0 && !modified && !event.defaultPrevented;
}
