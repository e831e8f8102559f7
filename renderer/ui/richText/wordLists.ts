import { styleOf } from "./pastedStyles";

/** One paragraph that Word means as a list entry; `number` only where it is ordered. */
type Entry = { element: HTMLElement; level: number; number: number | undefined };

/**
 * Turns runs of Word's list paragraphs (`mso-list:l0 level2 lfo1`) into real nested lists. The marker Word writes
 * as text ("·", "1.") tells bullets from numbers and is removed. Outlook and Word in the browser write real lists,
 * but one for every entry or level; they are taken apart first.
 */
export function wordListsToLists(body: HTMLElement): void {
  for (const item of [
    ...body.querySelectorAll<HTMLElement>("li[data-aria-level], li[data-style*='mso-list' i]"),
  ])
    takeOut(item);
  let run: Entry[] = [];
  const finish = () => {
    if (run.length > 0) buildList(run);
    run = [];
  };
  for (const element of [...body.querySelectorAll<HTMLElement>("p, h1, h2, h3, h4, h5, h6, div, table")]) {
    const entry = entryOf(element);
    const last = run.at(-1);
    if (!entry) {
      if (element.localName !== "div") finish();
      continue;
    }
    if (last && !follows(last.element, element)) finish();
    run.push(entry);
  }
  finish();
}

/** Word's own marker of an entry, written for programs that know no lists. */
export const isMarker = (span: Element) => /^ignore/i.test(styleOf(span, "mso-list"));

/** Puts an entry of a real list before that list, as one of Word's paragraphs. */
function takeOut(item: HTMLElement): void {
  const page = item.ownerDocument;
  let list = item.closest("ul, ol");
  if (!list) return;
  for (
    let outer = list.parentElement?.closest("ul, ol");
    outer;
    outer = list.parentElement?.closest("ul, ol")
  )
    list = outer;
  const wrapper = list.closest(".ListContainerWrapper") ?? list;
  const paragraph = page.createElement("p");
  const level = item.dataset.ariaLevel ?? /level(\d)/i.exec(styleOf(item, "mso-list"))?.[1] ?? "1";
  paragraph.dataset.level = level;
  if (item.closest("ul, ol")?.localName === "ol") paragraph.dataset.number = String(numberOf(item));
  for (const node of [...item.childNodes]) {
    if (node instanceof Element && node.matches("ul, ol")) continue;
    if (node instanceof Element && node.localName === "p") {
      if (paragraph.textContent?.trim()) paragraph.append(page.createElement("br"));
      paragraph.append(...node.childNodes);
    } else paragraph.append(node);
  }
  wrapper.before(paragraph);
  const nested = item.querySelector("ul, ol");
  if (nested) item.replaceWith(nested);
  else item.remove();
  if (!wrapper.querySelector("li")) wrapper.remove();
}

/** The number an entry of a real list has. */
function numberOf(item: HTMLElement): number {
  const list = item.closest("ol");
  return Number(item.dataset.ariaPosinset ?? list?.getAttribute("start") ?? 1);
}

function entryOf(element: HTMLElement): Entry | undefined {
  if (element.closest("li") || element.localName === "table") return undefined;
  const { level, number } = element.dataset;
  if (level)
    return { element, level: Number(level), number: number === undefined ? undefined : Number(number) };
  const isHeading = /^h\d$/.test(element.localName);
  const found = /^l\d+\s+level(\d+)/i.exec(styleOf(element, "mso-list"))?.[1];
  const marker = [...element.querySelectorAll("span")].find(isMarker);
  if (isHeading || (!found && !(marker && element.localName === "p"))) return undefined;
  const counted = marker && countOf(marker);
  marker?.remove();
  // Where the list belongs to the paragraph's style, only the class tells the level ("MsoListBullet2").
  const byClass = /\d$/.exec(element.className)?.[0];
  return { element, level: Number(found ?? byClass ?? 1), number: counted };
}

/** The number or letter a marker counts with; undefined for bullets, which symbol fonts write as letters too. */
function countOf(marker: Element): number | undefined {
  const text = marker.textContent?.replace(/[\s\u00a0]/g, "") ?? "";
  const fonts = [marker, marker.parentElement ?? marker].map((each) => styleOf(each, "font-family")).join();
  if (/Symbol|Wingdings|Webdings|Courier/i.test(fonts)) return undefined;
  const [, digits, letters] = /^\(?(?:(?:\d+\.)*(\d+)|([a-z]{1,4}))[.)]*$/i.exec(text) ?? [];
  if (digits) return Number(digits);
  return letters && /[.)]/.test(text) ? letterCount(letters) : undefined;
}

/** "a" and "b" count; of Roman numbers and doubled letters only the first is sure. */
const letterCount = (letters: string) =>
  letters.length === 1 && !/[ivxlc]/i.test(letters) ? letters.toLowerCase().charCodeAt(0) - 96 : 1;

/** Whether nothing but white space stands between two paragraphs. */
function follows(before: Element, after: Element): boolean {
  return before.nextElementSibling === after;
}

function buildList(run: readonly Entry[]): void {
  const open: { list: HTMLElement; level: number; ordered: boolean }[] = [];
  for (const { element, level, number } of run) {
    const page = element.ownerDocument;
    const ordered = number !== undefined;
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    const before = open.at(-1);
    if (before && before.level >= level && before.ordered !== ordered) open.pop();
    const current = open.at(-1);
    if (!current || current.level < level) {
      const list = page.createElement(ordered ? "ol" : "ul");
      if (ordered && number > 1) list.setAttribute("start", String(number));
      const parent = current?.list.lastElementChild;
      if (parent) parent.append(list);
      else element.before(list);
      open.push({ list, level, ordered });
    }
    const entry = page.createElement("li");
    const paragraph = page.createElement("p");
    paragraph.append(...element.childNodes);
    entry.append(paragraph);
    open.at(-1)?.list.append(entry);
    element.remove();
  }
}
