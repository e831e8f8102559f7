/** What a rule says about letters, as the element that says the same. */
const marks = [
  [/font-weight:\s*(?:[6-9]00|bold)/i, "strong"],
  [/font-style:\s*italic/i, "em"],
  [/text-decoration:\s*underline/i, "u"],
] as const;

/** Elements for each of a sheet's classes. */
export type ExcelStyles = ReadonlyMap<string, readonly string[]>;

/** Excel says what is bold in its style sheet alone, by numbered classes. To be read before the sheets go. */
export function readExcelStyles(page: Document): ExcelStyles {
  const found = new Map<string, readonly string[]>();
  for (const sheet of page.querySelectorAll("xmp[data-sheet]"))
    for (const [, name = "", rule = ""] of (sheet.textContent ?? "").matchAll(
      /\.((?:xl|font)\d{1,5})\s{0,9}\{([^}]{0,2000})\}/g,
    ))
      found.set(
        name,
        marks.filter(([says]) => says.test(rule)).map(([, element]) => element),
      );
  return found;
}

/** Writes what the sheet says about letters into the cells and runs themselves. */
export function showExcelStyles(page: Document, styles: ExcelStyles): void {
  for (const element of page.querySelectorAll("td, th, font"))
    for (const name of styles.get(element.className) ?? []) {
      const mark = page.createElement(name);
      mark.append(...element.childNodes);
      element.append(mark);
    }
}
