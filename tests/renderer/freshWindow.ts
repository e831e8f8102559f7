import { afterEach } from "vitest";

/** Every test begins in a window in which nothing was chosen yet, such as the filters of a list. */
afterEach(() => {
  sessionStorage.clear();
});
