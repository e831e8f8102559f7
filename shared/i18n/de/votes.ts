/** Dots for the room, and the matrices "Gemeinsam" and of the guard rails. */
export const votes = { title: "Punkte", together: "Gemeinsam" };
