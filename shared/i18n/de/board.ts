/** Cards and clusters: typing them in, sorting, merging, splitting, and what became of them. */
export const board = { title: "Karten" };
