import type { ReactNode } from 'react';
import { svgAddress } from './avatar';
import { Link } from './link';
import { Text } from './view';

// Written as text because the flag `v` is younger than our target.
const EMOJI = String.raw`\p{RGI_Emoji}|\p{Extended_Pictographic}\uFE0F?`;
const LINKED = String.raw`https?:\/\/[^\s]+|(?<![\w@])@\w{1,15}|(?<![\w#])#[\p{L}\p{N}_]+`;
const PIECES = new RegExp(`(${LINKED}|${EMOJI})`, 'v');
const WHOLE_EMOJI = new RegExp(`^(?:${EMOJI})$`, 'v');

/** The text of a post as X writes it: spans, links for addresses, names and tags, pictures for emoji. */
export function RichText({ text, links = true }: { text: string; links?: boolean }) {
  return (
    <>{text.split(PIECES).map((piece, index) => piece && <Piece key={index} text={piece} links={links} />)}</>
  );
}

function Piece({ text, links }: { text: string; links: boolean }): ReactNode {
  if (/^[@#][\p{L}\p{N}_]+$/u.test(text)) return <Tag text={text} links={links} />;
  if (/^https?:\/\//.test(text)) return <Address text={text} links={links} />;
  if (WHOLE_EMOJI.test(text)) return <Emoji text={text} />;
  return <Text as="span">{text}</Text>;
}

function Tag({ text, links }: { text: string; links: boolean }) {
  if (!links) return <Text as="span">{text}</Text>;
  const to = text.startsWith('@') ? `/${text.slice(1)}` : `/hashtag/${text.slice(1)}?src=hashtag_click`;
  return (
    <Text as="span">
      <Link to={to} inline look="accent" dir="ltr">
        {text}
      </Link>
    </Text>
  );
}

const SHOWN = 26;

// X leads an address through t.co and shows a part of it; what it leaves out is there, of no size.
function Address({ text, links }: { text: string; links: boolean }) {
  const bare = text.replace(/^https?:\/\/(www\.)?/, '');
  const shown = bare.slice(0, SHOWN);
  if (!links) return <Text as="span">{shown === bare ? bare : `${shown}…`}</Text>;
  return (
    <Text
      as="a"
      look="accent"
      dir="ltr"
      rel="noopener noreferrer nofollow"
      target="_blank"
      role="link"
      href={`https://t.co/${encodeURIComponent(bare.slice(-10))}`}
    >
      <Unseen text={text.slice(0, text.length - bare.length)} />
      {shown}
      {shown !== bare && (
        <>
          <Unseen text={bare.slice(SHOWN)} />
          <Text as="span" aria-hidden="true">
            …
          </Text>
        </>
      )}
    </Text>
  );
}

function Unseen({ text }: { text: string }) {
  return (
    <Text as="span" look="unseen" aria-hidden="true">
      {text}
    </Text>
  );
}

function Emoji({ text }: { text: string }) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><text x="18" y="29" font-size="30" text-anchor="middle">${text}</text></svg>`;
  return <img alt={text} draggable="false" src={svgAddress(svg)} title={text} className="r-emoji" />;
}
