import { type KindName, kindNames, kinds } from "@shared/domain/kinds";
import type { Page } from "playwright-core";

/** Payloads note themselves in the window they reach (`tests/attacks/xssPayloads`). */
type Noting = { xssRan?: string[] };

/** What content must not have done to the page it stands in: one line a finding. */
export function harm(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // What an element does once it is in the page, it does in the next turns.
    await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const own = "[src^='data:'], [src^='blob:'], [src^='/']";
    const foreign = `main :is(script, iframe, object, embed, base, meta, link, template, math, video, audio, marquee, form[action], img:not(${own}))`;
    const shown = (element: Element) => element.outerHTML.slice(0, 160);
    const everywhere = [...document.querySelectorAll("main *, [role=dialog] *, [role=alert] *")];
    return [
      ...((window as Noting).xssRan ?? []).map((name) => `ran: ${name}`),
      ...[...document.querySelectorAll(foreign)].map((element) => `element: ${shown(element)}`),
      ...everywhere
        .filter((element) => element.getAttributeNames().some((name) => name.startsWith("on")))
        .map((element) => `listens: ${shown(element)}`),
      ...everywhere
        .filter((element) =>
          /^\s*(?:javascript|data|vbscript|file):/i.test(element.getAttribute("href") ?? ""),
        )
        .map((element) => `link: ${shown(element)}`),
    ];
  });
}

/** The rows of every kind as they lie in the database. */
export function storedRows(page: Page): Promise<Record<string, unknown[]>> {
  return page.evaluate(async (names) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("agendalotse");
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => resolve(opening.result);
    });
    const reading = database.transaction([...names]);
    const rows: Record<string, unknown[]> = {};
    for (const name of names) {
      const request = reading.objectStore(name).getAll();
      request.onsuccess = () => {
        rows[name] = request.result;
      };
    }
    await new Promise((resolve) => {
      reading.oncomplete = resolve;
    });
    database.close();
    return rows;
  }, kindNames);
}

/** Stored records that their own schema refuses: one line each. */
export async function invalidRows(page: Page): Promise<string[]> {
  const rows = await storedRows(page);
  return Object.entries(rows).flatMap(([kind, records]) =>
    records.flatMap((record) => {
      const { error } = kinds[kind as KindName].schema.safeParse(record);
      return error ? [`${kind}: ${error.message.slice(0, 200)}`] : [];
    }),
  );
}
