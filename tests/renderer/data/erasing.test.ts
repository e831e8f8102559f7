import { erasuresSince, whileErasing } from "@renderer/data/erasing";
import { expect, test } from "vitest";

test("whoever compares learns of an erasure that came between, and waits until it is done", async () => {
  const before = erasuresSince();
  expect(await before()).toBe(false);
  let finish = () => {};
  const steps: string[] = [];
  const erasing = whileErasing(async () => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    steps.push("erased");
  });
  const asked = before().then((came) => steps.push(`told: ${came}`));
  finish();
  await Promise.all([erasing, asked]);
  expect(steps).toEqual(["erased", "told: true"]);
  expect(await erasuresSince()()).toBe(false);
});

test("an erasure that failed counts as one, and its failure reaches who asked for it alone", async () => {
  const since = erasuresSince();
  const failing = whileErasing(() => Promise.reject(new Error("full")));
  await expect(failing).rejects.toThrow("full");
  expect(await since()).toBe(true);
});
