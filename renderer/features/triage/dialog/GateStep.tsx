import { Button, TextInput } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { type GateItem, missingFor } from "@shared/domain/triage/gate";
import type { TriageOutcome } from "@shared/domain/triage/triage";
import { type FormEvent, type RefObject, useId } from "react";
import { isAside } from "./choices";
import { DeliveryFields } from "./DeliveryFields";
import classes from "./Gate.module.css";
import { focusGateField, type GateProps } from "./gateForm";
import { KeyCap } from "./KeyCap";
import { PerspectiveMatrix } from "./PerspectiveMatrix";
import { StepTitle } from "./StepTitle";
import { StrategicFields } from "./StrategicFields";
import frame from "./TriageDialog.module.css";

type Props = GateProps & {
  decision: TriageOutcome;
  /** The form, so that the key can do what its button does. */
  formRef: RefObject<HTMLFormElement | null>;
  decidedBy: string;
  running: boolean;
  onDecidedBy: (who: string) => void;
  onDecide: () => void;
  onPark: () => void;
};

/** The completeness gate: what the outcome still needs, and the way out when the room cannot say. */
export function GateStep(props: Props) {
  const { decision, formRef, decidedBy, running, onDecidedBy, onDecide, onPark, ...form } = props;
  const { t } = useWords();
  const titleId = useId();
  const missing = missingFor(decision, form.prepared);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A day that was just typed is taken up when its field is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const [first] = missing;
    if (first) focusGateField(formRef.current, first);
    onDecide();
  };
  const outcome = t(`enumerations.triageOutcome.${decision}`);
  return (
    <section className={frame.step} aria-labelledby={titleId}>
      <StepTitle id={titleId} focusKey={decision}>
        {decision === "split" ? t("triage.gate.becomesBoth") : t("triage.gate.becomes", { outcome })}
      </StepTitle>
      <form ref={formRef} className={classes.form} onSubmit={submit} noValidate>
        <GateFields {...form} decision={decision} />
        <div className={classes.dock}>
          <Missing missing={missing} onShow={(item) => focusGateField(formRef.current, item)} />
          <div className={classes.foot}>
            <Button type="submit" size="md" loading={running} rightSection={<KeyCap hidden>1</KeyCap>}>
              {t("triage.gate.decide")}
            </Button>
            <Button
              variant="subtle"
              color="gray"
              size="md"
              rightSection={<KeyCap hidden>8</KeyCap>}
              onClick={onPark}
            >
              {missing.length > 0 ? t("triage.gate.park") : t("triage.gate.parkPlain")}
            </Button>
            <TextInput
              aria-label={t("triage.gate.decidedBy")}
              placeholder={`${t("triage.gate.decidedBy")}, ${t("triage.gate.decidedByPlaceholder")}`}
              w={320}
              value={decidedBy}
              onChange={(event) => onDecidedBy(event.currentTarget.value)}
            />
          </div>
        </div>
      </form>
    </section>
  );
}

function GateFields({ decision, ...form }: GateProps & { decision: TriageOutcome }) {
  const { t } = useWords();
  if (decision === "split")
    return (
      <div className={classes.columns}>
        <section className={classes.half}>
          <h4 className={classes.halfTitle}>{t("triage.gate.strategicHalf")}</h4>
          <StrategicFields {...form} becomes={form.prepared.strategicHalf ?? "goal"} mayChoose />
          <PerspectiveMatrix {...form} />
        </section>
        <section className={classes.half}>
          <h4 className={classes.halfTitle}>{t("triage.gate.delivery")}</h4>
          <DeliveryFields {...form} becomes="project" isHalf />
        </section>
      </div>
    );
  if (decision === "goal" || decision === "measure" || decision === "guideline")
    return (
      <div className={classes.columns}>
        <StrategicFields {...form} becomes={decision} />
        <PerspectiveMatrix {...form} />
      </div>
    );
  if (isAside(decision)) return null;
  return (
    <div className={`${classes.columns} ${classes.single}`}>
      <DeliveryFields {...form} becomes={decision} />
    </div>
  );
}

/** What is missing, each leading to its field. */
function Missing({ missing, onShow }: { missing: readonly GateItem[]; onShow: (item: GateItem) => void }) {
  const { t } = useWords();
  if (missing.length === 0)
    return (
      <p className={classes.missing} role="status">
        {t("triage.gate.complete")}
      </p>
    );
  return (
    <div className={classes.missing} role="status">
      <span>{t("triage.gate.missing", { items: "" })}</span>
      {missing.map((item) => (
        <Button key={item} size="compact-md" variant="subtle" onClick={() => onShow(item)}>
          {t(`triage.gate.items.${item}`)}
        </Button>
      ))}
    </div>
  );
}
