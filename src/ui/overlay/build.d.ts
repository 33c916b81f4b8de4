/** True only in the builds that our own browser tests drive: shadow roots are then open. Set by the bundler. */
declare const __OPEN_ROOTS__: boolean;
