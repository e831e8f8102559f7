import { setup as buildApp } from "@tests/e2e/build";
import { forgetsOverARestart } from "@tests/e2e/forgottenPerson";
import { beforeAll, test } from "vitest";
import { engines } from "./engines";

// This is about the app people have, not the one with the fault window.
beforeAll(buildApp);

// On today's engine the end-to-end tests try it at every submission.
test("a person forgotten in the window of the start command is in no file after the next start, on the coming engine", () =>
  forgetsOverARestart(engines[1]));
