import type { OpeningStep } from "@shared/transfer/openingStep";
import type { Opener } from "@shared/transfer/sealed/sealedFile";

/** How a chosen file is read: ended by the signal, each step told. */
export type LookHow = { opener?: Opener; signal: AbortSignal; onStep: (step: OpeningStep) => void };
