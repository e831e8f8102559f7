import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type OpenedApp, openApp } from "./harness";
import { attack } from "./harnessAttack";

let app: OpenedApp;
beforeAll(async () => {
  app = await openApp({ untilClosed: true });
});
beforeEach(async () => {
  await app.page.reload();
  await app.page.getByRole("heading", { level: 1 }).waitFor();
});
afterAll(() => app.close());

/** Ways in which a text could become a program; each sets `ran` if it succeeds. */
const ways: readonly { way: string; run: () => unknown }[] = [
  {
    way: "markup put into the page",
    run: () => {
      document.body.innerHTML = '<img src="x" onerror="ran = 1">';
    },
  },
  {
    way: "a script element",
    run: () => document.body.append(Object.assign(document.createElement("script"), { text: "ran = 1" })),
  },
  // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested
  { way: "eval", run: () => eval("ran = 1") },
  { way: "a function made of text", run: () => Reflect.construct(Function, ["ran = 1"])() },
  { way: "a timer with a text", run: () => Reflect.apply(setTimeout, window, ["ran = 1"]) },
  {
    way: "an attribute that listens",
    run: () => {
      document.body.setAttribute("onclick", "ran = 1");
      document.body.click();
    },
  },
  {
    way: "a worker made of text",
    run: () => new Worker(URL.createObjectURL(new Blob(["postMessage(1)"], { type: "text/javascript" }))),
  },
  {
    way: "a frame with markup of its own",
    run: () =>
      document.body.append(
        Object.assign(document.createElement("iframe"), { srcdoc: "<script>parent.ran = 1</script>" }),
      ),
  },
  {
    way: "a link that is a script",
    run: () => {
      const link = document.createElement("a");
      link.href = "javascript:ran = 1";
      document.body.append(link);
      link.click();
    },
  },
];

test.each(ways)("$way does not run", async ({ run }) => {
  await attack(app, run);
  expect(await app.page.evaluate(() => Reflect.get(window, "ran"))).toBeUndefined();
});

test("a style without this load's nonce changes nothing", async () => {
  await attack(app, () =>
    document.head.append(
      Object.assign(document.createElement("style"), { textContent: "html { --ran: 1; }" }),
    ),
  );
  const ran = await app.page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue("--ran"),
  );
  expect(ran).toBe("");
});
