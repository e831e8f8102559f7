import { pastedHtmlLines, pastedItems, pastedLines } from "@shared/transfer/pastedLines";
import { describe, expect, test } from "vitest";

describe("a pasted text gives one item a line:", () => {
  test.each<[string, string, string[]]>([
    [
      "plain lines, blank ones dropped",
      "Bürgerportal\r\n\r\n  WLAN im Rathaus \n",
      ["Bürgerportal", "WLAN im Rathaus"],
    ],
    [
      "bullets of all kinds",
      "• a1\n- b1\n* c1\n– d1\n◦\te1\no\tf1\n\uf0b7\tg1\n\uf0b7h1",
      ["a1", "b1", "c1", "d1", "e1", "f1", "g1", "h1"],
    ],
    [
      "numbers of a list",
      "1. Erstens\n2) Zweitens\n3.1 Drittens\n(4) Viertens",
      ["Erstens", "Zweitens", "Drittens", "Viertens"],
    ],
    ["letters of a list", "a) Erstens\nii) Zweitens", ["Erstens", "Zweitens"]],
    ["Word's numbers with tabs", "1.\tErstens", ["Erstens"]],
    ["a lone number that belongs to the words", "1. Bauabschnitt\nPlatz", ["1. Bauabschnitt", "Platz"]],
    [
      "abbreviations that look like letters of a list",
      "z. B. WLAN\ni. d. R. Papier",
      ["z. B. WLAN", "i. d. R. Papier"],
    ],
    [
      "words with a hyphen or a number at the beginning",
      "E-Akte\n5G-Ausbau\n-5 Grad",
      ["E-Akte", "5G-Ausbau", "-5 Grad"],
    ],
    ["quoted mail", "> > Portal\n> WLAN\n--\nGruß", ["Portal", "WLAN", "Gruß"]],
    ["task boxes", "- [ ] Portal\n- [x] WLAN", ["Portal", "WLAN"]],
    ["a column from Excel", "Portal\r\nWLAN\r\n", ["Portal", "WLAN"]],
    [
      "a cell of several lines",
      'Portal\r\n"WLAN\nim Rathaus"\r\nE-Akte',
      ["Portal", "WLAN im Rathaus", "E-Akte"],
    ],
    ["quotes inside such a cell", '"Das ""Portal""\nneu"\nWLAN', ['Das "Portal" neu', "WLAN"]],
    ["several columns", "1\tPortal\tHauptamt\n2\tWLAN\t\n", ["Portal – Hauptamt", "WLAN"]],
    ["quotes that are only quotes", '"Portal" und mehr\nWLAN "neu"', ['"Portal" und mehr', 'WLAN "neu"']],
    ["soft line ends from Word", "Portal\vWLAN\u2028E-Akte", ["Portal", "WLAN", "E-Akte"]],
    ["nothing from lines without words", "---\n…\n***\n\t\n", []],
  ])("%s", (_, text, items) => {
    expect(pastedLines(text)).toEqual(items);
  });
});

describe("pasted HTML gives", () => {
  test.each<[string, string, string[] | undefined]>([
    [
      "the entries of lists, nested ones too",
      "<ul><li><p>Portal</p></li><li>WLAN<ul><li>Rathaus</li></ul></li></ul>",
      ["Portal", "WLAN", "Rathaus"],
    ],
    [
      "Word's list paragraphs without their bullets",
      `<p class=MsoListParagraph style='mso-list:l0'><!--[if !supportLists]--><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><!--[endif]-->B&uuml;rger<b>portal</b><o:p></o:p></p><p class=MsoListParagraph>WLAN\nim Rathaus</p>`,
      ["Bürgerportal", "WLAN im Rathaus"],
    ],
    [
      "one item for each row of a table",
      "<table><tr><th>1</th><td>Portal</td><td>a<br>b</td></tr><tr><td>2</td><td><p>WLAN</p><p>neu</p></td></tr></table>",
      ["Portal – a b", "WLAN neu"],
    ],
    [
      "nothing of scripts and styles",
      "<style>li{}</style><script>alert(1)</script><ul><li>Portal</li></ul>",
      ["Portal"],
    ],
    ["nothing where there is neither list nor table", "<p>Portal</p>", undefined],
  ])("%s", (_, html, items) => {
    expect(pastedHtmlLines(html)).toEqual(items);
  });

  test("its entries rather than the plain text beside it, unless it has none", () => {
    expect(pastedItems({ text: "x\ny", html: "<ul><li>Portal</li></ul>" })).toEqual(["Portal"]);
    expect(pastedItems({ text: "x\ny", html: "<p>x</p><p>y</p>" })).toEqual(["x", "y"]);
    expect(pastedItems({ text: "x", html: "<ul><li></li></ul>" })).toEqual(["x"]);
  });

  test("an answer in time for a hostile clipboard", () => {
    const started = performance.now();
    pastedItems({ text: '"'.repeat(50_000), html: `<ul><li>${"<span mso-list: Ignore".repeat(20_000)}` });
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
