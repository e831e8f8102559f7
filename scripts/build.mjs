/** `npm run build`: builds the app unless `out` is already the build of these sources. */
import { prepare } from "./prepare.mjs";

await prepare();
