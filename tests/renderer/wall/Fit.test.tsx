import "@renderer/wall/wall.css";
import { Fit } from "@renderer/wall/Fit";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";

/** The line of a text in a place of 900 × 300 pixels on a wall whose own size is 30 pixels. */
async function lineOf(text: string): Promise<HTMLElement> {
  const place = { width: 900, height: 300, fontSize: 30, display: "grid" };
  const screen = await render(
    <div style={place}>
      <Fit text={text} />
    </div>,
  );
  return screen.getByText(text).element() as HTMLElement;
}

const sizeOf = (line: HTMLElement) => Number.parseFloat(getComputedStyle(line).fontSize);

test("a short text is shown as large as the wall allows", async () => {
  expect(sizeOf(await lineOf("Was zuerst?"))).toBe(138);
});

test("a longer text steps down until it fits", async () => {
  const line = await lineOf("Woran merken die Menschen in der Stadt, dass wir digital arbeiten? ".repeat(3));
  expect(sizeOf(line)).toBeLessThan(138);
  expect(sizeOf(line)).toBeGreaterThanOrEqual(30);
  expect(line.getBoundingClientRect().height).toBeLessThanOrEqual(300);
});

test("a text that is too long even at the floor is cut at a whole line and scrolls nowhere", async () => {
  const line = await lineOf(
    "Donaudampfschifffahrtsgesellschaft und noch viel mehr davon. ".repeat(60).trim(),
  );
  expect(sizeOf(line)).toBe(30);
  expect(getComputedStyle(line).getPropertyValue("-webkit-line-clamp")).toBe("8");
  expect(line.getBoundingClientRect().height).toBeLessThanOrEqual(300);
});

test("one word that is longer than the wall is broken, not cut", async () => {
  const line = await lineOf("Rechtsschutzversicherungsgesellschaften".repeat(3));
  expect(line.scrollWidth).toBeLessThanOrEqual(900);
});
