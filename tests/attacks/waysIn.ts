import type { DraftOf } from "@shared/domain/kinds";
import { type RichText, richTextOf } from "@shared/domain/richText";
import { emptyWorkspace, type Workspace } from "@shared/domain/workspace";
import { applyToWorkspace } from "@shared/transfer/plan/applyToWorkspace";
import type { ReadingWords } from "@shared/transfer/plan/change";
import { planReading } from "@shared/transfer/plan/planReading";
import { readSource } from "@shared/transfer/plan/source";
import type { SourceFile } from "@shared/transfer/readSource";
import { readWorkspaceFile, writeWorkspaceFile } from "@shared/transfer/workspaceFile";
import { strToU8 } from "fflate";
import { WorkspaceMaker } from "../fixtures/records";
import { docxOf } from "../shared/transfer/forgedZip";
import { xssPayloads } from "./xssPayloads";

const now = "2026-11-22T08:00:00.000Z";

const words: ReadingWords = {
  picture: "Abbildung",
  agendaTitle: "Digitale Agenda",
  readFrom: (fileName) => `Eingelesen aus ${fileName}`,
};

/** What stands in the workspace after files were read in as a person would. */
async function readIn(files: readonly SourceFile[]): Promise<Workspace> {
  let town = { workspace: emptyWorkspace(), counters: {} };
  for (const reading of planReading(
    await Promise.all(files.map((file, index) => readSource(file, `${index}.`))),
    "projects",
  ))
    town = applyToWorkspace(town, reading(town.workspace, "keep", words).changes, now);
  return town.workspace;
}

/** On one line, since a line's end would end the heading or cell. */
const inLine = (text: string) => text.replaceAll("\n", "&#10;");

/** A strategy in Markdown: each payload as a heading, as running text, as an entry of a list and as a link. */
function markdown(): SourceFile {
  const chapters = xssPayloads.map(
    ({ text, link }) =>
      `# ${inLine(text)}\n\n${text}\n\n## Ziele\n\n- ${inLine(text)}\n\n## Maßnahmen\n\n- [Angebot](${link ?? "javascript:1"} "${inLine(text)}")\n`,
  );
  return { name: "strategie.md", bytes: strToU8(chapters.join("\n")) };
}

const xml = (text: string) =>
  text
    .replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`)
    // XML knows no control characters; a tab and a line's end are written as what they are.
    .replace(/\p{Cc}/gu, (sign) => (/\s/.test(sign) ? `&#${sign.codePointAt(0)};` : ""));

/** The same in Word, with each link as a hyperlink. */
function word(): SourceFile {
  const style = (id: string, level: number) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="heading ${level}"/></w:style>`;
  const paragraph = (text: string, as = "") =>
    `<w:p>${as && `<w:pPr><w:pStyle w:val="${as}"/></w:pPr>`}<w:r><w:t>${xml(text)}</w:t></w:r></w:p>`;
  const body = xssPayloads.flatMap(({ text, link }, at) => [
    paragraph(text, "h1"),
    paragraph(text),
    paragraph("Ziele", "h2"),
    paragraph(text, "h3"),
    link === undefined
      ? ""
      : `<w:p><w:hyperlink r:id="l${at}"><w:r><w:t>Angebot</w:t></w:r></w:hyperlink></w:p>`,
  ]);
  const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relations = xssPayloads.map(({ link }, at) =>
    link === undefined
      ? ""
      : `<Relationship Id="l${at}" Type="${types}/hyperlink" Target="${xml(link)}" TargetMode="External"/>`,
  );
  const bytes = docxOf(body.join(""), {
    "word/_rels/document.xml.rels": `<Relationship Id="s" Type="${types}/styles" Target="styles.xml"/>${relations.join("")}`,
    "word/styles.xml": `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${style("h1", 1)}${style("h2", 2)}${style("h3", 3)}</w:styles>`,
  });
  return { name: "strategie.docx", bytes };
}

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A list of projects whose cells are payloads. */
function table(): SourceFile {
  const rows = xssPayloads.map(({ text, link }) => [text, text, link ?? "", text].map(cell).join(";"));
  return {
    name: "projekte.csv",
    bytes: strToU8(`Projekt;Beschreibung;Partner;Bemerkung\n${rows.join("\n")}`),
  };
}

/** Files whose names are payloads, each with a strategy and a list of its own, and noted in the list of exports. */
async function fileName(): Promise<Workspace> {
  const files = xssPayloads.flatMap(({ text }, at) => [
    { name: `${text}.md`, bytes: strToU8(`# Bildung ${at}\n\n## Ziele\n\n- Ziel ${at}\n`) },
    { name: `${text}.csv`, bytes: strToU8(`Projekt;Farbe\nProjekt ${at};rot\n`) },
  ]);
  const make = new WorkspaceMaker();
  for (const { text } of xssPayloads) make.add("exportLog", exported(text));
  return { ...(await readIn(files)), exportLog: make.workspace.exportLog };
}

/** A file of this name as the list of exports keeps it. */
export const exported = (name: string): DraftOf<"exportLog"> => ({
  exportedAt: now,
  deliverable: "agenda",
  title: name,
  fileName: `${name}.docx`,
  language: "de",
  audience: "internal",
});

/** A workspace as an attacker's file would hold it: payloads wherever text may stand. */
export function poisonedWorkspace(textOf: (payload: (typeof xssPayloads)[number]) => RichText): Workspace {
  const make = new WorkspaceMaker();
  let places = 0;
  // The maker's own positions end in zeros now and then, behind which nothing can be placed any more.
  const position = () => `a${String(++places).padStart(6, "0")}V`;
  make.add("municipalities", { name: xssPayloads[0]?.text ?? "" });
  make.add("agendas", { title: xssPayloads[0]?.text ?? "", preface: richTextOf("Vorwort") });
  for (const payload of xssPayloads) {
    const { text } = payload;
    // Not the very titles of the other files, which would find everything here already.
    const title = `${text} (Stand)`;
    const field = make.add("actionFields", {
      code: text,
      title,
      position: position(),
      situation: textOf(payload),
    });
    make.add("goals", {
      code: text,
      title,
      position: position(),
      fieldId: field.id,
      description: textOf(payload),
    });
    make.add("projects", {
      code: text,
      title,
      position: position(),
      summary: text,
      objective: textOf(payload),
      note: text,
    });
    make.add("persons", { displayName: text, roleTitle: text, email: text });
    make.add("orgUnits", { name: text, shortName: text });
  }
  return make.workspace;
}

/** A workspace file whose every name and text is a payload. */
async function workspaceFile(): Promise<SourceFile> {
  const bytes = await writeWorkspaceFile(
    poisonedWorkspace(({ text }) => richTextOf(text)),
    { appVersion: "1", createdAt: now, counters: {} },
  );
  return { name: "stand.agenda", bytes };
}

/** Files as somebody would hand them over who wants something to run. */
export const hostileFiles = { markdown, word, table, workspaceFile };

/** How content from outside comes in, apart from pasting; what is stored afterwards. */
export const waysIn: Readonly<Record<string, () => Workspace | Promise<Workspace>>> = {
  "a workspace file": async () => (await readWorkspaceFile((await workspaceFile()).bytes)).workspace,
  "a Markdown file": () => readIn([markdown()]),
  "a Word file": () => readIn([word()]),
  "a table": () => readIn([table()]),
  "a file's name": fileName,
};
