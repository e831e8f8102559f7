import { join } from "node:path";

/** Where the fault suite's build of the app lies; AGENDALOTSE_FAULTS_APP names another folder, which is built once. */
export const faultApp =
  process.env.AGENDALOTSE_FAULTS_APP ?? join(import.meta.dirname, "../../node_modules/.agendalotse-faults");

/** Where the same app lies as a newer program, which stores another shape; only some tests build it. */
export const newerApp = `${faultApp}-newer`;
