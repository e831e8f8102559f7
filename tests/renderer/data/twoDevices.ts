import { db, readMeta } from "@renderer/data/db";
import { stopSending } from "@renderer/data/outerJournal";
import { startWorkspace } from "@renderer/data/start";
import type { ArgumentsOf, Channel, FileToSave, ValueOf } from "@shared/desktop";
import { type OpenedWorkspace, readWorkspaceFile } from "@shared/transfer/workspaceFile";
import { vi } from "vitest";
import { host } from "./standInDesktop";
import { StandInHost } from "./standInHost";

/** A device with files of its own: what it saves a test can carry to the other. */
export class Device extends StandInHost {
  saved: FileToSave[] = [];
  /** Set where the person closes the dialog for saving. */
  cancels = false;

  constructor() {
    super();
    const answer = this.call;
    this.call = async <C extends Channel>(channel: C, args: ArgumentsOf<C>): Promise<ValueOf<C>> => {
      if (channel !== "file.save") return answer(channel, args);
      if (this.cancels) throw Object.assign(new Error("cancelled"), { code: "cancelled" });
      const file = args as FileToSave;
      this.saved.push(file);
      return { name: file.suggestedName } as ValueOf<C>;
    };
  }

  /** What the newest saved file holds. */
  lastFile(): Promise<OpenedWorkspace> {
    const file = this.saved.at(-1);
    if (!file) throw new Error("Nothing was saved on this device.");
    return readWorkspaceFile(file.bytes);
  }
}

/** Leaves the device in use and starts the program on another, from its outer journal. */
export async function switchTo(device: Device): Promise<void> {
  if (db.isOpen()) {
    await vi.waitFor(async () => {
      const seq = (await readMeta())?.seq ?? 0;
      if ((host.current.state?.lastSeq ?? 0) < seq) throw new Error("not yet on disk");
    });
    await stopSending();
    await db.delete({ disableAutoOpen: false });
  }
  host.current = device;
  await startWorkspace();
}
