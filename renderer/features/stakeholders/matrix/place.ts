import type { Stakeholder } from "@shared/domain/stakeholders/stakeholder";

/** Where somebody stands in the matrix: steps 1 to 5; absent is not rated. */
export type Place = { influence: number; interest: number } | undefined;

/** Ways through the matrix: rows are influence, columns interest. */
export type Direction = "influenceUp" | "influenceDown" | "interestUp" | "interestDown";

export const directionOfKey: Readonly<Record<string, Direction>> = {
  ArrowUp: "influenceUp",
  ArrowDown: "influenceDown",
  ArrowRight: "interestUp",
  ArrowLeft: "interestDown",
};

/** Where somebody who is not rated begins. */
export const middle = { influence: 3, interest: 3 };

const steps: Readonly<Record<Direction, { influence: number; interest: number }>> = {
  influenceUp: { influence: 1, interest: 0 },
  influenceDown: { influence: -1, interest: 0 },
  interestUp: { influence: 0, interest: 1 },
  interestDown: { influence: 0, interest: -1 },
};

const onScale = (value: number) => Math.min(5, Math.max(1, value));

/** The stored place; half a rating is none. */
export function placeOf({ influence, interest }: Pick<Stakeholder, "influence" | "interest">): Place {
  return influence === undefined || interest === undefined ? undefined : { influence, interest };
}

/** One step on, never over the edge; who is not rated comes into the middle. */
export function stepped(place: Place, direction: Direction): { influence: number; interest: number } {
  if (!place) return middle;
  const { influence, interest } = steps[direction];
  return { influence: onScale(place.influence + influence), interest: onScale(place.interest + interest) };
}

export const samePlace = (a: Place, b: Place): boolean =>
  a?.influence === b?.influence && a?.interest === b?.interest;
