import type { PhotoRegion } from "./photo";

/** A rectangle on a photo, in shares of its width and height. */
export type RegionShape = Pick<PhotoRegion, "x" | "y" | "width" | "height">;
type Point = { x: number; y: number };

/** Smaller than this nobody meets with a mouse. */
export const smallestShare = 0.02;

/** Where a region begins that is made by keys: in the middle, to be moved from there. */
export const middle: RegionShape = { x: 0.3, y: 0.35, width: 0.4, height: 0.3 };

const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
/** Four digits are below a pixel of any stored photo. */
const rounded = (value: number) => Math.round(value * 10_000) / 10_000;

/** The rectangle moved by shares, as far as the photo reaches. */
export function movedBy({ x, y, width, height }: RegionShape, by: Point): RegionShape {
  return {
    x: rounded(within(x + by.x, 0, 1 - width)),
    y: rounded(within(y + by.y, 0, 1 - height)),
    width,
    height,
  };
}

/** The rectangle with its lower right corner moved by shares, as far as the photo reaches. */
export function resizedBy({ x, y, width, height }: RegionShape, by: Point): RegionShape {
  return {
    x,
    y,
    width: rounded(within(width + by.x, Math.min(smallestShare, 1 - x), 1 - x)),
    height: rounded(within(height + by.y, Math.min(smallestShare, 1 - y), 1 - y)),
  };
}

/** The rectangle between two points, wherever it was begun; undefined where it is too small to be meant. */
export function shapeBetween(from: Point, to: Point): RegionShape | undefined {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)].map((x) => within(x, 0, 1));
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)].map((y) => within(y, 0, 1));
  if (left === undefined || right === undefined || top === undefined || bottom === undefined)
    return undefined;
  const shape = {
    x: rounded(left),
    y: rounded(top),
    width: rounded(right - left),
    height: rounded(bottom - top),
  };
  return shape.width < smallestShare || shape.height < smallestShare ? undefined : shape;
}
