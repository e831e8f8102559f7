import { isAppError } from "@shared/errors";
import { openDatabase } from "../db";
import { workspaceForTable } from "../queries/reading";
import { TableJob } from "./tableJob";
import type { TableAnswer, TableAsk } from "./tableMessages";

const reply = (answer: TableAnswer) => self.postMessage(answer);

/** Changes go over in pieces, so that taking them in never holds the window up. */
const piece = 1000;

let job: TableJob | undefined;

function current(): TableJob {
  if (!job) throw new Error("No table was opened.");
  return job;
}

async function answer(ask: TableAsk): Promise<void> {
  const { number } = ask;
  const onRows = (rows: number) => reply({ number, type: "progress", rows });
  switch (ask.type) {
    case "open":
      job = new TableJob(ask.file);
      reply({ number, type: "opened" });
      break;
    case "look":
      reply({ number, type: "look", look: current().look(ask.ask, onRows) });
      break;
    case "plan": {
      await openDatabase();
      const workspace = await workspaceForTable(ask.ask.target);
      reply({ number, type: "plan", plan: current().plan({ ...ask.ask, workspace }, onRows) });
      break;
    }
    case "hints":
      reply({ number, type: "hints", csv: current().hints(ask.language) });
      break;
    case "changes": {
      const changes = current().changes();
      for (let at = 0; at === 0 || at < changes.length; at += piece)
        reply({
          number,
          type: "changes",
          changes: changes.slice(at, at + piece),
          isLast: at + piece >= changes.length,
        });
    }
  }
}

function refuse(number: number, thrown: unknown): void {
  if (isAppError(thrown)) {
    const { code, message, details } = thrown;
    reply({ number, type: "refused", error: { code, message, details } });
  } else reply({ number, type: "mistake", message: String(thrown) });
}

/** One question after the other, since a dry run first reads what it compares with. */
let answered: Promise<void> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<TableAsk>) => {
  answered = answered.then(() => answer(data)).catch((thrown) => refuse(data.number, thrown));
};
