/**
 * Brings a clone to where the app can run: right Node, packages, build. Does only what is missing; what goes
 * wrong is one sentence with its remedy. Used by `npm start`, `npm test` and the other commands.
 */
import { stripVTControlCharacters } from "node:util";
import { sentence } from "./words.mjs";

const needed = [20, 19, 0];

function isNewEnough(version) {
  const parts = version.split(".").map(Number);
  const different = needed.findIndex((part, index) => parts[index] !== part);
  return different === -1 || parts[different] > needed[different];
}

/** npm's own first sentence about what went wrong. */
function npmMessage(said) {
  const lines = said.split("\n").map((line) => line.trim());
  const telling = lines.find((line) => /^npm error (?!code|errno|syscall|A complete)/.test(line));
  return (telling ?? lines.filter((line) => line !== "").at(-1) ?? "").replace(/^npm error /, "");
}

/** What the build said, without colours and without the way through the build's own program. */
function buildMessage(said) {
  const lines = stripVTControlCharacters(said).split("\n");
  return lines
    .filter((line) => line.trim() !== "" && !/^\s+at /.test(line))
    .slice(0, 20)
    .join("\n");
}

/** Whether everything is there; if not, the reason has been said. `build: false` asks for the packages only. */
export async function prepare({ build = true, say = console.log } = {}) {
  const refuse = (text) => {
    console.error(text);
    process.exitCode = 1;
    return false;
  };
  if (!isNewEnough(process.versions.node)) {
    return refuse(sentence("nodeTooOld", { needed: needed.join("."), found: process.versions.node }));
  }
  const steps = await import("./steps.mjs");
  if (!steps.isInstalled()) {
    say(sentence("installing"));
    const { ok, said } = steps.install();
    if (!ok) return refuse(sentence("installFailed", { message: npmMessage(said) }));
  }
  if (build && !steps.isBuilt()) {
    say(sentence("building"));
    const { ok, said } = steps.build();
    if (!ok) return refuse(sentence("buildFailed", { message: buildMessage(said) }));
  }
  return true;
}
