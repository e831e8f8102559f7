import type { FileFormat } from "@shared/writers/writeFile";
import { saveNoted } from "../commands/leaving";
import { writeDocumentFile } from "./exportClient";
import type { DocumentRequest } from "./exportJob";

/** Where a file was saved; the place is known where the host tells it. */
export type SavedFile = { name: string; location?: string | undefined };

type Options = { onProgress: (share: number) => void; signal: AbortSignal; onWritten?: () => void };

/**
 * Writes a document off the window's thread, saves it, and notes it in the list of files that left the app.
 * @throws AppError as `writeDocumentFile`, and `cancelled` where the person does not save it after all
 */
export async function saveDocument(
  request: DocumentRequest,
  format: FileFormat,
  { onWritten, ...progress }: Options,
): Promise<SavedFile> {
  const { name, mediaType, bytes, entry } = await writeDocumentFile(request, format, progress);
  onWritten?.();
  return saveNoted({ suggestedName: name, mediaType, bytes }, entry);
}
