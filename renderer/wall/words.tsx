import { room as de } from "@shared/i18n/de/room";
import { room as en } from "@shared/i18n/en/room";
import { createContext, type ReactNode, useContext } from "react";

const words = { de: de.wall, en: en.wall };
const Words = createContext(words.de);

/** The wall's own few words; everything else comes in the view, in the language of the console. */
export function WallWords({ language, children }: { language: keyof typeof words; children: ReactNode }) {
  return <Words value={words[language]}>{children}</Words>;
}

export const useWallWords = () => useContext(Words);
