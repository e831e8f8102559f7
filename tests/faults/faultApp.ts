import { join } from "node:path";

/** Where the fault suite's build of the app lies. */
export const faultApp = join(import.meta.dirname, "../../node_modules/.agendalotse-faults");
