/**
 * "long | text" or "- | text" for 280 with " ^JD" at the end, reckoned by X's table of weights (a letter 1 or 2, an emoji 2, a link 23),
 * not by our code; "⟨a×3⟩" is "aaa". The second half was not tuned on.
 */
const TUNING = `
- | ⟨a×275⟩
- | ⟨a×276⟩
long | ⟨a×277⟩
long | ⟨a×316⟩
- | ⟨é×275⟩
- | ⟨é×276⟩
long | ⟨é×277⟩
long | ⟨é×316⟩
- | ⟨ж×275⟩
- | ⟨ж×276⟩
long | ⟨ж×277⟩
long | ⟨ж×316⟩
- | ⟨あ×137⟩
- | ⟨あ×138⟩
long | ⟨あ×139⟩
long | ⟨あ×178⟩
- | ⟨ا×275⟩
- | ⟨ا×276⟩
long | ⟨ا×277⟩
long | ⟨ا×316⟩
- | ⟨😂×137⟩
- | ⟨😂×138⟩
long | ⟨😂×139⟩
long | ⟨😂×178⟩
- | ⟨ก×275⟩
- | ⟨ก×276⟩
long | ⟨ก×277⟩
long | ⟨ก×316⟩
- | ⟨字×137⟩
- | ⟨字×138⟩
long | ⟨字×139⟩
long | ⟨字×178⟩
- | ⟨👨‍👩‍👧‍👦×137⟩
- | ⟨👨‍👩‍👧‍👦×138⟩
long | ⟨👨‍👩‍👧‍👦×139⟩
long | ⟨👨‍👩‍👧‍👦×178⟩
- | ⟨’×275⟩
- | ⟨’×276⟩
long | ⟨’×277⟩
long | ⟨’×316⟩
- | ⟨a×249⟩ https://help.acme.com/a/very/long/way/⟨x×60⟩
- | ⟨a×252⟩ https://help.acme.com/a/very/long/way/⟨x×60⟩
long | ⟨a×253⟩ https://help.acme.com/a/very/long/way/⟨x×60⟩
long | ⟨a×261⟩ https://help.acme.com/a/very/long/way/⟨x×60⟩
- | ⟨é×249⟩ https://help.acme.com/a/very/long/way/⟨x×60⟩
- | ⟨é×252⟩ https://help.acme.com/a/very/long/way/⟨x×60⟩
long | ⟨é×253⟩ https://help.acme.com/a/very/long/way/⟨x×60⟩
long | ⟨é×261⟩ https://help.acme.com/a/very/long/way/⟨x×60⟩
- | ⟨ж×249⟩ https://help.acme.com/a/very/long/way/⟨x×60⟩
- | ⟨ж×252⟩ https://help.acme.com/a/very/long/way/⟨x×60⟩
long | ⟨ж×253⟩ https://help.acme.com/a/very/long/way/⟨x×60⟩
long | ⟨ж×261⟩ https://help.acme.com/a/very/long/way/⟨x×60⟩
- | ⟨あ×123⟩ https://help.acme.com/a/very/long/way/⟨x×60⟩
- | ⟨あ×126⟩ https://help.acme.com/a/very/long/way/⟨x×60⟩
long | ⟨あ×127⟩ https://help.acme.com/a/very/long/way/⟨x×60⟩
long | ⟨あ×135⟩ https://help.acme.com/a/very/long/way/⟨x×60⟩
- | ⟨ا×249⟩ https://help.acme.com/a/very/long/way/⟨x×60⟩
- | ⟨ا×252⟩ https://help.acme.com/a/very/long/way/⟨x×60⟩
long | ⟨ا×253⟩ https://help.acme.com/a/very/long/way/⟨x×60⟩
long | ⟨ا×261⟩ https://help.acme.com/a/very/long/way/⟨x×60⟩
- | ⟨😂×123⟩ https://help.acme.com/a/very/long/way/⟨x×60⟩
- | ⟨😂×126⟩ https://help.acme.com/a/very/long/way/⟨x×60⟩
long | ⟨😂×127⟩ https://help.acme.com/a/very/long/way/⟨x×60⟩
long | ⟨😂×135⟩ https://help.acme.com/a/very/long/way/⟨x×60⟩
`;

const HELD_OUT = `
- | ⟨a×256⟩
- | ⟨a×274⟩
long | ⟨a×278⟩
long | ⟨a×576⟩
- | ⟨é×256⟩
- | ⟨é×274⟩
long | ⟨é×278⟩
long | ⟨é×576⟩
- | ⟨ж×256⟩
- | ⟨ж×274⟩
long | ⟨ж×278⟩
long | ⟨ж×576⟩
- | ⟨あ×118⟩
- | ⟨あ×136⟩
long | ⟨あ×140⟩
long | ⟨あ×438⟩
- | ⟨ا×256⟩
- | ⟨ا×274⟩
long | ⟨ا×278⟩
long | ⟨ا×576⟩
- | ⟨😂×118⟩
- | ⟨😂×136⟩
long | ⟨😂×140⟩
long | ⟨😂×438⟩
- | ⟨ก×256⟩
- | ⟨ก×274⟩
long | ⟨ก×278⟩
long | ⟨ก×576⟩
- | ⟨字×118⟩
- | ⟨字×136⟩
long | ⟨字×140⟩
long | ⟨字×438⟩
- | ⟨👨‍👩‍👧‍👦×118⟩
- | ⟨👨‍👩‍👧‍👦×136⟩
long | ⟨👨‍👩‍👧‍👦×140⟩
long | ⟨👨‍👩‍👧‍👦×438⟩
- | ⟨’×256⟩
- | ⟨’×274⟩
long | ⟨’×278⟩
long | ⟨’×576⟩
- | ⟨a×243⟩ acme.com/⟨b×9⟩
- | ⟨a×251⟩ acme.com/⟨b×9⟩
long | ⟨a×254⟩ acme.com/⟨b×9⟩
long | ⟨a×282⟩ acme.com/⟨b×9⟩
- | ⟨é×243⟩ acme.com/⟨b×9⟩
- | ⟨é×251⟩ acme.com/⟨b×9⟩
long | ⟨é×254⟩ acme.com/⟨b×9⟩
long | ⟨é×282⟩ acme.com/⟨b×9⟩
- | ⟨ж×243⟩ acme.com/⟨b×9⟩
- | ⟨ж×251⟩ acme.com/⟨b×9⟩
long | ⟨ж×254⟩ acme.com/⟨b×9⟩
long | ⟨ж×282⟩ acme.com/⟨b×9⟩
- | ⟨あ×117⟩ acme.com/⟨b×9⟩
- | ⟨あ×125⟩ acme.com/⟨b×9⟩
long | ⟨あ×128⟩ acme.com/⟨b×9⟩
long | ⟨あ×156⟩ acme.com/⟨b×9⟩
- | ⟨ا×243⟩ acme.com/⟨b×9⟩
- | ⟨ا×251⟩ acme.com/⟨b×9⟩
long | ⟨ا×254⟩ acme.com/⟨b×9⟩
long | ⟨ا×282⟩ acme.com/⟨b×9⟩
- | ⟨😂×117⟩ acme.com/⟨b×9⟩
- | ⟨😂×125⟩ acme.com/⟨b×9⟩
long | ⟨😂×128⟩ acme.com/⟨b×9⟩
long | ⟨😂×156⟩ acme.com/⟨b×9⟩
`;

/** Both halves. */
export const lengthTable = { TUNING, HELD_OUT };
