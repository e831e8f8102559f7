/**
 * What a window looks like, as somebody chose it on this computer: no content, and its loss is harmless. The host keeps
 * it, since what the window keeps itself is gone after a crash (RELIABILITY 3.4: a fresh engine folder).
 */
export const preferenceNames = ["language", "scheme", "projector", "room", "singleKeys"] as const;
export type PreferenceName = (typeof preferenceNames)[number];

/** Texts the host does not interpret; a name is absent where nothing was chosen. */
export type KeptPreferences = Readonly<Partial<Record<PreferenceName, string>>>;

export type PreferenceToKeep = { name: PreferenceName; value: string };

/** Letters a choice may have. */
export const longestPreference = 1000;
