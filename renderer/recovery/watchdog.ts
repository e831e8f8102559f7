/**
 * Stands before the app's own program and is no part of it: it takes a person to the recovery page where that
 * program does not arrive, cannot be read or never gets ready (RELIABILITY 3.9).
 */
// The start's secret is taken out of the address here: the recovery page needs it also where the app never ran.
import "../desktopSecret";
import { goToRecovery } from "./reasons";
import { watchStart } from "./watchStart";

watchStart(window, goToRecovery);
