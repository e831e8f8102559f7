import { recordPath } from "@renderer/ui/recordPath";
import { useWords } from "@renderer/ui/useWords";
import type { NetworkEdge, NetworkNode } from "@shared/domain/projects/network";
import { IconAlertTriangle, IconArrowNarrowRight } from "@tabler/icons-react";
import type { CSSProperties } from "react";
import { Link } from "react-router";
import classes from "./NetworkPicture.module.css";
import { findingWords, nodeName } from "./networkWords";

type Props = {
  node: NetworkNode;
  /** What it waits for, in the order the arrows come in. */
  incoming: readonly NetworkEdge[];
  nodes: ReadonlyMap<string, NetworkNode>;
  style: CSSProperties;
  onActive: (id: string | undefined) => void;
};

/** A project, or something outside, with what it waits for and why in words. */
export function NetworkBox({ node, incoming, nodes, style, onActive }: Props) {
  const { t, format } = useWords();
  const { id, project, text } = node;
  return (
    <li
      className={classes.box}
      data-outside={text !== undefined || undefined}
      style={style}
      onPointerEnter={() => onActive(id)}
      onPointerLeave={() => onActive(undefined)}
    >
      <div className={classes.head}>
        <span className={classes.small}>
          {project
            ? `${project.code} · ${t(`enumerations.projectPhase.${project.phase}`)}`
            : t("roadmap.network.outside")}
        </span>
        {project ? (
          <Link
            to={recordPath("projects", project)}
            className={classes.title}
            title={project.title}
            onFocus={(event) => {
              onActive(id);
              event.currentTarget.closest("li")?.scrollIntoView({ block: "nearest", inline: "nearest" });
            }}
            onBlur={() => onActive(undefined)}
          >
            {project.title}
          </Link>
        ) : (
          <span className={classes.title} title={text}>
            {text}
          </span>
        )}
      </div>
      {incoming.length > 0 && (
        <ul className={classes.lines}>
          {incoming.map((edge) => {
            const first = nodes.get(edge.to);
            const words = `${t(`enumerations.dependencyKind.${edge.kind}`)}: ${nodeName(first)}`;
            return (
              <li key={edge.id}>
                <span className={classes.line} title={words}>
                  <IconArrowNarrowRight size={13} stroke={1.75} aria-hidden />
                  <span>{words}</span>
                </span>
                {edge.findings.map((finding) => (
                  <span key={finding} className={classes.finding}>
                    <IconAlertTriangle size={13} stroke={1.75} aria-hidden />
                    <span title={findingWords({ t, format }, finding, node, first)}>
                      {t(`roadmap.network.findings.${finding}`)}
                    </span>
                  </span>
                ))}
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}
