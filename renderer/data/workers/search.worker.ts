import { kindNames } from "@shared/domain/kinds";
import { searchEntry, textFields } from "@shared/domain/searchText";
import { openDatabase, tableOf } from "../db";
import type { SearchReply, SearchRequest } from "../search";
import { SearchIndex } from "../searchIndex";

const index = new SearchIndex();
const reply = (message: SearchReply) => self.postMessage(message);

async function build(): Promise<void> {
  await openDatabase();
  for (const kind of kindNames) {
    if (!textFields.has(kind)) continue;
    for (const record of await tableOf(kind).toArray()) {
      const entry = searchEntry(kind, record);
      if (entry) index.put(entry);
    }
  }
}

let built: Promise<void> | undefined;

/** Waits for the index. A database that was closed under the first attempt is read again, not given up. */
async function ready(): Promise<void> {
  built ??= build();
  try {
    await built;
  } catch {
    built = build();
    await built;
  }
}

self.onmessage = async ({ data }: MessageEvent<SearchRequest>) => {
  await ready();
  if (data.type === "query") {
    reply({ type: "hits", number: data.number, hits: index.search(data.query, data.limit) });
    return;
  }
  for (const { kind, id, after } of data.changes) {
    const entry = after ? searchEntry(kind, after as { id: string }) : undefined;
    if (entry) index.put(entry);
    else index.remove(`${kind}:${id}`);
  }
};
