/** The two databases Chromium keeps IndexedDB in: today's default, and the one that takes its place. */
export const engines = [
  { engine: "LevelDB", browserArguments: [] },
  {
    engine: "SQLite",
    browserArguments: ["--enable-features=IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores"],
  },
] as const;

export type Engine = (typeof engines)[number];

/** Every third profile lives in the coming engine, the others in today's. */
export const engineOfProfile = (number: number): Engine => engines[number % 3 === 0 ? 1 : 0];

/** One run on the one engine, the next on the other. */
export const engineOfRun = (run: number): Engine => engines[run % 2 === 0 ? 1 : 0];
