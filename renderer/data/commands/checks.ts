import type { Finding } from "@shared/domain/checks/finding";
import { titleOf } from "@shared/domain/kinds";
import { command } from "../command";
import { tableOf } from "../db";

/** Marks a finding as "bewusst so", with the reason. */
export const acknowledgeFinding = command(
  "checks.acknowledge",
  async (write, { rule, kind, recordId }: Finding, reason: string): Promise<void> => {
    const record = await tableOf(kind).get(recordId);
    await write.create("acknowledgements", { rule, recordKind: kind, recordId, reason });
    write.describe({ title: record ? titleOf(record) : "" });
  },
);

/** Takes such a mark back, so that the finding is open again. */
export const revokeAcknowledgement = command("checks.revoke", async (write, id: string): Promise<void> => {
  await write.remove("acknowledgements", id);
});
