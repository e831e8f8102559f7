import "@renderer/wall/wall.css";
import { BoardScene } from "@renderer/wall/scenes/BoardScene";
import { WallWords } from "@renderer/wall/words";
import type { BoardScene as Scene } from "@shared/domain/events/boardScene";
import { clusterColours, clusterSymbols } from "@shared/domain/events/cluster";
import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";

afterEach(() => {
  delete document.documentElement.dataset.scheme;
});

const long = "Die Akte muss in einer Minute gefunden sein, sonst nutzt sie niemand im ganzen Haus.";
const texts = ["WLAN in allen Schulen", long, "Schulung", "Bürgerportal mit Terminvergabe für alle Ämter"];
const cards = (pile: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `${pile}/${at}`,
    code: `K-${at}`,
    text: texts[at % texts.length] ?? "",
    kind: "idea" as const,
  }));
const scene = (piles: number, perPile: number, loose: number): Scene => ({
  name: "board",
  question: "Was hindert uns heute?",
  looseTitle: "Noch ohne Gruppierung",
  piles: Array.from({ length: piles }, (_, at) => ({
    id: `pile ${at}`,
    title: `Thema ${at} mit einem etwas längeren Namen`,
    colour: clusterColours[at % clusterColours.length] ?? "teal",
    symbol: clusterSymbols[at % clusterSymbols.length] ?? "circle",
    cards: cards(`pile ${at}`, perPile),
  })),
  loose: cards("loose", loose),
  newestId: piles > 0 ? `pile 0/${perPile - 1}` : `loose/${loose - 1}`,
});

async function show(given: Scene, scheme: "light" | "dark" = "light") {
  await page.viewport(1920, 1080);
  document.documentElement.dataset.scheme = scheme;
  await render(
    <WallWords language="de">
      <main className="wall" style={{ height: "100vh" }}>
        <BoardScene scene={given} title="Klausur" />
        <footer className="foot">Klausur</footer>
      </main>
    </WallWords>,
  );
}

/** Elements that hold words themselves. */
const wordy = () =>
  [...document.querySelectorAll<HTMLElement>(".board *")].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );

describe.each(["light", "dark"] as const)("the board on the wall, %s", (scheme) => {
  test.each<[string, Scene]>([
    ["a few cards", scene(3, 3, 2)],
    ["300 cards in nine piles", scene(9, 30, 30)],
    ["80 loose cards", scene(0, 0, 80)],
  ])("%s: large type, strong contrast, nothing cut off", async (_, given) => {
    await show(given, scheme);
    await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(wordy().length).toBeGreaterThan(5);
    for (const element of wordy())
      expect(Number.parseFloat(getComputedStyle(element).fontSize)).toBeGreaterThanOrEqual(28);
    const place = document.querySelector(".board-place");
    expect(place?.scrollHeight).toBeLessThanOrEqual((place?.clientHeight ?? 0) + 1);
    expect(place?.scrollWidth).toBeLessThanOrEqual((place?.clientWidth ?? 0) + 1);
    const { violations } = await axe.run(document.body, {
      runOnly: ["color-contrast-enhanced", "color-contrast", "list", "heading-order", "image-alt"],
    });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });
});

test("the newest card is marked without any movement", async () => {
  await show(scene(2, 3, 0));
  const newest = document.querySelector(".newest");
  expect(newest?.textContent).toContain("Schulung");
  const { animationName, transitionDuration } = getComputedStyle(newest ?? document.body);
  expect([animationName, transitionDuration]).toEqual(["none", "0s"]);
});
