import { allowedMarkup, allowedWorker } from "@renderer/contentPolicy";
import { describe, expect, test } from "vitest";

const markup = '<img src="x" onerror="alert(1)">';

describe("text that may become markup", () => {
  test.each([
    {
      what: "plain text, wherever it goes",
      text: "Ziele & Maßnahmen",
      sink: "Element innerHTML",
      allowed: true,
    },
    { what: "what a parser takes apart", text: markup, sink: "DOMParser parseFromString", allowed: true },
    { what: "the editor's clipboard, which names no sink", text: markup, sink: undefined, allowed: true },
    { what: "markup put into the page", text: markup, sink: "Element innerHTML", allowed: false },
    { what: "markup written into the document", text: markup, sink: "Document write", allowed: false },
    { what: "a frame's document", text: markup, sink: "HTMLIFrameElement srcdoc", allowed: false },
  ])("$what: $allowed", ({ text, sink, allowed }) => {
    expect(allowedMarkup(text, sink)).toBe(allowed ? text : null);
  });
});

describe("an address that may become a worker", () => {
  test.each([
    {
      page: "http://127.0.0.1:27183/",
      address: "http://127.0.0.1:27183/assets/worker-search-1a_B.js",
      allowed: true,
    },
    { page: "app://agendalotse/", address: "app://agendalotse/assets/worker-docx-1a2b.js", allowed: true },
    { page: "http://127.0.0.1:27183/#/agenda", address: "/assets/worker-search-1a.js", allowed: true },
    {
      page: "http://127.0.0.1:27183/",
      address: "http://127.0.0.1:1/assets/worker-search-1a.js",
      allowed: false,
    },
    { page: "http://127.0.0.1:27183/", address: "https://boese.example/assets/worker-x.js", allowed: false },
    { page: "http://127.0.0.1:27183/", address: "blob:http://127.0.0.1:27183/1-2", allowed: false },
    { page: "http://127.0.0.1:27183/", address: "data:text/javascript,1", allowed: false },
    { page: "http://127.0.0.1:27183/", address: "/assets/index-1a.js", allowed: false },
    { page: "http://127.0.0.1:27183/", address: "/assets/worker-x.js?y", allowed: false },
    { page: "http://127.0.0.1:27183/", address: "/assets/../host/worker-x.js", allowed: false },
    { page: "app://agendalotse/", address: "app://other/assets/worker-x.js", allowed: false },
  ])("$address on $page: $allowed", ({ address, page, allowed }) => {
    expect(allowedWorker(address, page)).toBe(allowed ? address : null);
  });
});
