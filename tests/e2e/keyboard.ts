import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** Where the focus is: whether on what is wanted, on nothing at all, and whether a person sees it. */
type Stop = { isThere: boolean; isLost: boolean; isSeen: boolean; what: string };

function stopAt(wanted: Locator): Promise<Stop> {
  return wanted.first().evaluate(async (element) => {
    const active = document.activeElement ?? document.body;
    // A border that is still changing its colour.
    const frame = active.closest('[class*="MultiSelect-input"]:not(input)');
    const changing = [active, frame].flatMap((one) => one?.getAnimations() ?? []);
    await Promise.allSettled(changing.map(({ finished }) => finished));
    const probe = document.createElement("i");
    probe.style.color = "var(--mantine-primary-color-filled)";
    document.body.append(probe);
    const accent = getComputedStyle(probe).color;
    probe.remove();
    const isOutlined = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
      outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
    const outlined = (one: Element | null) => one !== null && isOutlined(getComputedStyle(one));
    // A field that holds several choices shows it by the frame around all of them.
    const isFramed = frame !== null && getComputedStyle(frame).borderTopColor === accent;
    const { boxShadow, borderTopColor } = getComputedStyle(active);
    const isField = active.matches("input, textarea, select, [contenteditable=true]");
    return {
      isThere: element === active && !active.matches(":disabled"),
      isLost: active === document.body,
      // A field may show it by its border or its frame's; a box to tick by the drawn box beside it.
      isSeen:
        outlined(active) ||
        // The whole card around it.
        isOutlined(getComputedStyle(active, "::after")) ||
        boxShadow !== "none" ||
        outlined(active.nextElementSibling) ||
        (isField && (borderTopColor === accent || outlined(active.parentElement) || isFramed)),
      what: active.outerHTML.slice(0, 140),
    };
  });
}

/**
 * Walks with Tab until something has the focus. Every stop on the way must be seen, and none may be nowhere, but for
 * the end of the page, behind which it begins anew.
 */
export async function tabTo(page: Page, wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await wanted.first().waitFor({ state: "attached" });
  const unseen: string[] = [];
  let ends = 0;
  for (let steps = 0; steps < 200; steps++) {
    await page.keyboard.press(key);
    const stop = await stopAt(wanted);
    if (stop.isLost) ends += 1;
    else if (!stop.isSeen) unseen.push(stop.what);
    if (ends > 1) throw new Error("The focus went round the page and found nothing, or is lost.");
    if (!stop.isThere) continue;
    expect(unseen).toEqual([]);
    return;
  }
  throw new Error("Two hundred steps did not lead there.");
}

/** Walks there and presses Enter. */
export async function enterOn(page: Page, wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await tabTo(page, wanted, key);
  await page.keyboard.press("Enter");
}

/** Waits until the focus is on something, as after a dialog that gives it back. */
export async function focusIsOn(wanted: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const { isThere, what } = await stopAt(wanted);
      return isThere || what;
    })
    .toBe(true);
}

/** The focus is on some element, whichever it is. */
export async function focusIsKept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
}
