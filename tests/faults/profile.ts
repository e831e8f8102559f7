import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Profile } from "./app";
import { freePort } from "./host";
import { say } from "./tally";

/**
 * Gives a test a profile of its own. It is removed when the test was well, and stays, named, when it was not, so
 * that what went wrong can be looked at.
 */
export async function withProfile(
  name: string,
  run: (profile: Profile) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const dataFolder = await mkdtemp(join(tmpdir(), `agendalotse-fault-${name}-`));
  const keep = (): void => say(`   kept: ${dataFolder}`);
  try {
    const complaints = await run({ dataFolder, port: await freePort() });
    if (complaints.length === 0) await rm(dataFolder, { recursive: true, force: true });
    else keep();
    return complaints;
  } catch (thrown) {
    keep();
    throw thrown;
  }
}
