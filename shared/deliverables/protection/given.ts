import type { Workspace } from "../../domain/workspace";
import type { Context } from "../context";

/** What a chapter of the sheet is built from. Counts come from the whole workspace, names from none of it. */
export type Given = { context: Context; whole: Workspace };
