import * as v from 'valibot';

const LONGEST_TEXT = 30_000;
const LONGEST_LIST = 500;
/** The year 2100: anything later is no time. */
const LAST_MOMENT = 4_102_444_800_000;

/** Text from a person or a page, bounded. */
export const text = (length = LONGEST_TEXT) => v.pipe(v.string(), v.maxLength(length));
/** An id of X. */
export const id = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
/** What X accepts as a handle, without the @. */
export const handle = v.pipe(v.string(), v.regex(/^\w{1,15}$/));
/** Unix milliseconds. */
export const moment = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(LAST_MOMENT));
/** How many of something are asked for. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_LIST));
/** BCP 47, null where unknown. */
export const language = v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{1,35}$/)));
/** An id that we gave. */
export const key = v.pipe(v.string(), v.regex(/^[\w:~.-]{1,100}$/));
/** A bounded list. */
export const list = <T extends v.GenericSchema>(item: T, most = LONGEST_LIST) =>
  v.pipe(v.array(item), v.maxLength(most));

/** What the page showed comes in crowds; one odd item in it must not cost the others. */
export const crowd = <Item>(item: v.GenericSchema<unknown, Item>, most = LONGEST_LIST) =>
  v.pipe(
    list(v.unknown(), most),
    v.transform(all =>
      all.flatMap(one => {
        const checked = v.safeParse(item, one);
        return checked.success ? [checked.output] : [];
      }),
    ),
  );

/** The request of a question that needs none. */
export const nothing = v.pipe(
  v.object({}),
  v.transform((): Record<string, never> => ({})),
);

/** An account as the page shows it. */
export const account = v.object({ handle, displayName: text(200), numericId: v.nullable(id) });

/** A post as the page shows it. */
export const post = v.object({
  id,
  author: account,
  postedAt: moment,
  lang: language,
  text: text(),
  translated: v.boolean(),
  cutOff: v.boolean(),
  ad: v.boolean(),
  pinned: v.boolean(),
  repostedBy: v.nullable(handle),
  quote: v.nullable(v.object({ handle: text(20), displayName: text(200), text: text(), id: v.nullable(id) })),
  replyTo: v.nullable(v.object({ id: v.nullable(id), handles: list(handle, 100) })),
});
