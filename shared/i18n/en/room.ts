import type { room as german } from "../de/room";

/** Room mode: the console and the wall. */
export const room: typeof german = {
  title: "Room mode",
  wall: {
    over: "over time",
  },
};
