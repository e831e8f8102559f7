import { reviewsUntil } from "@shared/domain/organisation/review";
import { recordsOf } from "./workspace";

/** What is to be looked at until a day, earliest first. */
export async function reviews(until: string, today: string) {
  return reviewsUntil(await recordsOf(["persons", "projects", "processes"]), until, today);
}
