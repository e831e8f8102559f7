import type { RecordOf } from "@shared/domain/kinds";
import { tableOf } from "../db";

/** Named arrangements of one list. */
export function savedViewsOf(page: string): Promise<RecordOf<"savedViews">[]> {
  return tableOf("savedViews").where("page").equals(page).toArray();
}
