import Papa from "papaparse";
import type { TypedCard } from "../domain/events/paperEntry";

/**
 * Cards pasted as rows of a table, code and text in two columns; one column alone holds texts. Undefined for what is
 * no table: words to go into the field where they are pasted.
 */
export function pastedCards(pasted: string): TypedCard[] | undefined {
  const plain = pasted.replace(/\r\n?/g, "\n").replace(/^\ufeff/, "");
  if (!/[\t\n]/.test(plain.trim())) return undefined;
  const { data } = Papa.parse<string[]>(plain.replace(/\n+$/, ""), { delimiter: "\t" });
  const rows = data.map((cells) => cells.map((cell) => cell.replace(/\s+/g, " ").trim()));
  return rows
    .filter(([code = ""], at) => !(at === 0 && code.toLowerCase() === "code"))
    .map(([first = "", ...others]) =>
      others.length === 0
        ? { code: "", text: first }
        : { code: first, text: others.filter((cell) => cell !== "").join(" – ") },
    )
    .filter(({ code, text }) => code !== "" || text !== "");
}
