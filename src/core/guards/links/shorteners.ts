/**
 * Hosts whose links show nobody where they go: the shorteners of the MISP warning list "known URL shorteners" (version 26, CC0) that
 * brands use or that send people anywhere, and those that the big publishing tools give out. Left out: youtu.be and wp.me, whose
 * names say where they go.
 */
export const SHORTENERS: ReadonlySet<string> = new Set(
  (
    '1url.com 2no.co adf.ly aka.ms amzn.to b2n.ir bc.vc bit.do bit.ly bitly.com bitly.ws bl.ink buff.ly chilp.it clck.ru cli.re cutt.ly ' +
    'cutt.us cuty.io db.tt dlvr.it dub.co dub.sh encr.pw fb.me git.io go.ly goo.by goo.gl goo.su han.gl hoot.su hubs.ly hubs.la ift.tt ' +
    'inlnk.co is.gd j.mp kortlink.dk kutt.it lc.cx lnk.bio lnkd.in lnk.ink linktr.ee mcaf.ee me2.do mjt.lu n9.cl onelink.to ow.ly ' +
    'po.st ppt.cc q.gs qr.ae qr.net qrco.de rb.gy rebrand.ly reurl.cc s.ee s.id sco.lt shorte.st short.gy short.io shorturl.ae ' +
    'shorturl.asia shorturl.at smarturl.it snip.ly soo.gd spoo.me spr.ly sprl.in su.pr surl.li t.co t.ly t2m.io tiny.cc tiny.one ' +
    'tinyurl.com tr.ee tr.im trib.al u.to urlz.fr urlr.me v.gd v.ht x.co x.gd xurl.es yourls.org zpr.io zurl.to zws.im'
  ).split(' '),
);
