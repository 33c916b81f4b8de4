/* oxlint-disable unicorn/no-empty-file -- it is here to be empty */
// Stands in for the core-js modules that twitter-text asks for (see vite.config.ts): every browser we run in has what they add, and
// they would patch RegExp and String at each start.
