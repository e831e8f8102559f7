import type { OpenedApp } from "./harness";

/** Makes the database contradict the files, as a folder does that was copied back, and starts the app on it. */
export async function contradict({ page }: OpenedApp): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("agendalotse");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction("meta", "readwrite").objectStore("meta");
          const reading = store.get("workspace");
          reading.onsuccess = () => store.put({ ...reading.result, contentHash: "0123456789abcdef" });
          store.transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
}
