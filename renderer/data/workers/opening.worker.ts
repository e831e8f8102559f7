import { isAppError } from "@shared/errors";
import { openDatabase } from "../db";
import { lookInto } from "./openingJob";
import type { OpeningAnswer, OpeningAsk } from "./openingMessages";
import { parcelOf } from "./openingParcel";

/** As many records as the window takes in without anybody noticing. */
const atOnce = 500;

const reply = (answer: OpeningAnswer) => self.postMessage(answer);

async function answer(ask: OpeningAsk): Promise<OpeningAnswer> {
  await openDatabase();
  const looked = await lookInto(ask, (step) => reply({ type: "step", step }));
  const { parcel, records } = parcelOf(looked);
  for (let at = 0; at < records.length; at += atOnce)
    reply({ type: "records", records: records.slice(at, at + atOnce) });
  return { type: "looked", parcel };
}

self.onmessage = ({ data }: MessageEvent<OpeningAsk>) => {
  void answer(data).catch(inWords).then(reply);
};

/** An expected failure keeps its code on the way to the window; of a mistake only the message can be sent. */
function inWords(thrown: unknown): OpeningAnswer {
  if (!isAppError(thrown)) return { type: "mistake", message: String(thrown) };
  const { code, message, details } = thrown;
  return { type: "refused", error: { code, message, details } };
}
