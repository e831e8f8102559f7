import { AskDialog } from "@renderer/ui/AskDialog";
import { ReasonDialog } from "@renderer/ui/ReasonDialog";
import { renderPage } from "@tests/renderer/renderPage";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";

test("a reason is asked for until there is one; Enter answers, with the shift key it begins a new line", async () => {
  const onReason = vi.fn();
  await renderPage(
    <ReasonDialog
      title="Warum?"
      answer="Weiter"
      label="Grund"
      onReason={onReason}
      onClose={() => undefined}
    />,
  );
  const field = page.getByRole("textbox", { name: "Grund" });
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard("  {Enter}");
  await expect.element(page.getByText("Bitte nennen Sie einen Grund.")).toBeVisible();
  await expect.element(field).toHaveFocus();
  expect(onReason).not.toHaveBeenCalled();
  await userEvent.keyboard("schon erledigt{Shift>}{Enter}{/Shift}im Mai{Enter}");
  expect(onReason.mock.calls).toEqual([["schon erledigt\nim Mai"]]);
});

test.each([
  ["is incomplete", { isComplete: false }],
  ["is being answered", { running: true }],
])("a question that %s is not answered by a key either", async (_, state) => {
  const onAnswer = vi.fn();
  await renderPage(
    <AskDialog title="Teilen" answer="Teilen" {...state} onAnswer={onAnswer} onClose={() => undefined}>
      <input
        aria-label="Text"
        onKeyDown={({ currentTarget, key }) => key === "a" && currentTarget.form?.requestSubmit()}
      />
    </AskDialog>,
  );
  await page.getByRole("textbox", { name: "Text" }).click();
  await userEvent.keyboard("a");
  expect(onAnswer).not.toHaveBeenCalled();
});
