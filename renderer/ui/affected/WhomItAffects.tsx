import { Anchor, Button, Group, Stack, Text } from "@mantine/core";
import { type WhomItAffects as State, tellingSummary } from "@shared/domain/stakeholders/whomItAffects";
import { withoutEnd } from "@shared/i18n/withoutEnd";
import { useCallback, useState } from "react";
import { Link } from "react-router";
import type { Save } from "../fields/autosave";
import { ReferenceMultiSelect } from "../fields/ReferenceSelect";
import { TextField } from "../fields/TextField";
import { today } from "../today";
import { useAction } from "../useAction";
import { useWords } from "../useWords";

type Props = {
  /** What it is about, for labels that stand alone. */
  title: string;
  /** Undefined while it is read. */
  state: State | undefined;
  onGroups: Save<readonly string[]>;
  onNobody: Save<string>;
};

/** Whom something affects, or that it is nobody and why; below it how far they have been told. FIELD.md M14. */
export function WhomItAffects({ title, state, onGroups, onNobody }: Props) {
  const { t } = useWords();
  const [asksNobody, askNobody] = useState(false);
  if (!state) return null;
  const { stakeholders, stakeholderIds, nobodyReason } = state;
  if (stakeholders.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t("communication.whom.noGroups")}{" "}
        <Anchor component={Link} to="/stakeholders" inherit underline="always">
          {t("communication.whom.toGroups")}
        </Anchor>
      </Text>
    );
  const isNobody = stakeholderIds.length === 0 && (asksNobody || nobodyReason !== "");
  return (
    <Stack gap={6}>
      {!isNobody && (
        <ReferenceMultiSelect
          label={t("communication.whom.of", { title: withoutEnd(title) })}
          hideLabel
          placeholder={t("communication.whom.choose")}
          options={stakeholders.map(({ id, label }) => ({ value: id, label }))}
          value={stakeholderIds}
          onSave={onGroups}
        />
      )}
      {isNobody && (
        <TextField
          label={t("communication.whom.nobodyBecause")}
          placeholder={t("communication.whom.nobodyHint")}
          value={nobodyReason}
          onSave={onNobody}
        />
      )}
      {stakeholderIds.length > 0 ? (
        <Progress state={state} />
      ) : (
        <Group gap="xs">
          {!isNobody && (
            <Text size="sm" c="dimmed">
              {t("communication.whom.unsaid")}
            </Text>
          )}
          {nobodyReason === "" && (
            <Button variant="subtle" size="compact-sm" onClick={() => askNobody(!asksNobody)}>
              {t(isNobody ? "communication.whom.choose" : "communication.whom.nobody")}
            </Button>
          )}
          {!isNobody && <Suggested state={state} onTake={onGroups} />}
        </Group>
      )}
    </Stack>
  );
}

/** Takes over who was named for the project, or the last time, in one step. */
function Suggested({ state, onTake }: { state: State; onTake: Save<readonly string[]> }) {
  const { t } = useWords();
  const { suggested, stakeholders } = state;
  const groups = stakeholders.filter(({ id }) => suggested?.stakeholderIds.includes(id));
  const take = useAction(
    useCallback(async (ids: readonly string[]) => onTake(ids, { group: crypto.randomUUID() }), [onTake]),
  );
  if (!suggested || groups.length === 0) return null;
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      h="auto"
      styles={{ label: { whiteSpace: "normal", textAlign: "start" } }}
      onClick={() => take.run(groups.map(({ id }) => id))}
    >
      {t(`communication.whom.like.${suggested.like}`, {
        groups: groups.map(({ label }) => label).join(", "),
      })}
    </Button>
  );
}

/** How many have heard, and what comes next. */
function Progress({ state }: { state: State }) {
  const { t, format } = useWords();
  const { settled, proposed, next } = tellingSummary(state, today());
  const count = state.stakeholderIds.length;
  const labels = new Map(state.stakeholders.map(({ id, label }) => [id, label]));
  const group = next?.stakeholderIds.flatMap((id) => labels.get(id) ?? []).join(", ") ?? "";
  const step =
    next?.day === undefined
      ? "communication.whom.nextUndated"
      : next.isOverdue
        ? "communication.whom.nextOverdue"
        : "communication.whom.next";
  return (
    <Text size="sm" c="dimmed">
      {settled === count
        ? t("communication.whom.allTold")
        : t("communication.whom.told", { told: settled, count })}
      {next && (
        <>
          {" · "}
          <Text span inherit c={next.isOverdue ? "var(--mantine-color-error)" : undefined}>
            {t(step, { group, date: format.date(next.day) })}
          </Text>
        </>
      )}
      {" · "}
      <Anchor
        component={Link}
        to={proposed > 0 ? "/stakeholders/plan" : "/stakeholders/plan?view=plan"}
        underline="always"
        inherit
      >
        {proposed > 0
          ? t("communication.whom.proposed", { count: proposed })
          : t("communication.whom.toPlan")}
      </Anchor>
    </Text>
  );
}
