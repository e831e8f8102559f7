import { isAppError, type SerialisedError } from "@shared/errors";
import { isTableFile, readTextSource, type SourceFile } from "@shared/transfer/readSource";
import type { FileOutcome, ReadingAnswer, ReadingAsk, ReadSource } from "./readingMessages";

const reply = (answer: ReadingAnswer) => self.postMessage(answer);

/** An expected failure in a form that can be sent; mistakes are thrown on. */
function refusal(thrown: unknown): SerialisedError {
  if (!isAppError(thrown)) throw thrown;
  return { code: thrown.code, message: thrown.message, details: thrown.details };
}

function read(file: SourceFile, keyPrefix: string): ReadSource {
  if (isTableFile(file)) return { holds: "table" };
  return { holds: "text", outline: readTextSource(file, keyPrefix) };
}

function outcomeOf(file: SourceFile, index: number): FileOutcome {
  reply({ type: "begun", file: file.name, index });
  try {
    return { file: file.name, ok: true, source: read(file, `${index}.`) };
  } catch (thrown) {
    return { file: file.name, ok: false, error: refusal(thrown) };
  }
}

self.onmessage = ({ data }: MessageEvent<ReadingAsk>) => {
  try {
    reply({ type: "sources", outcomes: data.files.map(outcomeOf) });
  } catch (thrown) {
    reply({ type: "mistake", message: String(thrown) });
  }
};
