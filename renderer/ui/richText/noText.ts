import { styleOf } from "./pastedStyles";

/** Elements that carry no words of the author. */
const unwanted =
  "style, xmp[data-sheet], script, meta, link, title, xml, img, svg, object, iframe, form, input, button, hr, comment, span.EOP";

/** Word's comments: the sign in the text, and the comments themselves at its end. They are no part of the text. */
const remarks = ".msocomanchor, .MsoCommentReference, [data-style*='mso-element:comment-list' i]";

const hidden = (element: Element) =>
  /^none/i.test(styleOf(element, "display")) || /^all/i.test(styleOf(element, "mso-hide"));

/** Takes out what nobody reads in the copied text: code, pictures, comments of every kind, hidden elements. */
export function removeWhatIsNoText(page: Document): void {
  for (const image of page.querySelectorAll("img[alt]")) {
    const words = image.getAttribute("alt") ?? "";
    // Chat programs send the signs people type as pictures.
    if (words.length <= 16 && /\p{Extended_Pictographic}/u.test(words)) image.replaceWith(words);
  }
  for (const element of page.querySelectorAll(`${unwanted}, ${remarks}`)) element.remove();
  for (const element of page.querySelectorAll("[data-style]")) if (hidden(element)) element.remove();
  // `<!--[if …]> … <![endif]-->` and `<![if …]>` are comments to a browser.
  const comments = page.createNodeIterator(page, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node; node = comments.nextNode()) (node as Comment).remove();
}
