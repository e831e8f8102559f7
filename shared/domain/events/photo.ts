import { z } from "zod";
import { position, recordFields, reference } from "../record";

/** Longest edge of a stored photo in pixels: writing on a flipchart stays readable, and a day fits on a stick. */
export const longestEdge = 2000;
/** A photo that cannot be made smaller than this is not taken in. */
export const largestPhotoBytes = 700_000;
/** Photos of one event: more than anybody takes of flipcharts, and few enough to look through. */
export const mostPhotos = 60;
/** All photos of the workspace together, so that every backup and every handed-over file stays within its limits. */
export const mostPhotoBytes = 30_000_000;
/** With those that were removed and that undo brings back: what a snapshot of the history can carry. */
export const mostKeptPhotoBytes = 60_000_000;

const edge = z.number().int().min(1).max(longestEdge);

/**
 * Photo of a flipchart or a wall: evidence for cards (FIELD.md M6). Always a JPEG that was drawn anew when it was
 * taken in, so that nothing the camera wrote (place, time, device) is in it. Its bytes are a record of their own,
 * so that a change of words never writes the picture again.
 */
export const photo = z.strictObject({
  ...recordFields,
  eventId: reference("events"),
  title: z.string().min(1),
  /** What is to be seen, for those who do not see it; empty = still open. */
  altText: z.string().default(""),
  width: edge,
  height: edge,
  byteSize: z.number().int().min(1).max(largestPhotoBytes),
  /** SHA-256 of the bytes: tells a photo that is there already. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  fileId: reference("photoFiles"),
  position,
});
export type Photo = z.infer<typeof photo>;

/** The bytes of one photo, written once and never changed. */
export const photoFile = z.strictObject({
  ...recordFields,
  /** JPEG, without prefix. */
  base64: z
    .string()
    .min(4)
    .max(Math.ceil(largestPhotoBytes / 3) * 4)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/),
});
export type PhotoFile = z.infer<typeof photoFile>;

const share = z.number().min(0).max(1);

/** Part of a photo that shows where cards come from. All measures are shares of the photo's width and height. */
export const photoRegion = z.strictObject({
  ...recordFields,
  eventId: reference("events"),
  photoId: reference("photos"),
  title: z.string().min(1),
  x: share,
  y: share,
  width: share,
  height: share,
  noteIds: z.array(reference("notes")).default([]),
  position,
});
export type PhotoRegion = z.infer<typeof photoRegion>;
