import { makeBackup } from "@renderer/data/backups";
import { onCommitted, redo, undo } from "@renderer/data/command";
import { moveGuideline } from "@renderer/data/commands/agenda";
import { createRecord, updateRecord, updateRecords } from "@renderer/data/commands/records";
import { addInboxItems } from "@renderer/data/commands/triage";
import { openWorkspace } from "@renderer/data/commands/workspace";
import { readMeta } from "@renderer/data/db";
import { saveState } from "@renderer/data/outerJournal";
import { allOf, wholeWorkspace } from "@renderer/data/queries/workspace";
import { keepSnapshot } from "@renderer/data/snapshots";
import { inOrder } from "@shared/domain/workspace";
import { isAppError } from "@shared/errors";
import { readWorkspaceFile, writeWorkspaceFile } from "@shared/transfer/workspaceFile";
import { started } from "./settled";
import { when } from "./state";
import type { Act, Told, Work } from "./told";
import {
  draggedGuidelines,
  editedTitle,
  notesPerCommand,
  noteText,
  sweptMeasures,
  sweptTitle,
} from "./witness";

const tell = (told: Told): void => {
  const outside: (told: Told) => void = Reflect.get(globalThis, "tellFaults");
  outside(told);
};

let now: { act: Act | "begin"; command: number } = { act: "begin", command: 0 };
let lastSeq = 0;
let isWatching = false;

function watchSaving(): void {
  if (isWatching) return;
  isWatching = true;
  onCommitted(({ seq, stateHash }) => {
    lastSeq = seq;
    tell({ tell: "committed", seq, stateHash, ...now });
  });
  saveState.watch(() => {
    if (saveState.read().state === "saved") tell({ tell: "saved", seq: lastSeq });
  });
}

/** Runs commands one after the other; told to the suite as they are committed and as they are saved. */
export async function work(planned: Work): Promise<void> {
  await started();
  watchSaving();
  lastSeq = (await readMeta())?.seq ?? 0;
  now = { act: "begin", command: 0 };
  const ids = await ensureRecords();
  for (const { command, act, wait } of planned) {
    now = { act, command };
    try {
      await deeds[act](command, ids);
    } catch (thrown) {
      const details = isAppError(thrown) ? thrown.details : {};
      tell({ tell: "refused", command, why: String(thrown), details });
    }
    if (wait) await saved();
  }
  await saved();
}

/** Many records with words that cannot be compressed away, so that the engine sorts its log into tables. */
export async function fill(count: number): Promise<void> {
  await started();
  watchSaving();
  const batch = 500;
  for (let made = 0; made < count; made += batch)
    await addInboxItems(
      Array.from({ length: batch }, () => ({
        text: `Füllung ${Array.from({ length: 60 }, () => crypto.randomUUID()).join(" ")}`,
      })),
    );
  await saved();
}

/** Makes a backup as if it were asked for; says why not where that fails. */
export async function backUp(): Promise<string> {
  await started();
  return makeBackup("asked").then(
    () => "made",
    (thrown) => String(thrown),
  );
}

/** Waits until the window has an answer for everything: saved, or said to be unsaved. */
const saved = (): Promise<void> =>
  when(
    (look) => saveState.watch(look),
    () => saveState.read().state !== "saving",
  );

type Ids = { edited: string; swept: string[]; dragged: string[] };

async function ensureRecords(): Promise<Ids> {
  const there = await allOf("measures");
  const withTitle = (title: string): string[] =>
    there.filter((measure) => measure.title === title).map(({ id }) => id);
  const make = async (title: string): Promise<string> =>
    (await createRecord("measures", { title, indicatorText: "0", position: "a0" })).id;
  const [edited = await make(editedTitle)] = withTitle(editedTitle);
  const swept = withTitle(sweptTitle);
  while (swept.length < sweptMeasures) swept.push(await make(sweptTitle));
  const dragged = (await allOf("guidelines")).map(({ id }) => id);
  while (dragged.length < draggedGuidelines)
    dragged.push(
      (await createRecord("guidelines", { title: "Leitplanke", position: `a${dragged.length}` })).id,
    );
  return { edited, swept, dragged };
}

const notes = (command: number) =>
  Array.from({ length: notesPerCommand }, (_, place) => ({ text: noteText(command, place) }));

const edit = (command: number, id: string): Promise<unknown> =>
  updateRecord("measures", id, { indicatorText: String(command) }, { group: `edit-${command}` });

let isKeepingSnapshot = false;

const deeds: Record<Act, (command: number, ids: Ids) => Promise<unknown>> = {
  notes: (command) => addInboxItems(notes(command)),
  edit: (command, { edited }) => edit(command, edited),
  sweep: (command, { swept }) => updateRecords("measures", swept, { indicatorText: String(command) }),
  drag: async (_command, { dragged }) => {
    const guidelines = inOrder(await allOf("guidelines")).filter(({ id }) => dragged.includes(id));
    const [first, ...others] = guidelines.map(({ id }) => id);
    if (first) await moveGuideline(first, others, others.at(-1) ?? null);
  },
  undoRedo: async (command, { edited }) => {
    await edit(command, edited);
    await undo();
    await redo();
  },
  // As the program does it: beside the work, which goes on.
  snapshot: async () => {
    if (isKeepingSnapshot) return;
    isKeepingSnapshot = true;
    void keepSnapshot().finally(() => {
      isKeepingSnapshot = false;
    });
  },
  import: async (command) => {
    const { counters } = (await readMeta()) ?? { counters: {} };
    const bytes = await writeWorkspaceFile(await wholeWorkspace(), {
      appVersion: "0.0.0",
      createdAt: new Date().toISOString(),
      counters,
    });
    const opened = await readWorkspaceFile(bytes);
    const added = notes(command).map((note) => ({
      id: crypto.randomUUID(),
      createdAt: new Date().toISOString(),
      updatedAt: new Date().toISOString(),
      source: "import" as const,
      sensitivity: "internal" as const,
      sourceText: "",
      departmentIds: [],
      state: "new" as const,
      stateReason: "",
      position: "a0",
      ...note,
    }));
    const inboxItems = [...opened.workspace.inboxItems, ...added];
    await openWorkspace({ ...opened, workspace: { ...opened.workspace, inboxItems } });
  },
};
