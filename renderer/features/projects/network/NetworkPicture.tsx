import { useRemainingHeight } from "@renderer/ui/RecordTable/useRemainingHeight";
import { useWords } from "@renderer/ui/useWords";
import { grouped } from "@shared/domain/grouped";
import type { Network } from "@shared/domain/projects/network";
import { networkLayout } from "@shared/domain/projects/networkLayout";
import { byId } from "@shared/domain/workspace";
import { useId, useMemo, useRef, useState } from "react";
import { arrowPath, columnLeft } from "./arrowPath";
import { boxHeight, boxWidth, entryAt, exitAt } from "./boxSizes";
import { NetworkBox } from "./NetworkBox";
import classes from "./NetworkPicture.module.css";

/** Room between boxes of a column, and between parts that do not hang together. */
const [gap, partGap] = [18, 44];

/** Projects as boxes in columns from left to right, arrows between them; boxes are links in reading order. */
export function NetworkPicture({ network }: { network: Network }) {
  const { t } = useWords();
  const scroller = useRef<HTMLElement>(null);
  const height = useRemainingHeight(scroller);
  const marker = useId();
  const [active, setActive] = useState<string>();
  const nodes = useMemo(() => byId(network.nodes), [network]);
  const { layout, incoming, paths } = useMemo(() => drawn(network), [network]);
  const width = columnLeft(layout.layers) + 8;
  return (
    <section
      ref={scroller}
      className={classes.scroller}
      style={{ maxHeight: height }}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
      tabIndex={0}
      aria-label={t("roadmap.network.scroller")}
    >
      <div className={classes.canvas} style={{ width, height: layout.height }}>
        <svg width={width} height={layout.height} aria-hidden>
          {(["calm", "finding"] as const).map((kind) => (
            <marker
              key={kind}
              id={`${marker}${kind}`}
              viewBox="0 0 8 8"
              refX={1}
              refY={4}
              markerWidth={8}
              markerHeight={8}
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path d="M0 0L8 4L0 8z" className={classes.tip} data-kind={kind} />
            </marker>
          ))}
          {network.edges.map(({ id, from, to, findings }) => (
            <path
              key={id}
              d={paths.get(id)}
              className={classes.arrow}
              data-finding={findings.length > 0 || undefined}
              data-active={active === undefined ? undefined : active === from || active === to}
              markerEnd={`url(#${marker}${findings.length > 0 ? "finding" : "calm"})`}
            />
          ))}
        </svg>
        <ol className={classes.boxes} aria-label={t("roadmap.network.label")}>
          {layout.nodes.map(({ id, layer, y, height: boxed }) => {
            const node = nodes.get(id);
            return (
              node && (
                <NetworkBox
                  key={id}
                  node={node}
                  nodes={nodes}
                  incoming={incoming.get(id) ?? []}
                  style={{ left: columnLeft(layer), top: y, width: boxWidth, height: boxed }}
                  onActive={setActive}
                />
              )
            );
          })}
        </ol>
      </div>
    </section>
  );
}

/** The layout, the arrows at each box from top to bottom, and the line of each arrow. */
function drawn({ nodes, edges }: Network) {
  const unordered = grouped(edges, ({ from }) => from);
  const layout = networkLayout(
    nodes.map(({ id }) => id),
    edges,
    { heightOf: (id) => boxHeight({ id }, unordered), gap, partGap },
  );
  const placed = byId(layout.nodes);
  const bendsOf = new Map(layout.arrows.map(({ id, bends }) => [id, bends]));
  const heightBefore = (edge: (typeof edges)[number]) =>
    bendsOf.get(edge.id)?.at(-1)?.y ?? (placed.get(edge.to)?.y ?? 0) + exitAt;
  const incoming = new Map(
    [...unordered].map(([id, own]) => [id, [...own].sort((a, b) => heightBefore(a) - heightBefore(b))]),
  );
  const paths = new Map<string, string>();
  for (const edge of edges) {
    const [first, waiting] = [placed.get(edge.to), placed.get(edge.from)];
    if (!first || !waiting) continue;
    paths.set(
      edge.id,
      arrowPath({ layer: first.layer, y: first.y + exitAt }, bendsOf.get(edge.id) ?? [], {
        layer: waiting.layer,
        y: waiting.y + entryAt(edge, incoming),
      }),
    );
  }
  return { layout, incoming, paths };
}
