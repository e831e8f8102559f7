import { Anchor, Text } from "@mantine/core";
import type { Origins } from "@shared/domain/events/origins";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { ClusterMark } from "./ClusterMark";
import classes from "./OriginTrail.module.css";
import { recordPath } from "./recordPath";
import { useWords } from "./useWords";

/** More cards than anybody reads one by one here; the board has all of them. */
const shownCards = 12;

/** The way from the room to the sentence: cards, piles, dots, sorting and decision; or that it was entered directly. */
export function OriginTrail({ origins }: { origins: Origins | null }) {
  const { t, format } = useWords();
  if (!origins)
    return (
      <Text size="sm" c="dimmed">
        {t("board.origin.direct")}
      </Text>
    );
  const { events, cards, clusters, votes, items, sortings, decisions, topics, sessions, evidence } = origins;
  const more = cards.length - shownCards;
  return (
    <dl className={classes.trail}>
      <Step title={t("board.origin.event")} of={events}>
        {(event) => (
          <Anchor component={Link} to={recordPath("events", event)}>
            {[event.title, format.date(event.date)].filter(Boolean).join(", ")}
          </Anchor>
        )}
      </Step>
      <Step title={t("board.origin.session")} of={sessions}>
        {({ title }) => title}
      </Step>
      <Step title={t("board.origin.cards")} of={cards.slice(0, shownCards)}>
        {({ note, madeOf }) => (
          <>
            <Anchor component={Link} to={recordPath("notes", note)}>
              {note.code} {note.text}
            </Anchor>
            {madeOf.length > 0 && (
              <Text span inherit c="dimmed">
                {" "}
                ({t("board.origin.madeOf", { codes: madeOf.map(({ code }) => code).join(", ") })})
              </Text>
            )}
          </>
        )}
      </Step>
      {more > 0 && <dd className={classes.quiet}>{t("board.origin.moreCards", { count: more })}</dd>}
      <Step title={t("photos.evidence.shown")} of={evidence}>
        {({ photo, region }) => (
          <Anchor component={Link} to={recordPath("photoRegions", region)}>
            {t("photos.evidence.one", { photo: photo.title, region: region.title })}
          </Anchor>
        )}
      </Step>
      <Step title={t("board.origin.cluster")} of={clusters}>
        {({ colour, symbol, title }) => (
          <>
            <ClusterMark colour={colour} symbol={symbol} /> {title || t("board.untitled")}
          </>
        )}
      </Step>
      <Step title={t("board.origin.votes")} of={votes}>
        {({ round, dots, place }) => t("board.origin.dots", { round: round.title, count: dots, place })}
      </Step>
      <Step title={t("board.origin.topic")} of={topics}>
        {({ text }) => text}
      </Step>
      <Step title={t("board.origin.item")} of={items}>
        {(item) => (
          <Anchor component={Link} to={recordPath("inboxItems", item)}>
            {item.text}
          </Anchor>
        )}
      </Step>
      <Step title={t("board.origin.triage")} of={sortings}>
        {({ decision, decidedAt, decidedBy, reason }) => {
          const values = {
            outcome: t(`enumerations.triageOutcome.${decision}`),
            date: format.date(decidedAt),
            who: decidedBy,
          };
          const words = decidedBy ? t("board.origin.decidedBy", values) : t("board.origin.decided", values);
          return reason ? `${words}: ${reason}` : words;
        }}
      </Step>
      <Step title={t("board.origin.decision")} of={decisions}>
        {(decision) => (
          <Anchor component={Link} to={recordPath("decisions", decision)}>
            {decision.code} {decision.text}
          </Anchor>
        )}
      </Step>
    </dl>
  );
}

/** One stage of the way; nothing where there was none. */
function Step<T>({
  title,
  of,
  children,
}: {
  title: string;
  of: readonly T[];
  children: (one: T) => ReactNode;
}) {
  if (of.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      {of.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the way is read as a whole and never changes in part
        <dd key={at}>{children(one)}</dd>
      ))}
    </>
  );
}
