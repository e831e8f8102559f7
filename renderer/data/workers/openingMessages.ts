import type { SerialisedError } from "@shared/errors";
import type { OpeningStep } from "@shared/transfer/openingStep";
import type { Opener } from "@shared/transfer/sealed/sealedFile";
import type { OpeningParcel } from "./openingParcel";

/** What the window asks of the opening worker: to hold a file against what is here, on wish for merging too. */
export type OpeningAsk = {
  bytes: Uint8Array;
  /** Where the file is protected. */
  opener?: Opener;
  merging: boolean;
};

/** Before `looked` come all records it has the numbers of, in their order. */
export type OpeningAnswer =
  | { type: "step"; step: OpeningStep }
  | { type: "records"; records: readonly object[] }
  | { type: "looked"; parcel: OpeningParcel }
  | { type: "refused"; error: SerialisedError }
  | { type: "mistake"; message: string };
