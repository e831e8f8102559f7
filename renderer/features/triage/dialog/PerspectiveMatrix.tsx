import { ActionIcon, TextInput } from "@mantine/core";
import { createRecord } from "@renderer/data/commands/records";
import { useWords } from "@renderer/ui/useWords";
import { perspectiveWeights } from "@shared/domain/agenda/perspective";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import type { Preparation } from "@shared/domain/triage/preparation";
import { IconX } from "@tabler/icons-react";
import { useId } from "react";
import { AddRecord } from "./AddRecord";
import classes from "./Gate.module.css";
import { type GateProps, gateField } from "./gateForm";

type Entry = NonNullable<Preparation["perspectives"]>[number];

/** How much the point matters to each department: rows are departments, columns the four weights. */
export function PerspectiveMatrix({ prepared, choices, onPrepare }: GateProps) {
  const { t } = useWords();
  const id = useId();
  const entries = prepared.perspectives ?? [];
  const units = choices.orgUnits.filter(({ kind }) => kind !== "external" && kind !== "team");
  const set = (orgUnitId: string, patch: Partial<Entry> | undefined) => {
    const others = entries.filter((entry) => entry.orgUnitId !== orgUnitId);
    const present = entries.find((entry) => entry.orgUnitId === orgUnitId);
    const next = patch && { orgUnitId, weight: "important" as const, ...present, ...patch };
    onPrepare({ perspectives: next ? [...others, next] : others });
  };
  return (
    <fieldset className={classes.perspectives} {...gateField("perspectives")}>
      <legend className={classes.groupLabel}>
        {t("triage.gate.perspectives")}
        <span className={classes.count}>{t("triage.gate.perspectiveCount", { count: entries.length })}</span>
        <AddRecord
          label={`${t("triage.gate.addUnit")}: ${t("triage.gate.perspectives")}`}
          inputLabel={t("triage.gate.unitName")}
          onAdd={(name) => createRecord("orgUnits", { name })}
        />
      </legend>
      <p className={classes.count} style={{ margin: "0 0 8px" }}>
        {units.length === 0 ? t("triage.gate.noUnits") : t("triage.gate.perspectivesHint")}
      </p>
      {units.length > 0 && (
        <table className={classes.matrix}>
          <thead>
            <tr>
              <th scope="col">{t("fields.perspectives.orgUnitId")}</th>
              {perspectiveWeights.map((weight) => (
                <th key={weight} scope="col">
                  {t(`enumerations.perspectiveWeight.${weight}`)}
                </th>
              ))}
              <th scope="col" className={classes.comment}>
                {t("fields.perspectives.comment")}
              </th>
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => {
              const entry = entries.find(({ orgUnitId }) => orgUnitId === unit.id);
              return (
                <tr key={unit.id}>
                  <th scope="row" title={unit.name}>
                    {shortNameOf(unit)}
                  </th>
                  {perspectiveWeights.map((weight) => (
                    <td key={weight}>
                      <input
                        type="radio"
                        name={`${id}${unit.id}`}
                        aria-label={`${unit.name}: ${t(`enumerations.perspectiveWeight.${weight}`)}`}
                        checked={entry?.weight === weight}
                        onChange={() => set(unit.id, { weight })}
                      />
                    </td>
                  ))}
                  <td>
                    {entry && (
                      <TextInput
                        size="xs"
                        aria-label={t("triage.gate.comment", { unit: unit.name })}
                        placeholder={t("triage.gate.commentPlaceholder")}
                        value={entry.comment ?? ""}
                        onChange={(event) => set(unit.id, { comment: event.currentTarget.value })}
                        rightSection={
                          <ActionIcon
                            size="sm"
                            color="gray"
                            aria-label={t("ui.clear", { label: unit.name })}
                            onClick={() => set(unit.id, undefined)}
                          >
                            <IconX size={14} stroke={1.5} />
                          </ActionIcon>
                        }
                      />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </fieldset>
  );
}
