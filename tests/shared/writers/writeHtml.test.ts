import { heading, link, list, paragraph, section, text } from "@shared/document/build";
import { row, table } from "@shared/document/buildTable";
import type { Block, Document } from "@shared/document/model";
import { writeHtml, writeHtmlPage } from "@shared/writers/writeHtml";
import { Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import { sampleAgenda, sampleId } from "./sampleAgenda";

function documentWith(...blocks: Block[]): Document {
  return { ...sampleAgenda(), sections: [section(blocks)] };
}

function parsed(html: string) {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
  window.document.body.innerHTML = html;
  return window.document.body;
}

describe("the HTML writer", { timeout: 60_000 }, () => {
  test("gives every table a caption, column headings and, for tables of facts, row headings", () => {
    const body = parsed(writeHtml(sampleAgenda()));
    const tables = [...body.querySelectorAll("table")];
    expect(tables.length).toBeGreaterThan(10);
    for (const each of tables) {
      expect(each.querySelector("caption")?.textContent).toMatch(/^Tabelle \d+: \S/);
      expect(
        [...each.querySelectorAll("thead th")].every((cell) => cell.getAttribute("scope") === "col"),
      ).toBe(true);
    }
    expect(body.querySelectorAll('tbody th[scope="row"]').length).toBe(5);
  });

  test("heading levels never skip and leave the first level to the page", () => {
    const levels = [...parsed(writeHtml(sampleAgenda())).querySelectorAll("h1,h2,h3,h4,h5,h6")].map((each) =>
      Number(each.tagName.slice(1)),
    );
    expect(Math.min(...levels)).toBe(2);
    const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1);
    expect(skipped).toEqual([]);
  });

  test("links of the contents list and between records lead somewhere", () => {
    const body = parsed(writeHtml(sampleAgenda()));
    const inner = [...body.querySelectorAll('a[href^="#"]')].map(
      (each) => each.getAttribute("href")?.slice(1) ?? "",
    );
    expect(inner.length).toBeGreaterThan(15);
    for (const id of inner) expect(body.querySelector(`[id="${id}"]`), id).not.toBeNull();
  });

  test("carries record and field of every anchored block, row and cell", () => {
    const body = parsed(writeHtml(sampleAgenda()));
    const anchors = [...body.querySelectorAll("[data-anchor]")].map((each) =>
      each.getAttribute("data-anchor"),
    );
    expect(anchors).toContain(`goals/${sampleId("goals", 101)}/description`);
    expect(anchors).toContain(`measures/${sampleId("measures", 302)}/item`);
    expect(anchors).toContain(`measures/${sampleId("measures", 301)}/lead`);
  });

  test("pictures have their alternative text and come with the page", () => {
    const picture = parsed(writeHtml(sampleAgenda())).querySelector("img");
    expect(picture?.getAttribute("alt")).toBe("Wappen der Stadt Musterstadt");
    expect(picture?.getAttribute("src")).toMatch(/^data:image\/png;base64,iVBORw0KGgo/);
  });

  test("says tracked changes with their author and comments with theirs", () => {
    const body = parsed(writeHtml(sampleAgenda()));
    expect(body.querySelector("del")?.getAttribute("title")).toBe("Gelöscht: Klausur 12.02.");
    expect(body.querySelector("aside")?.getAttribute("aria-label")).toBe("Kommentar von Petra Beispiel");
  });

  test.each([
    ["<script>alert(1)</script>", "script"],
    ['<img src=x onerror="alert(1)">', "img"],
    ["</p><iframe srcdoc='x'>", "iframe"],
    ['" onmouseover="alert(1)', "[onmouseover]"],
  ])("words are never markup: %s", (attack, selector) => {
    const anchor = { kind: attack, recordId: attack, field: attack };
    const columns = [{ key: attack, heading: attack, share: 1 }];
    const body = parsed(
      writeHtml(
        documentWith(
          heading(1, attack, { anchor }),
          paragraph(attack, { anchor }),
          list([attack]),
          table({ key: attack, caption: attack, columns, rows: [row([attack])] }),
        ),
      ),
    );
    expect(body.querySelector(selector)).toBeNull();
    expect(body.textContent).toContain(attack);
  });

  test.each([
    "javascript:alert(1)",
    " JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "java\nscript:x",
  ])("a dangerous address becomes plain words: %j", (href) => {
    const body = parsed(writeHtml(documentWith(paragraph([link(href, "Worte"), text(" danach")]))));
    expect(body.querySelector("a")).toBeNull();
    expect(body.textContent).toContain("Worte danach");
  });

  test("a whole page names its language and title", () => {
    const html = writeHtmlPage(sampleAgenda());
    expect(html).toMatch(/^<!doctype html>\n<html lang="de-DE">/);
    expect(html).toContain("<title>Digitale Agenda 2030</title>");
  });

  test("has no scripts; a fragment has no styles of its own either", () => {
    expect(writeHtmlPage(sampleAgenda())).not.toMatch(/<script| style=| on\w+=/);
    expect(writeHtml(sampleAgenda())).not.toMatch(/<style|<script| style=| on\w+=/);
  });
});
