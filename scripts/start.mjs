/** `npm start`: sets up what is missing, builds what has changed, and hands over to the start command. */
import { prepare } from "./prepare.mjs";
import { language } from "./words.mjs";

if (await prepare()) {
  process.env.AGENDALOTSE_LANGUAGE = language;
  await import("../out/main/launch.js");
}
