import { PageHeader } from "@renderer/ui/PageHeader";
import { WithSubPages } from "@renderer/ui/SubPages";
import { renderPage } from "@tests/renderer/renderPage";
import { Route, Routes } from "react-router";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

const pages = [
  { to: "/area", label: "Liste" },
  { to: "/area/sums", label: "Summen" },
];

function Area() {
  return (
    <WithSubPages label="Seiten" pages={pages}>
      <Routes>
        <Route path="/area" element={<PageHeader key="list" title="Liste" purpose="Was es gibt." />} />
        <Route path="/area/sums" element={<PageHeader key="sums" title="Summen" />} />
        <Route path="/area/sums/:id" element={<PageHeader key="one" title="Eine Summe" />} />
      </Routes>
    </WithSubPages>
  );
}

const link = (name: string) => page.getByRole("link", { name });

test("the way between the pages of an area stands below the title of each of them", async () => {
  await renderPage(<Area />, { path: "/area" });
  const title = page.getByRole("heading", { level: 1 }).element();
  const row = page.getByRole("navigation", { name: "Seiten" }).element();
  expect(title.compareDocumentPosition(row)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test.each([
  ["/area", "Liste", "Summen"],
  ["/area/sums", "Summen", "Liste"],
  ["/area/sums/1", "Summen", "Liste"],
])("at %s the current page is %s", async (path, current, other) => {
  await renderPage(<Area />, { path });
  await expect.element(link(current)).toHaveAttribute("aria-current", "page");
  await expect.element(link(other)).not.toHaveAttribute("aria-current");
});

test("the focus stays on the way between the pages when it is walked by keys", async () => {
  await renderPage(<Area />, { path: "/area" });
  (link("Summen").element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("heading", { name: "Summen" })).toBeVisible();
  await expect.element(link("Summen")).toHaveFocus();
});

test("a page outside such an area has no row of links", async () => {
  await renderPage(<PageHeader title="Verlauf" />);
  await expect.element(page.getByRole("heading", { name: "Verlauf" })).toBeVisible();
  expect(page.getByRole("navigation").elements()).toEqual([]);
});
