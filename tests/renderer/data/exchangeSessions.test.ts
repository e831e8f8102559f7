import { undo } from "@renderer/data/command";
import { mergeCopy } from "@renderer/data/commands/exchange";
import { createRecord, updateRecord } from "@renderer/data/commands/records";
import { beginAgenda } from "@renderer/data/commands/start";
import { openWorkspace } from "@renderer/data/commands/workspace";
import { saveHandOver } from "@renderer/data/commands/workspaceSaving";
import { db } from "@renderer/data/db";
import { nextSteps } from "@renderer/data/history";
import { stopSending } from "@renderer/data/outerJournal";
import { commonState } from "@renderer/data/queries/commonState";
import { mergePreview, previewWith } from "@renderer/data/queries/mergePreview";
import { allOf, wholeWorkspace } from "@renderer/data/queries/workspace";
import type { Workspace } from "@shared/domain/workspace";
import type { Side } from "@shared/transfer/merge/states";
import type { OpenedWorkspace } from "@shared/transfer/workspaceFile";
import { type Chance, chanceOf, seed } from "@tests/faults/chance";
import { contentOf } from "@tests/shared/transfer/merge/copies";
import { afterEach, expect, onTestFailed, test, vi } from "vitest";
import { Device, switchTo } from "./twoDevices";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));

afterEach(async () => {
  await stopSending();
  await db.delete({ disableAutoOpen: false });
});

/**
 * Always the same sessions; others by chance with AGENDALOTSE_RUNS=50. Known of those: after a merge was taken back
 * on one device, what was decided in it may be asked once more on the other (seed 371484774, session 1).
 */
const { AGENDALOTSE_RUNS: runs, AGENDALOTSE_SEED: asked } = process.env;
const sessions = Math.max(2, Number(runs ?? 0));
const sessionSeed = runs === undefined && asked === undefined ? 2 : seed;
const rounds = 7;

/** What people see; each device keeps its own list of files. */
const seen = (workspace: Workspace) => contentOf({ ...workspace, exportLog: [] });

/** What is taken back now and then: also having merged and having handed over. */
const undone: ReadonlySet<string> = new Set(["records.update", "exchange.merge", "exchange.handOver"]);

async function work({ oneOf, below }: Chance, log: string[]): Promise<void> {
  for (let done = below(3); done >= 0; done -= 1) {
    const goal = oneOf(await allOf("goals"));
    const drawn = below(10);
    if (drawn < 6) await updateRecord("goals", goal.id, { title: `Wortlaut ${below(1000)}` });
    else if (drawn < 8) await updateRecord("goals", goal.id, { attainment: below(100) });
    else if (drawn < 9) await createRecord("measures", { title: `Neu ${below(1000)}`, goalIds: [goal.id] });
    else if (undone.has((await nextSteps()).undo?.label.command ?? "")) await undo();
    log.push(`work ${drawn}`);
  }
}

/** Merges a file in with chosen sides; gives how many conflicts were asked about. */
async function merge(opened: OpenedWorkspace, side: () => Side): Promise<number> {
  const preview = await mergePreview(opened);
  if (preview.outcome === "nothing") return 0;
  if (preview.outcome === "unrelated") throw new Error(`The copies have lost each other: ${preview.reason}`);
  const { conflicts } = previewWith(preview.comparison, preview.counters, new Map());
  const choices = new Map(conflicts.map(({ key }) => [key, side()] as const));
  const common = await commonState(opened);
  if (!common.found) throw new Error("The preview found what merging does not.");
  await mergeCopy({ fileName: "Stand.agenda", opened, base: common.workspace, language: "de" }, choices);
  return conflicts.length;
}

test.each(Array.from({ length: sessions }, (_, at) => at + 1))(
  "session %i: whoever hands over to whom and when, two devices end with one content and nothing is asked twice",
  async (number) => {
    const chance = chanceOf(`exchange ${number}`, sessionSeed);
    const log: string[] = [];
    onTestFailed(() => {
      process.stderr.write(`AGENDALOTSE_SEED=${sessionSeed}, session ${number}: ${log.join(" | ")}\n`);
    });
    const devices = [new Device(), new Device()] as const;
    await switchTo(devices[0]);
    await beginAgenda({
      municipality: { name: "Stadt Musterstadt", kind: "city" },
      agenda: { title: "Digitale Agenda" },
      topUnitName: "Verwaltungsleitung",
    });
    for (const title of ["Eins", "Zwei", "Drei"]) await createRecord("goals", { title });
    await saveHandOver("2027-03-05", "de");
    await switchTo(devices[1]);
    await openWorkspace(await devices[0].lastFile());

    for (let round = 0; round < rounds; round += 1) {
      const [here, there] = chance.below(2) === 0 ? devices : ([devices[1], devices[0]] as const);
      await switchTo(here);
      await work(chance, log);
      if (there.saved.length > 0 && chance.below(3) > 0) {
        await merge(await there.lastFile(), () => chance.oneOf(["ours", "theirs"]));
        log.push("merge");
      }
      if (chance.below(3) > 0) {
        await saveHandOver("2027-03-05", "de");
        log.push("hand over");
      }
    }

    await switchTo(devices[1]);
    await saveHandOver("2027-03-05", "de");
    await switchTo(devices[0]);
    await merge(await devices[1].lastFile(), () => chance.oneOf(["ours", "theirs"]));
    await saveHandOver("2027-03-05", "de");
    const first = await wholeWorkspace();
    await switchTo(devices[1]);
    expect(await merge(await devices[0].lastFile(), () => "ours")).toBe(0);
    expect(seen(await wholeWorkspace())).toEqual(seen(first));
  },
  60_000,
);
