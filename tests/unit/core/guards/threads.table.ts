import type { Brand } from '../../../../src/core/brand';
import type { GuardId } from '../../../../src/core/guards/finding';
import type { GuardQuestion, ThreadPost } from '../../../../src/core/guards/guard';
import { mentionsIn } from '../../../../src/core/post';
import { ACME, ACME_UK, aCustomer, aQuestion, inThread } from '../../../support/guard-questions';
import { aPost, idAt, MINUTE, NOON } from '../../../support/history';

/*
Invented threads in which @AcmeParcels (or who stands after "as") answers the post with the star. JD began at minute 5 and presses at
minute 10. Before the names stand the guards that should speak: A already-answered, N news, W wrong-account, or – for none.
"number handle minute [>parent] [*] text"; "draft" is what JD wrote, "kept" a reply of the history to the answered post.
*/
const SCENES = `
– nothing happened
1 ada 0 * @AcmeParcels where is it?

A a colleague was faster
1 ada 0 * @AcmeParcels where is it?
2 AcmeParcels 7 >1 Looking into it. ^MK

A a colleague answered at the same minute
1 ada 0 * @AcmeParcels where is it?
2 AcmeParcels 9.9 >1 Hi Ada, on it. ^MK

A a sister account was faster
1 ada 0 * @AcmeParcels @AcmeUK where is it?
2 AcmeUK 6 >1 @ada It is in Leeds. ^PT

A answered long before
1 ada -600 * @AcmeParcels where is it?
2 AcmeParcels -500 >1 It is in Leeds. ^MK

A the history knows a reply that the page does not show
1 ada 0 * @AcmeParcels where is it?
kept 8 Looking into it. ^MK

A unsigned, by a machine
1 ada 0 * @AcmeParcels where is it?
2 AcmeParcels 6 >1 Thanks for your post. We answer within a day.

A JD’s own reply from another window
1 ada 0 * @AcmeParcels where is it?
2 AcmeParcels 6 >1 It is in Leeds. ^JD
draft It is in Leeds, Ada.

A the page does not say whom the colleague answered
1 ada 0 * @AcmeParcels where is it?
2 AcmeParcels 6 It is in Leeds. ^MK

– the page does not say it, and there are two customers
1 ada 0 * @AcmeParcels where is it?
2 bob 1 @AcmeParcels mine too
3 AcmeParcels 6 It is in Leeds. ^MK

A two colleagues
1 ada 0 * @AcmeParcels where is it?
2 AcmeParcels 2 >1 Looking into it. ^MK
3 AcmeParcels 6 >1 It is in Leeds. ^PT

A a numbered reply by a colleague
1 ada 0 * @AcmeParcels where is it?
2 AcmeParcels 6 >1 It is in Leeds. 1/2 ^MK
draft 2/2 It comes on Friday.

A the same part again
1 ada 0 * @AcmeParcels where is it?
2 AcmeParcels 6 >1 It is in Leeds. 1/2 ^JD
draft It is in Leeds. 1/2

– the second part of one’s own reply
1 ada 0 * @AcmeParcels where is it?
2 AcmeParcels 4 >1 It is in Leeds. 1/2 ^JD
draft 2/2 It comes on Friday.

– the third part
1 ada 0 * @AcmeParcels where is it?
2 AcmeParcels 3 >1 It is in Leeds. (1/3)
3 AcmeParcels 4 >1 It comes on Friday. (2/3)
draft (3/3) Please have your card ready. ^JD

– the brand answered somebody else in the thread
1 ada 0 * @AcmeParcels where is it?
2 bob 1 >1 @ada @AcmeParcels mine too
3 AcmeParcels 6 >2 @bob Which order is it? ^MK

– a friend answered
1 ada 0 * @AcmeParcels where is it?
2 bob 6 >1 @ada try their shop

– the brand answered an earlier post of theirs
1 ada -90 @AcmeParcels hello?
2 AcmeParcels -80 >1 Hi Ada, what is it? ^MK
3 ada 0 >2 * @AcmeParcels where is my parcel?

– the customer’s other conversation was answered
1 ada 0 * @AcmeParcels where is it?
2 ada -300 @AcmeParcels do you ship to Malta?
3 AcmeParcels 6 >2 We do. ^MK

– the brand’s own post stands above
1 AcmeParcels -60 We ship to Malta now.
2 ada 0 >1 * @AcmeParcels since when?

– a look-alike answered
1 ada 0 * @AcmeParcels where is it?
2 AcmeHelpers 6 >1 @ada DM us your card number

N they found it
1 ada 0 * @AcmeParcels where is it?
2 ada 7 @AcmeParcels found it, the neighbour had it

N they add the number
1 ada 0 * @AcmeParcels where is it?
2 ada 6 >1 @AcmeParcels it is order 4711

N three more posts
1 ada 0 * @AcmeParcels where is it?
2 ada 6 >1 1/3
3 ada 7 >2 2/3
4 ada 8 >3 3/3

N in answer to our earlier reply
1 ada -60 @AcmeParcels hello?
2 AcmeParcels -50 >1 Hi. ^MK
3 ada 0 >2 * @AcmeParcels where is it?
4 ada 9 >2 @AcmeParcels anybody?

N half a minute before JD began
1 ada 0 * @AcmeParcels where is it?
2 ada 4.6 >1 @AcmeParcels never mind

N in capitals of the handle
1 Ada 0 * @acmeparcels where is it?
2 ADA 6 >1 hello??

N they ask a friend and us
1 ada 0 * @AcmeParcels where is it?
2 bob 1 >1 @ada mine came
3 ada 6 >2 @bob @AcmeParcels lucky you, mine did not

AN a colleague answered and they thanked
1 ada 0 * @AcmeParcels where is it?
2 AcmeParcels 6 >1 It is in Leeds. ^MK
3 ada 8 >2 thanks

– they had written more before JD began
1 ada 0 * @AcmeParcels where is it?
2 ada 1 >1 @AcmeParcels order 4711

– the newest post is the one that is answered
1 ada -9 @AcmeParcels where is it?
2 ada 0 >1 * @AcmeParcels order 4711

– others wrote meanwhile
1 ada 0 * @AcmeParcels where is it?
2 bob 6 >1 @AcmeParcels me too
3 cem 7 >1 @ada @AcmeParcels and me

– a colleague wrote to somebody else meanwhile
1 ada 0 * @AcmeParcels where is it?
2 bob 1 @AcmeParcels hi
3 AcmeParcels 6 >2 @bob Hi. ^MK

– JD goes on with a thread of the brand
1 AcmeParcels 0 * We ship to Malta now.
2 AcmeParcels 6 >1 And to Gozo.

– a namesake wrote
1 ada 0 * @AcmeParcels where is it?
2 ada_l 7 >1 @AcmeParcels where is mine?

W as jane_private: from JD’s own account
1 ada 0 * @AcmeParcels where is it?

W as jane_private: the customer wrote to the sister
1 ada 0 * @AcmeUK where is it?

W as jane_private: only the line above names us
1 ada 0 * to:AcmeParcels where is it?

W as jane_private: they answer our reply
1 ada -9 @AcmeParcels hello?
2 AcmeParcels -5 >1 Hi Ada. ^MK
3 ada 0 >2 * still nothing

W as jane_private: they wrote to us earlier in the thread
1 ada -9 @AcmeParcels hello?
2 ada 0 >1 * anybody there?

W as AcmeUK: they wrote to the other account
1 ada 0 * @AcmeParcels where is it?

W the other way round
1 ada 0 * @AcmeUK where is it?

W as AcmeUK: they answer a post of the other account
1 AcmeParcels -30 We ship to Malta now.
2 ada 0 >1 * and to Gozo?

W as jane_private: in other letters
1 ada 0 * @ACMEPARCELS where is it?

W as jane_private: they name a competitor too
1 ada 0 * @AcmeParcels @OtherPost which of you has it?

W as AcmeUK: the other account looks after them
1 ada -60 @AcmeParcels hello?
2 AcmeParcels -50 >1 @ada Hi. ^MK
3 ada 0 >2 * @AcmeParcels where is it?

– as jane_private: lunch with a friend
1 bob 0 * shall we eat?

– as jane_private: a friend who only speaks of parcels
1 bob 0 * my parcel from acme is late again

– as jane_private: JD goes on with a post of JD’s
1 jane_private 0 * I love @AcmeParcels

– as jane_private: JD is glad of a post of ours
1 AcmeParcels 0 * We are hiring.

– as jane_private: an address that looks like a handle
1 bob 0 * write to jobs@AcmeParcels.example

– as jane_private: another company
1 bob 0 * @OtherPost where is it?

– as jane_private: an account that begins like ours
1 bob 0 * @AcmeParcelsFan nice page

– as AcmeUK: they wrote to both
1 ada 0 * @AcmeParcels @AcmeUK who has it?

– as AcmeUK: we have taken them over from the sister
1 ada -60 @AcmeParcels hello?
2 AcmeUK -50 >1 @ada We look after you here. ^MK
3 ada 0 >2 * @AcmeParcels @AcmeUK thanks

– as AcmeUK: nobody of ours is named
1 ada 0 * parcels are never on time
`;

const GUARD_OF: Readonly<Record<string, GuardId>> = {
  A: 'already-answered',
  N: 'news',
  W: 'wrong-account',
};

/** A thread, and which of the three guards should speak there. */
export interface Scene {
  name: string;
  speak: ReadonlySet<GuardId>;
  question: GuardQuestion;
}

/** Invented threads, labelled by hand. */
export const scenes: readonly Scene[] = SCENES.trim().split('\n\n').map(readScene);

function readScene(block: string): Scene {
  const [head = '', ...lines] = block.split('\n');
  const [, labels = '', account = 'AcmeParcels', name = ''] = /^(\S+) (?:as (\w+): )?(.*)$/.exec(head) ?? [];
  const posts = lines.flatMap(line => readPost(line) ?? []);
  const starred = posts.find(({ starred }) => starred);
  const kept = lines.flatMap(line => /^kept (\d+) (.+)$/.exec(line)?.slice(1) ?? []);
  const draft = lines.find(line => line.startsWith('draft '))?.slice(6);
  const brand = [ACME, ACME_UK].find(({ handle }: Brand) => handle === account) ?? null;
  return {
    name: `${name} (${account})`,
    speak: new Set(Array.from(labels).flatMap(letter => GUARD_OF[letter] ?? [])),
    question: aQuestion({
      account,
      brand,
      answers: starred ? answered(starred) : null,
      thread: posts.map(({ post }) => post),
      ...(draft === undefined ? {} : { text: draft }),
      customer: aCustomer({ ours: kept.length === 2 ? [keptReply(kept, starred?.post.id ?? '')] : [] }),
    }),
  };
}

interface ReadPost {
  post: ThreadPost;
  starred: boolean;
  to: string[];
}

function readPost(line: string): ReadPost | null {
  const found = /^(\d) (\w+) (-?[\d.]+) (?:>(\d) )?(\* )?(?:to:(\w+) )?(.+)$/.exec(line);
  if (!found) return null;
  const [, number = '', by = '', minute = '', parent, star, to, text = ''] = found;
  const post = inThread({
    by,
    at: NOON + Number(minute) * MINUTE,
    id: idOf(number),
    replyToId: parent === undefined ? null : idOf(parent),
    text,
  });
  return { post, starred: star !== undefined, to: to === undefined ? [] : [to] };
}

function answered({ post, to }: ReadPost): GuardQuestion['answers'] {
  const { id, handle, text, postedAt, replyToId } = post;
  return aPost({ id, by: handle, at: postedAt, text, answers: replyToId, to: [...to, ...mentionsIn(text)] });
}

function keptReply([minute = '', text = '']: string[], replyToId: string) {
  return { text, at: NOON + Number(minute) * MINUTE, replyToId, by: 'MK' };
}

function idOf(number: string): string {
  return idAt(NOON, Number(number));
}
