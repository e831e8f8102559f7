/** Lines of pasted text, one item each: bullets and numbers in front dropped, empty lines left out. */
export function linesFromPaste({ text }: { text: string; html?: string }): string[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) =>
      line
        .replace(/^\s*(?:[•·▪◦‣–—*-]|\d{1,3}[.)])\s+/, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((line) => line !== "");
}
