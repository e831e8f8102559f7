import type { Page } from "playwright-core";

/** What is wrong with the texts of a wall of 1920 × 1080 pixels: too small, too pale, or reaching out of it. */
export function unreadableOn(wall: Page): Promise<string[]> {
  return wall.evaluate(() => {
    type Colour = readonly [number, number, number];
    const numbers = (text: string) => (text.match(/[\d.]+/g) ?? []).map(Number);
    const ground = (element: Element | null): Colour => {
      if (!element) return [255, 255, 255];
      const [red = 0, green = 0, blue = 0, alpha = 1] = numbers(getComputedStyle(element).backgroundColor);
      return alpha === 0 ? ground(element.parentElement) : [red, green, blue];
    };
    const light = (colour: Colour) => {
      const [red = 0, green = 0, blue = 0] = colour.map((part) => {
        const value = part / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const found: string[] = [];
    const { scrollHeight, scrollWidth } = document.documentElement;
    if (scrollHeight > innerHeight || scrollWidth > innerWidth) found.push("it scrolls");
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent ?? "";
      const parent = texts.currentNode.parentElement;
      if (text.trim() === "" || !parent) continue;
      const { color, fontSize } = getComputedStyle(parent);
      const [red = 0, green = 0, blue = 0] = numbers(color);
      const [one, other] = [light([red, green, blue]), light(ground(parent))];
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      if (Number.parseFloat(fontSize) < 28) found.push(`${fontSize}: ${text}`);
      if (contrast < 7) found.push(`contrast ${contrast.toFixed(1)}: ${text}`);
    }
    return found;
  });
}

/** Records everything that is ever in the document of each wall to be opened, and every message sent to it. */
export async function recordWalls(page: Page): Promise<{ seen: (wall: Page) => Promise<string> }> {
  await page.context().addInitScript(() => {
    if (!location.pathname.endsWith("/wall.html")) return;
    const seen: string[] = [];
    Reflect.set(window, "seenOnWall", seen);
    const look = () => seen.push(document.title, document.documentElement.outerHTML);
    const everything = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver(look).observe(document, everything);
  });
  await page.evaluate(() => {
    const sent: string[] = [];
    Reflect.set(window, "sentToWall", sent);
    new BroadcastChannel("agendalotse-wall").onmessage = ({ data }) => sent.push(JSON.stringify(data));
  });
  const read = (from: Page, name: string) =>
    from.evaluate((key) => (Reflect.get(window, key) as string[]).join("\n"), name);
  return {
    seen: async (wall) => `${await read(wall, "seenOnWall")}\n${await read(page, "sentToWall")}`,
  };
}
