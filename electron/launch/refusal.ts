import { timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** What a request must show to be answered. */
export type Expected = { origin: string; port: number; secret: string };

/**
 * Why a request is refused, or null. Other people of a terminal server share the same loopback address, other
 * browsers of the machine can reach it, and a foreign name may be made to point at it (RELIABILITY 3.9):
 * - the `Host` must be this address, so a foreign name does not work;
 * - files go to top-level visits and to this very origin, so no other page can embed or load them;
 * - a call must come from this origin, as JSON, and know the secret of this start.
 */
export function refusalOf(headers: IncomingHttpHeaders, isCall: boolean, expected: Expected): string | null {
  if (headers.host !== `127.0.0.1:${expected.port}`) return "Wrong host.";
  const site = headers["sec-fetch-site"];
  if (!isCall) {
    const isVisit = headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
    return site === undefined || site === "same-origin" || isVisit ? null : "Wrong origin.";
  }
  if (site !== "same-origin" || headers.origin !== expected.origin) return "Wrong origin.";
  if (headers["content-type"] !== "application/json") return "Wrong content type.";
  return isSecret(headers["x-agendalotse-start"], expected.secret) ? null : "Wrong secret.";
}

function isSecret(given: string | string[] | undefined, secret: string): boolean {
  const one = Buffer.from(typeof given === "string" ? given : "");
  const other = Buffer.from(secret);
  return one.length === other.length && timingSafeEqual(one, other);
}
