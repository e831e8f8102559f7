/**
 * The secret that lets this window, and no other program of the machine, call its host over loopback. It comes
 * in the fragment of the first address, which is never sent anywhere, and leaves the address at once.
 * Imported first of all, before a router reads the address.
 */
const prefix = "#start=";
const place = "agendalotse-start";

if (typeof location !== "undefined" && location.hash.startsWith(prefix)) {
  sessionStorage.setItem(place, location.hash.slice(prefix.length));
  history.replaceState(null, "", location.pathname);
}

/** The secret of this start, or null where no loopback host opened the window. It survives a reload. */
export const startSecret = (): string | null => sessionStorage.getItem(place);
