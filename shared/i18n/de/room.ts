/** Saalmodus: the console and the wall. */
export const room = {
  title: "Saalmodus",
  /** The wall's own words; whatever else it shows comes from the console. */
  wall: {
    over: "über der Zeit",
  },
};
