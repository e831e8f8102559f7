import { type KeptPreferences, type PreferenceName, preferenceNames } from "@shared/desktopPreferences";
import { type Language, languages } from "@shared/i18n/words";

/** Where choices outlive this window. */
export type PreferencePlace = {
  read(): Promise<KeptPreferences>;
  keep(name: PreferenceName, value: string): Promise<void>;
};

/** The window's own copy, at hand before the first picture; the scheme's name is the one Mantine reads. */
const keys: Readonly<Record<PreferenceName, string>> = {
  language: "agendalotse.language",
  scheme: "mantine-color-scheme-value",
  projector: "agendalotse.projector",
  room: "agendalotse.room",
  singleKeys: "agendalotse.singleKeys",
};

let place: PreferencePlace | undefined;

/** Milliseconds a place has to answer; then the window begins with what it knows itself. */
const patience = 1000;

/** Brings the choices kept elsewhere into this window; called once, before anything is drawn. */
export async function openPreferences(from: PreferencePlace): Promise<void> {
  place = from;
  const [settled] = await Promise.allSettled([orNothing(from.read())]);
  // Where nobody answers, the start itself tells; here only the look is at stake.
  const kept = settled.status === "fulfilled" ? settled.value : {};
  for (const name of preferenceNames) {
    const value = kept[name];
    if (value !== undefined) localStorage.setItem(keys[name], value);
  }
}

async function orNothing(answer: Promise<KeptPreferences>): Promise<KeptPreferences> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<KeptPreferences>((resolve) => {
    timer = setTimeout(() => resolve({}), patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** A choice of this computer whose loss is harmless; everything of value lies in the workspace. */
export const preference = (name: PreferenceName): string | null => localStorage.getItem(keys[name]);

/** Keeps a choice in this window at once, and in the place that outlives it as soon as that can be. */
export function keepPreference(name: PreferenceName, value: string): void {
  localStorage.setItem(keys[name], value);
  // A disk that is full keeps no choices; the status line tells of it where work is concerned.
  if (place) void Promise.allSettled([place.keep(name, value)]);
}

/** The chosen language, else German. */
export function preferredLanguage(): Language {
  const stored = preference("language");
  return languages.find((language) => language === stored) ?? "de";
}

/** Large type for the projector. */
export const isProjectorMode = (): boolean => preference("projector") === "on";

/** Switches the large type on or off for this window, at once. */
export function setProjectorMode(on: boolean): void {
  keepPreference("projector", on ? "on" : "off");
  showProjectorMode(on);
}

export function showProjectorMode(on: boolean): void {
  document.documentElement.style.fontSize = on ? "125%" : "";
}
