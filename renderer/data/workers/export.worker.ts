import type { Workspace } from "@shared/domain/workspace";
import { isAppError } from "@shared/errors";
import { openDatabase, readMeta } from "../db";
import { withPictures } from "../queries/photos";
import { withTemplate } from "../queries/wordTemplates";
import { workspaceInWords } from "../queries/workspace";
import { fileOf, previewOf } from "./exportJob";
import type { ExportAnswer, ExportAsk } from "./exportMessages";
import { reportOn } from "./templateJob";

const reply = (answer: ExportAnswer, transfer: Transferable[] = []) => self.postMessage(answer, { transfer });

let known: { seq: number; workspace: Workspace } | undefined;

/** The workspace as it stands, or as it stood at `seq` where that is known: read only after a command changed it. */
async function currentWorkspace(seq?: number): Promise<Workspace> {
  if (known && known.seq === seq) return known.workspace;
  await openDatabase();
  known = { seq: (await readMeta())?.seq ?? 0, workspace: await workspaceInWords() };
  return known.workspace;
}

async function answer(ask: ExportAsk): Promise<void> {
  if (ask.type === "template") {
    reply({ type: "template", number: ask.number, report: reportOn(ask.template) });
    return;
  }
  const { number, request } = ask;
  const words = await currentWorkspace(ask.type === "preview" ? ask.seq : undefined);
  const workspace = await withPictures(words, request);
  if (ask.type === "preview") {
    reply({ type: "preview", number, preview: previewOf(workspace, request, ask.limit) });
    return;
  }
  const file = await fileOf(
    await withTemplate(workspace, request),
    request,
    ask.format,
    new Date().toISOString(),
    (share) => reply({ type: "progress", number, share }),
  );
  reply({ type: "file", number, file }, [file.bytes.buffer]);
}

self.onmessage = ({ data }: MessageEvent<ExportAsk>) => {
  answer(data).catch((thrown: unknown) => {
    if (isAppError(thrown)) {
      const { code, message, details } = thrown;
      reply({ type: "refused", number: data.number, error: { code, message, details } });
    } else reply({ type: "mistake", number: data.number, message: String(thrown) });
  });
};
