import { isAppError, type SerialisedError } from "@shared/errors";
import { type Opener, openSealed, sealFile } from "@shared/transfer/sealed/sealedFile";

export type SealAsk =
  | { type: "seal"; bytes: Uint8Array; password: string; recoveryKey: string }
  | { type: "open"; bytes: Uint8Array; opener: Opener };

export type SealAnswer = { bytes: Uint8Array } | { refused: SerialisedError } | { mistake: string };

const answer = (ask: SealAsk) =>
  ask.type === "seal" ? sealFile(ask.bytes, ask) : openSealed(ask.bytes, ask.opener);

self.onmessage = ({ data }: MessageEvent<SealAsk>) => {
  void answer(data)
    .then(
      (bytes): SealAnswer => ({ bytes }),
      (thrown: unknown): SealAnswer =>
        isAppError(thrown)
          ? { refused: { code: thrown.code, message: thrown.message, details: thrown.details } }
          : { mistake: String(thrown) },
    )
    .then((reply) => self.postMessage(reply));
};
