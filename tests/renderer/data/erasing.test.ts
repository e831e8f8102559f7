import { erasuresSince, whileErasing } from "@renderer/data/erasing";
import { expect, test } from "vitest";

/** An erasure that ends when it is told to. */
function erasure() {
  let end = () => {};
  const work = whileErasing(
    () =>
      new Promise<void>((resolve) => {
        end = resolve;
      }),
  );
  return { work, end: () => end() };
}

test("an erasure that came since is told of once it has ended", async () => {
  const cameSince = erasuresSince();
  const { end } = erasure();
  const told = cameSince();
  end();
  expect(await told).toBe(true);
});

test("an erasure that was under way already is told of too", async () => {
  const { end } = erasure();
  const cameSince = erasuresSince();
  end();
  expect(await cameSince()).toBe(true);
});

test("an erasure that had ended is not told of, even one that failed", async () => {
  const { work, end } = erasure();
  end();
  await work;
  await whileErasing(() => Promise.reject(new Error("refused"))).catch(() => {});
  expect(await erasuresSince()()).toBe(false);
});
