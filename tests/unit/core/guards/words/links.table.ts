/**
 * "key | text" or "- | text": the brand lists acme.com and parcels.example.org and links to https://help.acme.co.uk/a itself.
 * The second half was not tuned on.
 */
const TUNING = `
short | See https://bit.ly/3abcd
short | See bit.ly/3abcd
short | More: https://tinyurl.com/xyz
short | Track here: http://ow.ly/abc
short | https://t.co/AbCdEf
short | See lnkd.in/abc for more
short | amzn.to/3xyz
short | https://is.gd/abc
short | https://buff.ly/abc
short | See https://rb.gy/abc
short | cutt.ly/abc
short | https://goo.gl/maps/abc
foreign | See https://help.other.com/a
foreign | other.com has it
foreign | Watch https://youtu.be/abc
foreign | https://www.youtube.com/watch?v=abc
foreign | https://notacme.com/a
foreign | acme.net/help
foreign | https://acme.co/help
foreign | http://other.com/a
foreign | https://docs.google.com/forms/abc
foreign | See www.wetter.de
http | See http://acme.com/a
http | See http://www.acme.com/a
http | http://help.acme.co.uk/a
http | http://parcels.example.org
http | HTTP://acme.com/a
disguised | https://acme.com.evil.io/login
disguised | acme.com.evil.io
disguised | https://help.acme.co.uk.evil.io
disguised | https://acme-com.evil.io/a
disguised | https://acme.com@evil.io
disguised | https://evil.io/acme.com/login
disguised | https://аcme.com/login
disguised | https://acrne.com/login
disguised | https://acrne.com
disguised | https://xn--cme-5cd.com/a
disguised | https://x.com.evil.io/messages
disguised | https://twitter.com.login.evil.io
disguised | https://twiπer.com/a
disguised | https://pаypal.com/a
- | See https://acme.com/a
- | See acme.com/a
- | See https://www.acme.com
- | See https://de.help.acme.com/x?y=z
- | See https://help.acme.co.uk/b
- | See https://acme.co.uk/b
- | https://parcels.example.org/track
- | https://x.com/acme/status/1
- | https://twitter.com/acme
- | x.com/messages/compose?recipient_id=1
- | https://www.twitter.com/acme
- | No link here.
- | Mail us at ada@other.com
- | We are open 9.30-17.00
- | report.pdf is attached
- | version 3.5.1 of the app
- | https://acme.com/?u=https://other
- | https://acme.com/bit.ly
- | Ask @acme or #acme
- | e.g. this one, i.e. that one
- | acme.example is no link
- | See https://shop.acme.com, too
`;

const HELD_OUT = `
short | Have a look: https://bit.ly/Help4You
short | tinyurl.com/help4you explains it
short | https://t.ly/abc
short | https://shorturl.at/abc12
short | https://rebrand.ly/acme
short | j.mp/abc
short | http://bit.ly/abc
short | https://trib.al/abc
short | See https://v.gd/abc please
short | https://tiny.cc/acme
foreign | https://shop.example.net/a
foreign | Fill in forms.gle/abc
foreign | https://wa.me/491234
foreign | https://apps.apple.com/app/id1
foreign | play.google.com/store/apps
foreign | https://de.wikipedia.org/wiki/Post
foreign | www.acmeparcels.com
foreign | https://acme.org/help
foreign | https://my-acme.com
foreign | https://facebook.com/acme
foreign | Siehe https://müller.de/a
foreign | 詳細はhttps://other.jp/aをご覧ください
http | Please use http://acme.com/returns
http | http://support.acme.com/x#y
http | 詳細は http://acme.com/jp
http | http://x.com/acme
http | http://acme.co.uk
disguised | https://www.acme.com.account-check.info/a
disguised | https://parcels.example.org.track.io
disguised | https://acmе.com/a
disguised | https://αcme.com/a
disguised | https://acme.com@track.io/abc
disguised | track.io/acme.com/login
disguised | https://hеlp.acme.co.uk/b
disguised | https://xn--acm-8na.com
disguised | https://login.x.com.account.io/a
disguised | https://parce1s.example.org/a
disguised | https://parcels-example-org.io/a
- | Please use https://acme.com/returns
- | https://support.acme.com/x#y
- | www.acme.com has the form
- | ACME.COM/help
- | https://parcels.example.org:443/a
- | https://uk.parcels.example.org
- | https://x.com/i/spaces/1
- | x.com/acme
- | Visit us at Main St. 5, e.g. today
- | It costs 3.50 or 4.75
- | Update to iOS 17.1 first
- | ok.Thanks for that
- | your.name@acme.com is fine
- | readme.md and index.html
- | 詳細は acme.com/jp をご覧ください
- | https://acme.com/a(b)c
- | https://help.acme.co.uk/a, https://acme.com/b
- | We have twitter.com open
- | Version 2.0.Please update
`;

/** Both halves. */
export const linksTable = { TUNING, HELD_OUT };
