import { onCommitted } from "./command";
import type { Change } from "./journalEntry";
import { portionsOf, turn } from "./portions";
import type { SearchHit } from "./searchIndex";

export type SearchRequest =
  | { type: "query"; number: number; query: string; limit: number }
  | { type: "changes"; changes: Change[] };
export type SearchReply = { type: "hits"; number: number; hits: SearchHit[] };

let worker: Worker | undefined;
let latest = 0;
const waiting = new Map<number, (hits: SearchHit[]) => void>();

/** Starts the search worker, which reads the whole workspace once and then follows every command. */
function searchWorker(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL("./workers/search.worker.ts", import.meta.url), {
    type: "module",
    name: "search",
  });
  worker.onmessage = ({ data }: MessageEvent<SearchReply>) => {
    waiting.get(data.number)?.(data.hits);
    waiting.delete(data.number);
  };
  onCommitted(({ changes }) => {
    telling = telling.then(() => tell(changes));
  });
  return worker;
}

let telling: Promise<void> = Promise.resolve();

/** Many changes go over in portions: handing them over at once would hold the window up. */
async function tell(changes: readonly Change[]): Promise<void> {
  for (const [at, some] of portionsOf(changes).entries()) {
    if (at > 0) await turn();
    worker?.postMessage({ type: "changes", changes: some } satisfies SearchRequest);
  }
}

/** Begins building the index, so that the first search finds it ready. */
export function prepareSearch(): void {
  searchWorker();
  void search("", 0);
}

/** The best finds; a search that a newer one has overtaken still answers, the caller keeps the newest. */
export function search(query: string, limit = 20): Promise<SearchHit[]> {
  const number = ++latest;
  return new Promise((resolve) => {
    waiting.set(number, resolve);
    searchWorker().postMessage({ type: "query", number, query, limit } satisfies SearchRequest);
  });
}
