// Stands in for the core-js modules that twitter-text asks for (see vite.config.ts): every browser we run in has what they add, and
// they would patch RegExp and String at each start.
export {};
