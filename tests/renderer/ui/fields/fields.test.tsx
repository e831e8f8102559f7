import type { EditSession } from "@renderer/ui/fields/autosave";
import { DateField } from "@renderer/ui/fields/DateField";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { MoneyField, NumberField } from "@renderer/ui/fields/NumberField";
import { ReferenceMultiSelect, ReferenceSelect } from "@renderer/ui/fields/ReferenceSelect";
import { TextField } from "@renderer/ui/fields/TextField";
import { goalPriorities } from "@shared/domain/agenda/goal";
import { AppError } from "@shared/errors";
import { type ReactNode, useState } from "react";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { axeFindings, eventually, renderPage } from "../../renderPage";

type Saved = { value: unknown; group: string };
let saved: Saved[] = [];
const note = (value: unknown, session: EditSession) => {
  saved.push({ value, group: session.group });
};

beforeEach(() => {
  saved = [];
});

/** Holds a value as the database would: what is saved comes back as the new value. */
function Holder<T>({ start, children }: { start: T; children: (value: T, save: typeof note) => ReactNode }) {
  const [value, setValue] = useState(start);
  return (
    <>
      {children(value, (next, session) => {
        note(next, session);
        setValue(next as T);
      })}
      <button type="button" onClick={() => setValue("von anderswo" as T)}>
        Anderswo ändern
      </button>
    </>
  );
}

test("a text is saved after a pause in typing, and one visit of the field shares one group", async () => {
  await renderPage(
    <Holder start="Alt">{(value, save) => <TextField label="Titel" value={value} onSave={save} />}</Holder>,
  );
  const field = page.getByRole("textbox", { name: "Titel" });
  await userEvent.fill(field, "Neu");
  await eventually(() => expect(saved.map(({ value }) => value)).toEqual(["Neu"]));
  await userEvent.type(field, " und besser");
  await userEvent.tab();
  expect(saved.at(-1)?.value).toBe("Neu und besser");
  expect(new Set(saved.map(({ group }) => group)).size).toBe(1);

  await userEvent.fill(field, "Später");
  await userEvent.tab();
  expect(new Set(saved.map(({ group }) => group)).size).toBe(2);
});

test("leaving the page saves what was typed last", async () => {
  const screen = await renderPage(<TextField label="Titel" value="Alt" onSave={note} />);
  await userEvent.fill(page.getByLabelText("Titel"), "Im letzten Augenblick");
  await screen.unmount();
  expect(saved.at(-1)?.value).toBe("Im letzten Augenblick");
});

test("a text without change is not saved", async () => {
  await renderPage(<TextField label="Titel" value="Alt" onSave={note} />);
  await userEvent.click(page.getByLabelText("Titel"));
  await userEvent.tab();
  expect(saved).toEqual([]);
});

test("a change from elsewhere shows while nobody is in the field", async () => {
  await renderPage(
    <Holder start="Alt">{(value, save) => <TextField label="Titel" value={value} onSave={save} />}</Holder>,
  );
  const field = page.getByLabelText("Titel");
  await userEvent.fill(field, "Von mir");
  await userEvent.tab();
  await userEvent.click(page.getByRole("button", { name: "Anderswo ändern" }));
  await expect.element(field).toHaveValue("von anderswo");
});

test("a change from elsewhere waits while somebody is in the field, and shows when they leave", async () => {
  let change = (_: string) => {};
  function Page() {
    const [value, setValue] = useState("Alt");
    change = setValue;
    const save = (next: string, session: EditSession) => {
      note(next, session);
      setValue(next);
    };
    return <TextField label="Titel" value={value} onSave={save} />;
  }
  await renderPage(<Page />);
  const field = page.getByLabelText("Titel");
  await userEvent.fill(field, "Neu");
  await eventually(() => expect(saved).toHaveLength(1));
  change("Von anderswo");
  await expect.element(field).toHaveValue("Neu");
  await userEvent.tab();
  await expect.element(field).toHaveValue("Von anderswo");
  expect(saved).toHaveLength(1);
});

test("an emptied required text says so and keeps the stored one", async () => {
  await renderPage(<TextField label="Titel" value="Alt" onSave={note} required />);
  await userEvent.clear(page.getByLabelText("Titel"));
  await userEvent.tab();
  await expect.element(page.getByText("Bitte geben Sie einen Text ein.", { exact: false })).toBeVisible();
  expect(saved).toEqual([]);
});

test("a refused save shows the reason in words and keeps what was typed", async () => {
  const refuse = () => Promise.reject(new AppError("notFound", "gone"));
  await renderPage(<TextField label="Titel" value="Alt" onSave={refuse} />);
  await userEvent.fill(page.getByLabelText("Titel"), "Mühsam getippt");
  await userEvent.tab();
  await expect.element(page.getByText("Der Eintrag ist nicht mehr vorhanden.")).toBeVisible();
  await expect.element(page.getByLabelText("Titel")).toHaveValue("Mühsam getippt");
});

test("an amount is typed as people write it, stored in cents and shown in the usual form", async () => {
  await renderPage(
    <Holder<number | undefined> start={undefined}>
      {(value, save) => <MoneyField label="Budget" value={value} onSave={save} />}
    </Holder>,
  );
  await userEvent.fill(page.getByLabelText("Budget"), "1.234,56");
  await userEvent.tab();
  expect(saved.at(-1)?.value).toBe(123456);
  await expect.element(page.getByLabelText("Budget")).toHaveValue("1.234,56\u00a0€");
});

test("a number outside its limits is refused in words", async () => {
  await renderPage(<NumberField label="Grad" value={50} onSave={note} min={0} max={100} whole unit="%" />);
  await userEvent.fill(page.getByLabelText("Grad"), "140");
  await userEvent.tab();
  await expect.element(page.getByText("zwischen 0 und 100", { exact: false })).toBeVisible();
  expect(saved).toEqual([]);
});

test("a day is typed short, stored as ISO and picked from a calendar by keys", async () => {
  await renderPage(
    <Holder<string | undefined> start={undefined}>
      {(value, save) => <DateField label="Beginn" value={value} onSave={save} />}
    </Holder>,
  );
  const field = page.getByRole("textbox", { name: "Beginn" });
  await userEvent.fill(field, "5.3.27");
  await userEvent.tab();
  expect(saved.at(-1)?.value).toBe("2027-03-05");
  await expect.element(field).toHaveValue("05.03.2027");

  await userEvent.click(page.getByRole("button", { name: "Kalender öffnen: Beginn" }));
  await expect.element(page.getByRole("dialog", { name: "Kalender öffnen: Beginn" })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(page.getByRole("button", { name: "12 März 2027" }));
  await eventually(() => expect(saved.at(-1)?.value).toBe("2027-03-12"));
  await expect.element(field).toHaveValue("12.03.2027");
});

test("a form that Enter sends knows the day that was just typed, and waits while it cannot be read", async () => {
  const sent: unknown[] = [];
  await renderPage(
    <Holder<string | undefined> start="2027-03-05">
      {(value, save) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            sent.push(value);
          }}
        >
          <DateField label="Beginn" value={value} onSave={save} />
        </form>
      )}
    </Holder>,
  );
  const field = page.getByRole("textbox", { name: "Beginn" });
  await userEvent.fill(field, "bald");
  await userEvent.keyboard("{Enter}");
  await expect.element(field).toBeInvalid();
  expect(sent).toEqual([]);
  await userEvent.fill(field, "12.3.27");
  await userEvent.keyboard("{Enter}");
  expect(sent).toEqual(["2027-03-12"]);
});

test("a choice is saved at once and can be cleared", async () => {
  await renderPage(
    <Holder<number | undefined> start={undefined}>
      {(value, save) => (
        <EnumSelect
          label="Priorität"
          enumeration="goalPriority"
          values={goalPriorities}
          value={value as 1 | undefined}
          onSave={save}
          clearable
        />
      )}
    </Holder>,
  );
  await userEvent.click(page.getByRole("combobox", { name: "Priorität" }));
  await userEvent.click(page.getByRole("option", { name: "2 – hoch" }));
  expect(saved.at(-1)?.value).toBe(2);
  await userEvent.click(page.getByLabelText("Auswahl leeren: Priorität"));
  expect(saved.at(-1)?.value).toBeUndefined();
});

const units = [
  { value: "a", label: "Hauptamt" },
  { value: "b", label: "Kämmerei" },
];

test("another record is found by typing", async () => {
  await renderPage(
    <Holder<string | undefined> start={undefined}>
      {(value, save) => <ReferenceSelect label="Federführung" options={units} value={value} onSave={save} />}
    </Holder>,
  );
  await userEvent.type(page.getByRole("combobox", { name: "Federführung" }), "käm");
  await userEvent.keyboard("{Enter}");
  expect(saved.at(-1)?.value).toBe("b");
});

test("several records are chosen one after the other by keys alone", async () => {
  await renderPage(
    <Holder<readonly string[]> start={[]}>
      {(value, save) => (
        <ReferenceMultiSelect label="Beteiligte" options={units} value={value} onSave={save} />
      )}
    </Holder>,
  );
  await userEvent.type(page.getByRole("combobox", { name: "Beteiligte" }), "haupt");
  await userEvent.keyboard("{Enter}");
  await userEvent.keyboard("käm{Enter}");
  expect(saved.map(({ value }) => value)).toEqual([["a"], ["a", "b"]]);
});

test.each(["de", "en"] as const)("axe finds nothing in the fields in %s", async (language) => {
  await renderPage(
    <>
      <TextField label="Titel" value="" onSave={note} description="Kurz" required />
      <MoneyField label="Budget" value={1} onSave={note} />
      <DateField label="Beginn" value="2027-03-05" onSave={note} />
      <EnumSelect
        label="Priorität"
        enumeration="goalPriority"
        values={goalPriorities}
        value={2}
        onSave={note}
        clearable
      />
      <ReferenceSelect label="Federführung" options={units} value="a" onSave={note} />
      <ReferenceMultiSelect label="Beteiligte" options={units} value={["a"]} onSave={note} />
    </>,
    { language },
  );
  expect(await axeFindings()).toEqual([]);
});
