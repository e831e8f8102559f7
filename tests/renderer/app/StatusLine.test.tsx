import { StatusLine } from "@renderer/app/StatusLine";
import { replaceHost } from "@renderer/desktop";
import { TextField } from "@renderer/ui/fields/TextField";
import { unsavedTyping } from "@renderer/ui/fields/unsavedTyping";
import type { CallHost } from "@shared/desktop";
import { AppError } from "@shared/errors";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openEmptyWorkspace, renderPage } from "../renderPage";

const quietHost = (async () => ({ dataFolder: "Musterordner" })) as unknown as CallHost;
let restoreHost = () => {};

beforeEach(async () => {
  restoreHost = replaceHost(quietHost);
  await openEmptyWorkspace();
});
afterEach(() => restoreHost());

const waiting = () => page.getByText("Speichert …");
const type = () => userEvent.type(page.getByLabelText("Titel"), "Neu");

function draw(onSave: () => unknown) {
  return renderPage(
    <>
      <TextField label="Titel" value="" onSave={onSave} />
      <StatusLine />
    </>,
  );
}

test("the status line says that it saves from the first key until the disk has answered, without announcing it", async () => {
  let answer = () => {};
  await draw(() => new Promise<void>((resolve) => (answer = resolve)));
  await expect.element(page.getByRole("status")).toHaveTextContent("Gespeichert");
  await type();
  await expect.element(waiting()).toBeVisible();
  expect(waiting().element()).toHaveAttribute("aria-hidden", "true");
  expect(page.getByRole("status").element()).toHaveTextContent("Gespeichert");
  await userEvent.tab();
  expect(unsavedTyping.read()).toBe(true);
  answer();
  await expect.element(waiting()).not.toBeInTheDocument();
});

test("a save that was refused is told at the field and no longer as one that waits", async () => {
  await draw(() => Promise.reject(new AppError("invalid", "No.")));
  await type();
  await expect.element(waiting()).toBeVisible();
  await userEvent.tab();
  await expect.element(waiting()).not.toBeInTheDocument();
});

test("a field that goes away while it holds typing saves it and holds nothing any more", async () => {
  const saved: unknown[] = [];
  const screen = await draw(() => saved.push("saved"));
  await type();
  expect(unsavedTyping.read()).toBe(true);
  await screen.unmount();
  await expect.poll(unsavedTyping.read).toBe(false);
  expect(saved).toEqual(["saved"]);
});
