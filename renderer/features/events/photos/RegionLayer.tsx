import { useWords } from "@renderer/ui/useWords";
import type { PhotoRegion } from "@shared/domain/events/photo";
import { movedBy, type RegionShape, resizedBy, shapeBetween } from "@shared/domain/events/regionShape";
import { type PointerEvent, useRef, useState } from "react";
import classes from "./Regions.module.css";
import type { RegionDraft } from "./useRegionDraft";

type Props = {
  draft: RegionDraft;
  chosen: string | undefined;
  onChoose: (id: string) => void;
  onAdd: (shape: RegionShape) => void;
  onRemove: (region: PhotoRegion) => void;
};

type Point = { x: number; y: number };
type Grip =
  | { does: "draw"; from: Point }
  | { does: "move" | "resize"; from: Point; id: string; shape: RegionShape };

/** One step of a key, in shares of the photo. */
const keyStep = 0.01;
const steps: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -keyStep, y: 0 },
  ArrowRight: { x: keyStep, y: 0 },
  ArrowUp: { x: 0, y: -keyStep },
  ArrowDown: { x: 0, y: keyStep },
};

const percent = (share: number) => `${share * 100}%`;
const placed = ({ x, y, width, height }: RegionShape) => ({
  left: percent(x),
  top: percent(y),
  width: percent(width),
  height: percent(height),
});

/** The rectangles over a photo: drawn, moved and resized by mouse, and the same by keys. */
export function RegionLayer({ draft, chosen, onChoose, onAdd, onRemove }: Props) {
  const { t } = useWords();
  const layer = useRef<HTMLDivElement>(null);
  const grip = useRef<Grip>(undefined);
  const [drawn, setDrawn] = useState<RegionShape>();
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top, width, height } = layer.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  };
  const take = (event: PointerEvent, next: Grip) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    grip.current = next;
    layer.current?.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    const { current } = grip;
    if (!current) return;
    const now = pointOf(event);
    if (current.does === "draw") {
      setDrawn(shapeBetween(current.from, now));
      return;
    }
    const by = { x: now.x - current.from.x, y: now.y - current.from.y };
    draft.change(current.id, (current.does === "move" ? movedBy : resizedBy)(current.shape, by));
  };
  const onPointerUp = (event: PointerEvent) => {
    const { current } = grip;
    grip.current = undefined;
    setDrawn(undefined);
    if (current?.does === "draw") {
      const shape = shapeBetween(current.from, pointOf(event));
      if (shape) onAdd(shape);
    } else draft.flush();
  };
  return (
    <div
      ref={layer}
      className={classes.layer}
      onPointerDown={(event) => take(event, { does: "draw", from: pointOf(event) })}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    >
      {draft.regions.map((region, at) => {
        const shape = draft.shapeOf(region);
        const grab = (does: "move" | "resize") => (event: PointerEvent) => {
          onChoose(region.id);
          take(event, { does, from: pointOf(event), id: region.id, shape });
        };
        const share = (value: number) => Math.round(value * 100);
        return (
          <button
            key={region.id}
            id={`region-${region.id}`}
            type="button"
            className={classes.region}
            data-chosen={region.id === chosen}
            style={placed(shape)}
            aria-label={t("photos.view.place", {
              title: region.title,
              x: share(shape.x),
              y: share(shape.y),
              width: share(shape.width),
              height: share(shape.height),
            })}
            aria-describedby="region-keys"
            onFocus={() => onChoose(region.id)}
            onBlur={draft.flush}
            onPointerDown={grab("move")}
            onKeyDown={(event) => {
              const step = steps[event.key];
              if (event.key === "Delete") onRemove(region);
              else if (step) draft.change(region.id, (event.shiftKey ? resizedBy : movedBy)(shape, step));
              else return;
              event.preventDefault();
              event.stopPropagation();
            }}
          >
            <span className={classes.number} aria-hidden>
              {at + 1}
            </span>
            <span className={classes.corner} aria-hidden onPointerDown={grab("resize")} />
          </button>
        );
      })}
      {drawn && <div className={classes.drawn} style={placed(drawn)} />}
    </div>
  );
}
