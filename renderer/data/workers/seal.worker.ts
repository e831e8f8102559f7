import { isAppError, type SerialisedError } from "@shared/errors";
import { sealFile } from "@shared/transfer/sealed/sealedFile";

export type SealAsk = { bytes: Uint8Array; password: string; recoveryKey: string };

export type SealAnswer = { bytes: Uint8Array } | { refused: SerialisedError } | { mistake: string };

self.onmessage = ({ data }: MessageEvent<SealAsk>) => {
  void sealFile(data.bytes, data)
    .then(
      (bytes): SealAnswer => ({ bytes }),
      (thrown: unknown): SealAnswer =>
        isAppError(thrown)
          ? { refused: { code: thrown.code, message: thrown.message, details: thrown.details } }
          : { mistake: String(thrown) },
    )
    .then((reply) => self.postMessage(reply));
};
