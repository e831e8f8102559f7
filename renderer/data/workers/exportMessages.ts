import type { SerialisedError } from "@shared/errors";
import type { FileFormat } from "@shared/writers/writeFile";
import type { DocumentRequest, ExportedFile, Preview } from "./exportJob";
import type { TemplateAsk, TemplateReport } from "./templateJob";

/**
 * What the window asks of the export worker; the number comes back with every answer. `seq` is the newest journal
 * entry the window knows: the worker reads the workspace again when it has seen an older one.
 */
export type ExportAsk =
  | { type: "preview"; number: number; request: DocumentRequest; limit: number; seq: number }
  | { type: "write"; number: number; request: DocumentRequest; format: FileFormat }
  | { type: "template"; number: number; template: TemplateAsk };

export type ExportAnswer =
  | { type: "preview"; number: number; preview: Preview }
  | { type: "progress"; number: number; share: number }
  | { type: "file"; number: number; file: ExportedFile }
  | { type: "template"; number: number; report: TemplateReport }
  | { type: "refused"; number: number; error: SerialisedError }
  | { type: "mistake"; number: number; message: string };
