import { networkLayers, networkParts } from "@shared/domain/projects/networkLayers";
import { networkLayout } from "@shared/domain/projects/networkLayout";
import { describe, expect, test } from "vitest";

/** "b>a": b waits for a. */
const arrows = (...texts: string[]) =>
  texts.map((text) => {
    const [from = "", to = ""] = text.split(">");
    return { id: text, from, to };
  });
const sizes = { heightOf: () => 40, gap: 10, partGap: 30 };

describe("columns", () => {
  test.each([
    ["a chain runs from left to right", ["a", "b", "c"], ["b>a", "c>b"], { a: 0, b: 1, c: 2 }],
    ["the longest way counts", ["a", "b", "c"], ["b>a", "c>b", "c>a"], { a: 0, b: 1, c: 2 }],
    [
      "what waits for nothing stands before the first that waits",
      ["a", "b", "c", "x"],
      ["b>a", "c>b", "c>x"],
      { a: 0, b: 1, c: 2, x: 1 },
    ],
    [
      "a circle is drawn, its way back not counted",
      ["a", "b", "c"],
      ["b>a", "c>b", "a>c"],
      { a: 0, b: 1, c: 2 },
    ],
    ["one that waits for itself", ["a"], ["a>a"], { a: 0 }],
  ])("%s", (_, ids, texts, expected) => {
    expect(Object.fromEntries(networkLayers(ids, arrows(...texts)))).toEqual(expected);
  });

  test("what does not hang together is drawn apart, the larger part first", () => {
    expect(networkParts(["a", "b", "c", "d", "e"], arrows("b>a", "e>d", "d>c"))).toEqual([
      ["c", "d", "e"],
      ["a", "b"],
    ]);
  });
});

describe("the drawing", () => {
  const overlaps = ({ nodes }: ReturnType<typeof networkLayout>) =>
    nodes.filter((one) =>
      nodes.some(
        (other) =>
          other !== one &&
          other.layer === one.layer &&
          one.y < other.y + other.height + sizes.gap - 0.001 &&
          other.y < one.y + one.height + sizes.gap - 0.001,
      ),
    );

  test("puts one that is waited for by three beside the middle one", () => {
    const { nodes, layers, height } = networkLayout(["a", "b", "c", "d"], arrows("b>a", "c>a", "d>a"), sizes);
    expect(nodes.map(({ id, layer, y }) => [id, layer, y])).toEqual([
      ["a", 0, 50],
      ["b", 1, 0],
      ["c", 1, 50],
      ["d", 1, 100],
    ]);
    expect([layers, height]).toEqual([2, 140]);
  });

  test("does not let two arrows cross that need not", () => {
    const { nodes } = networkLayout(["a", "b", "x", "y"], arrows("x>b", "y>a", "x>a"), sizes);
    const at = (id: string) => nodes.find((node) => node.id === id)?.y ?? Number.NaN;
    expect(Math.sign(at("x") - at("y"))).toBe(Math.sign(at("b") - at("a")));
  });

  test("leads an arrow over two columns past the box between them", () => {
    const { nodes, arrows: drawn } = networkLayout(["a", "b", "c"], arrows("b>a", "c>b", "c>a"), sizes);
    const bends = drawn.find(({ id }) => id === "c>a")?.bends ?? [];
    const between = nodes.find(({ id }) => id === "b");
    expect(bends).toHaveLength(1);
    const y = bends[0]?.y ?? 0;
    expect(y < (between?.y ?? 0) || y > (between?.y ?? 0) + 40).toBe(true);
  });

  test("stacks parts below each other and begins at the top", () => {
    const { nodes } = networkLayout(["a", "b", "c", "d"], arrows("b>a", "d>c"), sizes);
    expect(nodes.map(({ id, y }) => [id, y])).toEqual([
      ["a", 0],
      ["b", 0],
      ["c", 70],
      ["d", 70],
    ]);
  });

  test("draws two hundred projects with four hundred links, none over another, within a second", () => {
    const ids = Array.from({ length: 200 }, (_, index) => `p${index}`);
    const many = ids.flatMap((from, index) =>
      [index - (index % 7) - 1, index - ((index * 31) % 60) - 1]
        .filter((to) => to >= 0)
        .map((to) => ({ id: `${from}>p${to}`, from, to: `p${to}` })),
    );
    const begun = performance.now();
    const drawn = networkLayout(ids, many, sizes);
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(drawn.nodes).toHaveLength(200);
    expect(overlaps(drawn)).toEqual([]);
    expect(Math.min(...drawn.nodes.map(({ y }) => y))).toBeGreaterThanOrEqual(0);
  });
});
