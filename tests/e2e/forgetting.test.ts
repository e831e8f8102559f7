import { engines } from "@tests/faults/engines";
import { temporaryFolder } from "@tests/temporaryFolder";
import { expect, test } from "vitest";
import { filesWith } from "./filesWith";
import {
  forgetPerson,
  forgetsOverARestart,
  lastName,
  seesWhatStayed,
  writePersonEverywhere,
} from "./forgottenPerson";
import { inElectron, openApp } from "./harness";

const hasStartCommand = !inElectron && process.platform !== "win32";

// The same on the coming engine is part of the fault tests.
test.runIf(hasStartCommand)(
  "a person forgotten in the window of the start command is in no file after the next start",
  () => forgetsOverARestart(engines[0]),
  120_000,
);

test.runIf(inElectron)("a person forgotten in Electron is in no file after the next start", async () => {
  const dataFolder = await temporaryFolder();
  const first = await openApp({ dataFolder });
  await writePersonEverywhere(first.page);
  expect((await filesWith(dataFolder, lastName)).length).toBeGreaterThan(1);
  await forgetPerson(first.page);
  await first.close();
  const again = await openApp({ dataFolder });
  await seesWhatStayed(again.page);
  await again.close();
  expect(await filesWith(dataFolder, lastName)).toEqual([]);
});
