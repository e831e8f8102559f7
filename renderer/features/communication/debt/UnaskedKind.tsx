import { Anchor, Button, Checkbox, Text, Title } from "@mantine/core";
import type { CommunicationPlan } from "@renderer/data/queries/communication";
import { useWords } from "@renderer/ui/useWords";
import type { OccasionKind } from "@shared/domain/stakeholders/affected";
import { type Occasion, occasionKey } from "@shared/domain/stakeholders/occasions";
import { useId, useState } from "react";
import { Link } from "react-router";
import { AffectedField } from "../AffectedField";
import { occasionPath } from "../occasionPath";
import { occasionWords } from "../proposals/messageOf";
import { AnswerDialog } from "./AnswerDialog";
import classes from "./Unasked.module.css";

/** As many of a kind as are read at a glance; the others are asked for. */
const shownFirst = 5;

type Props = {
  kind: OccasionKind;
  asked: readonly Occasion[];
  /** Keys of those nobody has answered yet. */
  open: ReadonlySet<string>;
  plan: Pick<CommunicationPlan, "stakeholders">;
};

/** The occasions of one kind, to be answered one by one or several together. */
export function UnaskedKind({ kind, asked, open, plan }: Props) {
  const { t } = useWords();
  const heading = useId();
  const [isWhole, setWhole] = useState(false);
  const [picked, pick] = useState<ReadonlySet<string>>(new Set());
  const [isAnswering, setAnswering] = useState(false);
  const isAlone = asked.length === 1;
  const shown = isWhole ? asked : asked.slice(0, shownFirst);
  const unanswered = shown.filter((one) => open.has(occasionKey(one)));
  const chosen = unanswered.filter((one) => picked.has(occasionKey(one)));
  const many = t(`kinds.${kind}.many`);
  const count = asked.filter((one) => open.has(occasionKey(one))).length;
  const toggle = (occasion: Occasion, isPicked: boolean) =>
    pick((before) => {
      const after = new Set(before);
      if (isPicked) after.add(occasionKey(occasion));
      else after.delete(occasionKey(occasion));
      return after;
    });
  return (
    <section aria-labelledby={heading} className={classes.kind} data-alone={isAlone || undefined}>
      <div className={classes.kindHead}>
        {!isAlone && (
          <Checkbox
            size="xs"
            aria-label={t("communication.debt.pickShown", { kind: many })}
            disabled={unanswered.length === 0}
            checked={chosen.length > 0 && chosen.length === unanswered.length}
            indeterminate={chosen.length > 0 && chosen.length < unanswered.length}
            onChange={({ currentTarget }) =>
              pick(new Set(currentTarget.checked ? unanswered.map(occasionKey) : []))
            }
          />
        )}
        <Title order={3} size="h5" id={heading}>
          {t("communication.debt.ofKind", { kind: many, count })}
        </Title>
        {!isAlone && (
          <Button
            size="compact-sm"
            aria-describedby={heading}
            {...(chosen.length > 0
              ? { variant: "default" }
              : { variant: "transparent", c: "dimmed", style: { cursor: "default" }, "aria-disabled": true })}
            onClick={() => chosen.length > 0 && setAnswering(true)}
          >
            {chosen.length === 0
              ? t("communication.debt.together")
              : t("communication.debt.togetherOf", { count: chosen.length })}
          </Button>
        )}
      </div>
      <ul className={classes.list} aria-labelledby={heading}>
        {shown.map((occasion) => (
          <AskedRow
            key={occasionKey(occasion)}
            occasion={occasion}
            canBePicked={!isAlone && open.has(occasionKey(occasion))}
            isPicked={picked.has(occasionKey(occasion))}
            onPick={(isPicked) => toggle(occasion, isPicked)}
          />
        ))}
      </ul>
      {asked.length > shown.length && (
        <Button variant="subtle" size="compact-sm" mt="xs" ml={20} onClick={() => setWhole(true)}>
          {t("communication.debt.more", { count: asked.length - shown.length })}
        </Button>
      )}
      {isAnswering && <AnswerDialog occasions={chosen} plan={plan} onClose={() => setAnswering(false)} />}
    </section>
  );
}

type RowProps = {
  occasion: Occasion;
  canBePicked: boolean;
  isPicked: boolean;
  onPick: (isPicked: boolean) => void;
};

function AskedRow({ occasion, canBePicked, isPicked, onPick }: RowProps) {
  const { t, format } = useWords();
  const words = occasionWords(t, occasion);
  return (
    <li className={classes.asked}>
      <div className={classes.pick}>
        {canBePicked && (
          <Checkbox
            size="xs"
            aria-label={t("communication.debt.pick", { title: words })}
            checked={isPicked}
            onChange={({ currentTarget }) => onPick(currentTarget.checked)}
          />
        )}
      </div>
      <div>
        <Anchor component={Link} to={occasionPath(occasion)} c="inherit" fw={500}>
          {words}
        </Anchor>
        <Text size="sm" c="dimmed">
          {[occasion.within, format.date(occasion.day)].filter(Boolean).join(" · ")}
        </Text>
      </div>
      <AffectedField kind={occasion.kind} id={occasion.id} title={words} />
    </li>
  );
}
