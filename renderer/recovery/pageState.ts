import type { Facts } from "./facts";
import type { RecoveryReason } from "./reasons";
import type { PageWords } from "./words";

export type PageSettings = { reason: RecoveryReason; words: PageWords };

/** What every way needs to know, and how it tells a person what came of it. */
export type Page = PageSettings & { facts: Facts; say: (text: string) => void };
