import { app } from "electron";

/** Chromium's switches (RELIABILITY 4.3): no name is resolved and nothing happens in the background. */
export const switches: readonly (readonly [name: string, value?: string])[] = [
  ["host-resolver-rules", "MAP * ~NOTFOUND"],
  ["webrtc-ip-handling-policy", "disable_non_proxied_udp"],
  ["disable-background-networking"],
  ["disable-component-update"],
  ["disable-domain-reliability"],
  ["dns-prefetch-disable"],
  ["no-pings"],
];

/** To be called before Electron is ready. */
export function setSwitches(): void {
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
  app.enableSandbox();
}

/**
 * A packaged app that somebody started with a debugging port would give everything away through it. Chromium takes
 * switches with one or two dashes, on Windows also with a slash and in capitals.
 */
export function isBeingDebugged(argv: readonly string[], platform = process.platform): boolean {
  const debugging =
    platform === "win32" ? /^(--?|\/)(remote-debugging|inspect)/i : /^--?(remote-debugging|inspect)/;
  return argv.some((argument) => debugging.test(argument));
}
