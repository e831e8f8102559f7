import { StandInHost } from "./standInHost";

/** The host of the present test. Takes the place of the real one: `vi.mock("@renderer/desktop", () => import("./standInDesktop"))`. */
export const host = { current: new StandInHost() };

export const callHost: StandInHost["call"] = (channel, args) => host.current.call(channel, args);
