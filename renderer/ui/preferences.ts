import { type Language, languages } from "@shared/i18n/words";

/** Choices of this window whose loss is harmless; everything of value lies in the workspace. */
const languageKey = "agendalotse.language";
const projectorKey = "agendalotse.projector";

/** The chosen language, or the window's own where it is one of ours, else German. */
export function preferredLanguage(): Language {
  const stored = localStorage.getItem(languageKey);
  if (languages.includes(stored as Language)) return stored as Language;
  return "de";
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(languageKey, language);
}

/** Large type for the projector. */
export function isProjectorMode(): boolean {
  return localStorage.getItem(projectorKey) === "on";
}

/** Switches the large type on or off for this window, at once. */
export function setProjectorMode(on: boolean): void {
  localStorage.setItem(projectorKey, on ? "on" : "off");
  showProjectorMode(on);
}

export function showProjectorMode(on: boolean): void {
  document.documentElement.style.fontSize = on ? "125%" : "";
}
