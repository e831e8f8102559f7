/** One paragraph that Word means as a list entry. */
type Entry = { element: HTMLElement; list: string; level: number; ordered: boolean };

/**
 * Turns runs of Word's list paragraphs (`mso-list:l0 level2 lfo1`) into real nested lists. The marker Word writes
 * as text ("·", "1.") tells bullets from numbers and is removed.
 */
export function wordListsToLists(body: HTMLElement): void {
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

function entryOf(element: HTMLElement): Entry | undefined {
  const style = element.getAttribute("style") ?? "";
  const found = /mso-list:\s*(l\d+)\s+level(\d+)/i.exec(style);
  if (!found?.[1] || !found[2] || element.closest("li")) return undefined;
  return { element, list: found[1], level: Number(found[2]), ordered: takeMarker(element) };
}

/** Removes the marker and says whether it was a number or letter. */
function takeMarker(element: HTMLElement): boolean {
  const marker = [...element.querySelectorAll<HTMLElement>("span[style]")].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute("style") ?? ""),
  );
  const text = marker?.textContent?.replace(/[\s\u00a0]/g, "") ?? "";
  marker?.remove();
  return /^\(?([0-9]+|[a-z]{1,4})([.)]|$)/i.test(text) && !/^o$/i.test(text);
}

/** Whether nothing but white space stands between two paragraphs. */
function follows(before: Element, after: Element): boolean {
  return before.nextElementSibling === after;
}

function buildList(run: readonly Entry[]): void {
  const first = run[0];
  if (!first) return;
  const page = first.element.ownerDocument;
  const open: { list: HTMLElement; level: number }[] = [];
  for (const { element, level, ordered } of run) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    const current = open.at(-1);
    if (!current || current.level < level) {
      const list = page.createElement(ordered ? "ol" : "ul");
      const parent = current?.list.lastElementChild;
      if (parent) parent.append(list);
      else element.before(list);
      open.push({ list, level });
    }
    const entry = page.createElement("li");
    const paragraph = page.createElement("p");
    paragraph.append(...element.childNodes);
    entry.append(paragraph);
    open.at(-1)?.list.append(entry);
    element.remove();
  }
}
