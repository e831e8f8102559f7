import type { FileToSave, SavedFile } from "@shared/desktop";
import type { Leaving } from "@shared/domain/workspace/leaving";
import { createContext, useContext } from "react";

/** Saves a file and notes that it left; given by the app, since pieces in ui have no way to the host or the data. */
export type SaveFile = (file: FileToSave, about: Leaving) => Promise<SavedFile>;

const context = createContext<SaveFile | undefined>(undefined);

/** Puts the way to save files around the window. */
export const FileSaving = context.Provider;

/** The way to save a file, or undefined where there is none. */
export const useFileSaving = (): SaveFile | undefined => useContext(context);
