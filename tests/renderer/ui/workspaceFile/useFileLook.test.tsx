import { Button } from "@mantine/core";
import type { LookHow } from "@renderer/ui/workspaceFile/lookHow";
import { useFileLook } from "@renderer/ui/workspaceFile/useFileLook";
import { AppError } from "@shared/errors";
import { unreadable } from "@shared/transfer/readingError";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { axeFindings, renderPage } from "../../renderPage";

type File = { fileName: string; isProtected: boolean };
type Look = (file: File, how: LookHow) => Promise<string>;

const shown: string[] = [];
const onLooked = (looked: string) => void shown.push(looked);

function Opening({ file, look }: { file: File; look: Look }) {
  const [choose] = [async () => file];
  const { run, running, dialog } = useFileLook({ choose, look, onLooked });
  return (
    <>
      <Button onClick={() => run()} loading={running}>
        Wählen
      </Button>
      {dialog}
    </>
  );
}

/** Gets to its second step and stays there until it is ended. */
const never: Look = (_, { signal, onStep }) =>
  new Promise((_resolve, reject) => {
    onStep("comparing");
    signal.addEventListener("abort", () => reject(new AppError("cancelled", "ended")));
  });

const file = { fileName: "Stand.agenda", isProtected: false };
const show = (look: Look, given: File = file) =>
  renderPage(<Opening file={given} look={look} />).then(() => {
    shown.length = 0;
    return page.getByRole("button", { name: "Wählen" }).click();
  });

test("a file that takes its time is named with what is being done, and cancelling ends it at once without a message", async () => {
  await show(never);
  const dialog = page.getByRole("dialog", { name: "Datei wird gelesen" });
  await expect.element(dialog.getByText("Stand.agenda")).toBeVisible();
  await expect
    .element(dialog.getByRole("status"))
    .toHaveTextContent("Inhalt wird mit dem jetzigen Stand verglichen …");
  await expect.element(dialog.getByRole("button", { name: "Abbrechen" })).toHaveFocus();
  expect(await axeFindings()).toEqual([]);
  await dialog.getByRole("button", { name: "Abbrechen" }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(page.getByRole("button", { name: "Wählen" })).toBeEnabled();
  expect(page.getByRole("alert").elements()).toHaveLength(0);
  expect(shown).toEqual([]);
});

test("a file that could not be read in time is told of in a sentence", async () => {
  await show(async () => {
    throw unreadable("tooSlow");
  });
  await expect.element(page.getByRole("alert")).toHaveTextContent(/in 30 Sekunden nicht weiter lesen/);
});

test("a protected file tells its steps where the password was typed, and cancelling ends it", async () => {
  await show(never, { ...file, isProtected: true });
  const dialog = page.getByRole("dialog", { name: "Geschützte Datei öffnen" });
  await dialog.getByLabelText("Kennwort", { exact: true }).fill("Birnen und Äpfel");
  await dialog.getByRole("button", { name: "Öffnen" }).click();
  await expect.element(dialog.getByRole("status")).toHaveTextContent(/verglichen/);
  await dialog.getByRole("button", { name: "Abbrechen" }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(shown).toEqual([]);
});
