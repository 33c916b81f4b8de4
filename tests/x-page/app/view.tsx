import { type AllHTMLAttributes, createElement, forwardRef, type ReactNode } from 'react';
import { testId } from './test-id';

type Tag =
  | 'a'
  | 'article'
  | 'aside'
  | 'button'
  | 'div'
  | 'form'
  | 'h1'
  | 'h2'
  | 'header'
  | 'label'
  | 'main'
  | 'nav'
  | 'section'
  | 'span';

interface ViewProps extends Omit<AllHTMLAttributes<HTMLElement>, 'as' | 'className'> {
  as?: Tag;
  /** Style names of `styles.ts`, without their prefix. */
  look?: string;
  testID?: string | undefined;
  children?: ReactNode;
}

/** A box as react-native-web makes them: a positioned flex column that is a stacking context of its own. */
export const View = forwardRef<HTMLElement, ViewProps>(function View(props, ref) {
  return element('css-175oi2r', props, ref);
});

/** A run of text as react-native-web makes them. */
export const Text = forwardRef<HTMLElement, ViewProps>(function Text(props, ref) {
  return element(props.as === 'span' ? 'css-1jxf684' : 'css-146c3p1', props, ref);
});

function element(
  base: string,
  { as = 'div', look, testID, ...rest }: ViewProps,
  ref: React.Ref<HTMLElement>,
) {
  const names = look ? look.split(' ').map(name => `r-${name}`) : [];
  return createElement(as, {
    ...rest,
    ...(as === 'button' ? { type: 'button' } : {}),
    ...(testID === undefined ? {} : { 'data-testid': testId(testID) }),
    className: [base, ...names].join(' '),
    ref,
  });
}
