export const matrices = ["perspectives", "guardRails"] as const;
export type MatrixName = (typeof matrices)[number];

/** Which matrix the room works on: chosen in "Gemeinsam", shown on the wall. Of no value beyond the day. */
export const matrixInHand: { name: MatrixName } = { name: "perspectives" };
