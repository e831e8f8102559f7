import { notifications } from "@mantine/notifications";
import { db } from "@renderer/data/db";
import { AgendaArea } from "@renderer/features/agenda/AgendaArea";
import { ExportLog } from "@renderer/features/exports/ExportLog";
import { ProjectsArea } from "@renderer/features/projects/ProjectsArea";
import { FailedFiles } from "@renderer/features/reading/FailedFiles";
import { SettingsArea } from "@renderer/features/settings/SettingsArea";
import { RichTextEditor } from "@renderer/ui/RichTextEditor";
import { RichTextView } from "@renderer/ui/RichTextView";
import { deliverables } from "@shared/deliverables";
import { defaultOptions } from "@shared/deliverables/options";
import { documentWords } from "@shared/deliverables/words";
import { kindNames } from "@shared/domain/kinds";
import { emptyRichText, plainTextOf, type RichText, richText, safeLink } from "@shared/domain/richText";
import { emptyWorkspace, type Workspace } from "@shared/domain/workspace";
import { AppError } from "@shared/errors";
import { writeHtmlPage } from "@shared/writers/writeHtml";
import { waysIn } from "@tests/attacks/waysIn";
import { leakHost, xssPayloads } from "@tests/attacks/xssPayloads";
import { type ReactNode, useState } from "react";
import { Route, Routes } from "react-router";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { eventually, openEmptyWorkspace, renderPage } from "./renderPage";

/** Payloads note themselves in whatever window they reach. */
type Noting = { xssRan?: string[] };

const requests: string[] = [];
const observe = (view: Window & typeof globalThis) =>
  new view.PerformanceObserver((list) => {
    requests.push(...list.getEntries().flatMap(({ name }) => (name.includes(leakHost) ? name : [])));
  }).observe({ type: "resource", buffered: true });
observe(window);

function whatRan(): string[] {
  return [...new Set([window, parent, top].flatMap((view) => (view as Noting | null)?.xssRan ?? []))];
}

beforeEach(() => {
  for (const view of [window, parent, top]) if (view) (view as Noting).xssRan = [];
  requests.length = 0;
});

/** Elements that only content could have brought into the page. */
const foreign =
  "main :is(script, iframe, object, embed, base, form[action], meta, link, template, math, video, audio, marquee, img:not([src^='data:'],[src^='blob:']))";

/** Nothing ran, nothing was asked for, and no element of a payload stands in the page. */
async function expectHarmless(): Promise<void> {
  // What an element does once it is in the page, it does in the next turns.
  await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  expect([...document.querySelectorAll(foreign)].map(({ outerHTML }) => outerHTML.slice(0, 200))).toEqual([]);
  const addresses = [...document.querySelectorAll("main a[href]")].map(
    (link) => link.getAttribute("href") ?? "",
  );
  expect(addresses.filter((address) => !safeLink.test(address) && !/^\/[^/\\]/.test(address))).toEqual([]);
  const handlers = [...document.querySelectorAll("main *")].flatMap((element) =>
    element.getAttributeNames().filter((name) => name.startsWith("on")),
  );
  expect(handlers).toEqual([]);
  expect(whatRan()).toEqual([]);
  expect(requests).toEqual([]);
}

/** A frame without the app's protection, as a browser that opens a saved page. */
function openedPage(html: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.srcdoc = html;
  document.body.append(frame);
  return frame;
}

test("the payloads are alive: in an unprotected page they run and ask for addresses", async () => {
  const frames = xssPayloads.map(({ text }) => openedPage(`<!doctype html><body>${text}`));
  await eventually(() => expect(whatRan().length).toBeGreaterThanOrEqual(15));
  const asked = () =>
    frames.flatMap((frame) => {
      try {
        return frame.contentWindow?.performance.getEntriesByType("resource").map(({ name }) => name) ?? [];
      } catch {
        // It has been led elsewhere.
        return [];
      }
    });
  await eventually(() =>
    expect(new Set(asked().filter((name) => name.includes(leakHost))).size).toBeGreaterThanOrEqual(5),
  );
  for (const frame of frames) frame.remove();
});

test("what is asked for from within the page itself is seen", async () => {
  const image = document.createElement("img");
  image.src = `https://${leakHost}/seen`;
  document.body.append(image);
  await eventually(() => expect(requests).toEqual([image.src]));
  image.remove();
});

describe("pasting", () => {
  const stored: RichText[] = [];
  function Held() {
    const [value, setValue] = useState(emptyRichText());
    return (
      <>
        <h1 id="name">Ausgangslage</h1>
        <RichTextEditor
          labelledBy="name"
          value={value}
          onFocus={() => {}}
          onBlur={() => {}}
          onChange={(text) => {
            stored.push(text);
            setValue(text);
          }}
        />
      </>
    );
  }

  test("sixty payloads, as HTML and as text, runs nothing and stores texts of the schema alone", async () => {
    await renderPage(<Held />);
    const editor = page.getByRole("textbox", { name: "Ausgangslage" });
    await userEvent.click(editor);
    for (const { text } of xssPayloads)
      for (const type of ["text/html", "text/plain"]) {
        const data = new DataTransfer();
        data.setData(type, text);
        editor
          .element()
          .dispatchEvent(
            new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
          );
      }
    await eventually(() => expect(stored.length).toBeGreaterThanOrEqual(xssPayloads.length));
    const last = stored.at(-1) ?? emptyRichText();
    expect(richText.safeParse(last).error).toBeUndefined();
    expect(plainTextOf(last)).toContain("<img src=x onerror=");
    await expectHarmless();
    await renderPage(<RichTextView text={last} />);
    await expectHarmless();
  });
});

describe("what came in by files", () => {
  let town: Workspace;
  beforeEach(async () => {
    const towns = await Promise.all(Object.values(waysIn).map((wayIn) => wayIn()));
    town = emptyWorkspace();
    for (const kind of kindNames) (town[kind] as object[]) = towns.flatMap((each) => each[kind] as object[]);
    town.agendas = town.agendas.slice(0, 1);
    await openEmptyWorkspace();
    for (const kind of kindNames) await db.table(kind).bulkPut(town[kind]);
  });

  test("is shown on the pages of the app and runs nothing", async () => {
    const pages: [string, ReactNode][] = [
      ["/agenda", <AgendaArea key="agenda" together={null} />],
      ["/projects", <ProjectsArea key="projects" />],
      ["/settings/people?view=persons", <SettingsArea key="people" />],
    ];
    for (const [path, area] of pages) {
      const shown = await renderPage(
        <Routes>
          <Route path={`${path.split("?")[0]}/*`} element={area} />
        </Routes>,
        { path },
      );
      await expect.element(page.getByText(/<(script|img|svg)\b/).first()).toBeInTheDocument();
      await expectHarmless();
      await shown.unmount();
    }
  });

  test("runs nothing as running text, in the editor, in messages and in lists of files", async () => {
    const texts = [...town.actionFields, ...town.goals].map((record) =>
      "situation" in record ? record.situation : record.description,
    );
    const everything: RichText = { type: "doc", content: texts.flatMap(({ content }) => content) };
    notifications.show({ message: xssPayloads.map(({ text }) => text).join(" ") });
    await renderPage(
      <>
        <h1 id="all">Alles</h1>
        <RichTextView text={everything} />
        <RichTextEditor
          labelledBy="all"
          value={everything}
          onFocus={() => {}}
          onBlur={() => {}}
          onChange={() => {}}
        />
        <FailedFiles
          problems={xssPayloads.map(({ text }) => ({
            file: text,
            error: new AppError("unreadable", text, { reason: text }),
          }))}
          items={[]}
          onAgain={() => {}}
          onGoOn={() => {}}
        />
        <ExportLog />
      </>,
    );
    await expect.element(page.getByText(/<script>.*\.docx/).first()).toBeInTheDocument();
    await expectHarmless();
  });

  test("runs nothing when a saved page is opened in a browser", async () => {
    const words = documentWords("de");
    for (const deliverable of deliverables) {
      const options = {
        ...defaultOptions(deliverable, town, "2026-11-22"),
        audience: "confidential" as const,
      };
      const frame = openedPage(writeHtmlPage(deliverable.build(town, options, words)));
      await new Promise<void>((resolve) => frame.addEventListener("load", () => resolve(), { once: true }));
      const inside = frame.contentDocument;
      expect(inside?.body.textContent?.length).toBeGreaterThan(0);
      expect(inside?.querySelectorAll("script, iframe, img, base, form, object, embed").length).toBe(0);
      // Our own charts are the only drawings, and they are bars and words.
      expect(inside?.querySelectorAll("svg:not(.drawing), svg :not(rect, text, polyline)").length).toBe(0);
      expect(frame.contentWindow?.performance.getEntriesByType("resource")).toEqual([]);
      frame.remove();
    }
    await expectHarmless();
  });
});
