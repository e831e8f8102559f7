import { isAppError, type SerialisedError } from "@shared/errors";
import { derivedKeys, type Secrets, sealFile } from "@shared/transfer/sealed/sealedFile";
import { packedKeys } from "@shared/transfer/sealed/wrappingKeys";

/** To protect a file, or to derive the keys that protect many. */
export type SealAsk = Secrets & { bytes?: Uint8Array };

export type SealAnswer = { bytes: Uint8Array } | { refused: SerialisedError } | { mistake: string };

const answer = async ({ bytes, ...secrets }: SealAsk) =>
  bytes ? sealFile(bytes, secrets) : packedKeys(await derivedKeys(secrets));

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
