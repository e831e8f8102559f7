import { callHost, replaceHost } from "@renderer/desktop";
import { AppError } from "@shared/errors";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

const entry = {
  dbId: "11111111-2222-4333-8444-555555555555",
  entries: [{ seq: 1, line: "{}", stateHash: "0123456789abcdef", schemaVersion: 1 }],
};

function answering(answer: () => Response | Promise<Response>) {
  const fetched = vi.fn((_address: string, _init: RequestInit) => Promise.resolve().then(answer));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}
const json = (value: unknown, status = 200): Response => new Response(JSON.stringify(value), { status });

beforeEach(() => sessionStorage.setItem("agendalotse-start", "geheim"));
afterEach(() => {
  sessionStorage.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("a call of the host over loopback", () => {
  test("carries the secret of the start and gives the host's value", async () => {
    const fetched = answering(() => json({ ok: true, value: { dbId: entry.dbId, lastSeq: 1 } }));
    expect(await callHost("journal.append", entry)).toEqual({ dbId: entry.dbId, lastSeq: 1 });
    const [address, { method, headers, body }] = fetched.mock.calls[0] ?? ["", {}];
    expect({ address, method, body }).toEqual({
      address: "/host/journal.append",
      method: "POST",
      body: JSON.stringify(entry),
    });
    expect(headers).toMatchObject({ "X-Agendalotse-Start": "geheim" });
  });

  test("carries a text of many megabytes unchanged, also where a cut goes through a character", async () => {
    const fetched = answering(() => json({ ok: true, value: null }));
    const line = `"a\\b"\n${"😀ä".repeat(400_000)}`;
    const long = { ...entry, entries: [...entry.entries, { ...entry.entries[0], line }, ...entry.entries] };
    await callHost("journal.append", long as typeof entry);
    const { body } = fetched.mock.calls[0]?.[1] ?? {};
    expect(JSON.parse(await new Response(body).text())).toEqual(long);
  });

  test("throws the host's failure with its code and facts", async () => {
    const error = { code: "storage", message: "The disk is full.", details: { reason: "full" } };
    answering(() => json({ ok: false, error }));
    const failure = callHost("journal.append", entry);
    await expect(failure).rejects.toBeInstanceOf(AppError);
    await expect(failure).rejects.toMatchObject(error);
  });

  test.each([
    { what: "nobody answers any more", answer: () => Promise.reject(new TypeError("Failed to fetch")) },
    { what: "the host was started anew meanwhile", answer: () => json("Wrong secret.", 403) },
  ])("is a storage failure when $what", async ({ answer }) => {
    answering(answer);
    await expect(callHost("journal.state", {})).rejects.toMatchObject({
      code: "storage",
      details: { reason: "noHost" },
    });
  });

  test("is not even tried in a window that no host opened", async () => {
    sessionStorage.clear();
    const fetched = answering(() => json({ ok: true, value: null }));
    await expect(callHost("journal.state", {})).rejects.toMatchObject({ details: { reason: "noHost" } });
    expect(fetched).not.toHaveBeenCalled();
  });
});

test("a test's own host takes the place of the window's until it is given back", async () => {
  answering(() => json({ ok: true, value: null }));
  const giveBack = replaceHost(() => Promise.reject(new AppError("inUse", "played")));
  await expect(callHost("journal.state", {})).rejects.toMatchObject({ code: "inUse" });
  giveBack();
  expect(await callHost("journal.state", {})).toBeNull();
});

const file = { suggestedName: "Agenda.docx", mediaType: "x/y", bytes: new TextEncoder().encode("Inhalt") };

/** Lets the link's click through to the test instead of to the browser. */
function clickedLinks(): HTMLAnchorElement[] {
  const links: HTMLAnchorElement[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    links.push(this);
  });
  return links;
}

describe("saving a file from the page", () => {
  test("is a download where the browser has no dialog for it", async () => {
    vi.stubGlobal("showSaveFilePicker", undefined);
    const links = clickedLinks();
    expect(await callHost("file.save", file)).toEqual({ name: "Agenda.docx" });
    expect(links.map(({ download }) => download)).toEqual(["Agenda.docx"]);
    expect(await (await fetch(links[0]?.href ?? "")).text()).toBe("Inhalt");
  });

  test("writes where the person said and tells the name they gave", async () => {
    const written: Blob[] = [];
    const writable = { write: async (blob: Blob) => void written.push(blob), close: async () => {} };
    const picker = vi.fn(async () => ({ name: "Entwurf.docx", createWritable: async () => writable }));
    vi.stubGlobal("showSaveFilePicker", picker);
    expect(await callHost("file.save", file)).toEqual({ name: "Entwurf.docx" });
    expect(await written[0]?.text()).toBe("Inhalt");
    expect(picker).toHaveBeenCalledWith({
      suggestedName: "Agenda.docx",
      types: [{ accept: { "x/y": [".docx"] } }],
    });
  });

  test("is cancelled when the dialog is closed", async () => {
    vi.stubGlobal("showSaveFilePicker", () => Promise.reject(new DOMException("", "AbortError")));
    await expect(callHost("file.save", file)).rejects.toMatchObject({ code: "cancelled" });
  });

  test("becomes a download when the dialog may not open without a fresh click", async () => {
    vi.stubGlobal("showSaveFilePicker", () => Promise.reject(new DOMException("", "SecurityError")));
    const links = clickedLinks();
    expect(await callHost("file.save", file)).toEqual({ name: "Agenda.docx" });
    expect(links).toHaveLength(1);
  });
});

describe("choosing files in the page", () => {
  /** Answers the dialog: with files, or by closing it. */
  function answerDialog(
    files: File[] | null,
    onOpen: (input: HTMLInputElement) => void = () => undefined,
  ): HTMLInputElement[] {
    const inputs: HTMLInputElement[] = [];
    vi.spyOn(HTMLInputElement.prototype, "click").mockImplementation(function (this: HTMLInputElement) {
      inputs.push(this);
      onOpen(this);
      if (files !== null) Object.defineProperty(this, "files", { value: files });
      this.dispatchEvent(new Event(files === null ? "cancel" : "change"));
    });
    return inputs;
  }
  const choice = { extensions: [".docx", ".md"], multiple: true };

  test("gives names and bytes, and asks for the endings that are wanted", async () => {
    const inputs = answerDialog([new File(["a"], "a.docx"), new File(["bc"], "b.md")]);
    const chosen = await callHost("file.choose", choice);
    expect(chosen.map(({ name, bytes }) => [name, bytes.length])).toEqual([
      ["a.docx", 1],
      ["b.md", 2],
    ]);
    expect({ accept: inputs[0]?.accept, multiple: inputs[0]?.multiple }).toEqual({
      accept: ".docx,.md",
      multiple: true,
    });
  });

  test.each([
    { what: "files are chosen", files: [new File(["a"], "a.md")] },
    { what: "it is closed", files: null },
  ])("keeps what asks in the page, unseen, until $what", async ({ files }) => {
    const kept: boolean[] = [];
    const inputs = answerDialog(files, (input) => kept.push(input.isConnected && !input.checkVisibility()));
    await callHost("file.choose", choice).catch(() => undefined);
    expect({ kept, isLeft: inputs.some(({ isConnected }) => isConnected) }).toEqual({
      kept: [true],
      isLeft: false,
    });
  });

  test.each([
    { what: "the dialog is closed", files: null, code: "cancelled" },
    {
      what: "a file is larger than 100 MB",
      files: [Object.defineProperty(new File([], "x.docx"), "size", { value: 100 * 1024 * 1024 + 1 })],
      code: "tooLarge",
    },
    {
      what: "a file is gone meanwhile",
      files: [
        Object.assign(new File([], "x.docx"), {
          arrayBuffer: () => Promise.reject(new DOMException("", "NotFoundError")),
        }),
      ],
      code: "file",
    },
  ])("fails as $code when $what", async ({ files, code }) => {
    answerDialog(files);
    await expect(callHost("file.choose", choice)).rejects.toMatchObject({ code });
  });
});
