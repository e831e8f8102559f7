import { TextInput } from "@mantine/core";
import { DateField } from "@renderer/ui/fields/DateField";
import { useWords } from "@renderer/ui/useWords";
import type { OperationalOutcome } from "@shared/domain/triage/undertaking";
import { DeliveryLinks } from "./DeliveryLinks";
import classes from "./Gate.module.css";
import { type GateProps, gateField } from "./gateForm";
import { PersonSelect } from "./PersonSelect";
import { UnitsSelect } from "./UnitsSelect";

type Props = GateProps & {
  becomes: OperationalOutcome;
  /** In the mixed form the project serves the other half, and has a title of its own. */
  isHalf?: boolean;
};

/** What an undertaking needs: title, links, owner and deputy, start and end, units. */
export function DeliveryFields({ becomes, isHalf, ...form }: Props) {
  const { t } = useWords();
  const { prepared, choices, onPrepare } = form;
  const titleItem = isHalf ? "projectTitle" : "title";
  const { ownerPersonId, deputyPersonId, startPlan, endPlan } = prepared;
  return (
    <div className={classes.fields}>
      <div {...gateField(titleItem)}>
        <TextInput
          label={isHalf ? t("triage.gate.projectTitle") : t("triage.gate.titleLabel")}
          value={prepared[titleItem] ?? ""}
          onChange={(event) => onPrepare({ [titleItem]: event.currentTarget.value })}
        />
      </div>
      {!isHalf && <DeliveryLinks {...form} asksReason={becomes === "project"} />}
      <div className={classes.pair}>
        <PersonSelect
          item="owner"
          label={t("triage.gate.owner")}
          persons={choices.persons}
          value={ownerPersonId}
          onChoose={(id) => onPrepare({ ownerPersonId: id })}
        />
        <div>
          <PersonSelect
            item="deputy"
            label={t("triage.gate.deputy")}
            persons={choices.persons}
            value={deputyPersonId}
            onChoose={(id) => onPrepare({ deputyPersonId: id })}
          />
          {ownerPersonId && ownerPersonId === deputyPersonId && (
            <Problem words={t("triage.gate.sameDeputy")} />
          )}
        </div>
      </div>
      {becomes !== "line_task" && (
        <div className={classes.pair}>
          <div {...gateField("start")}>
            <DateField
              label={t("triage.gate.start")}
              value={startPlan}
              onSave={(day) => onPrepare({ startPlan: day })}
            />
          </div>
          <div {...gateField("end")}>
            <DateField
              label={t("triage.gate.end")}
              value={endPlan}
              onSave={(day) => onPrepare({ endPlan: day })}
            />
            {startPlan && endPlan && endPlan < startPlan && (
              <Problem words={t("triage.gate.endBeforeStart")} />
            )}
          </div>
        </div>
      )}
      <UnitsSelect {...form} />
    </div>
  );
}

function Problem({ words }: { words: string }) {
  return (
    <p role="alert" style={{ margin: "4px 0 0", color: "var(--mantine-color-error)" }}>
      {words}
    </p>
  );
}
