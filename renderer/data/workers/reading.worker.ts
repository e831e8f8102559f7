import { isAppError, type SerialisedError } from "@shared/errors";
import { readSource, readTableSource } from "@shared/transfer/readSource";
import type { FileOutcome, ReadingAnswer, ReadingAsk } from "./readingMessages";

const reply = (answer: ReadingAnswer) => self.postMessage(answer);

/** An expected failure in a form that can be sent; mistakes are thrown on. */
function refusal(thrown: unknown): SerialisedError {
  if (!isAppError(thrown)) throw thrown;
  return { code: thrown.code, message: thrown.message, details: thrown.details };
}

function answer(ask: ReadingAsk): ReadingAnswer {
  if (ask.type === "table") return { type: "table", table: readTableSource(ask.file, ask.options) };
  const outcomes = ask.files.map((file, index): FileOutcome => {
    reply({ type: "begun", file: file.name, index });
    try {
      return { file: file.name, ok: true, source: readSource(file, `${index}.`) };
    } catch (thrown) {
      return { file: file.name, ok: false, error: refusal(thrown) };
    }
  });
  return { type: "sources", outcomes };
}

self.onmessage = ({ data }: MessageEvent<ReadingAsk>) => {
  try {
    reply(answer(data));
  } catch (thrown) {
    reply(
      isAppError(thrown)
        ? { type: "refused", error: refusal(thrown) }
        : { type: "mistake", message: String(thrown) },
    );
  }
};
