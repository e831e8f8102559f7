import { Group, Input, Select, Text } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { type ReferenceOption, ReferenceSelect } from "@renderer/ui/fields/ReferenceSelect";
import { TextArea } from "@renderer/ui/fields/TextField";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { type Risk, riskLevel, riskResponses, riskStatuses } from "@shared/domain/projects/risk";
import { riskBand } from "@shared/domain/projects/riskBand";
import { useCallback } from "react";
import { RemovePart } from "../parts/PartTable";
import classes from "./Risks.module.css";

const scale = ["1", "2", "3", "4", "5"];

type Props = { risk: Risk; persons: readonly ReferenceOption[] };

/** One risk: what, how likely, how bad, in words; what is done about it and by whom. */
export function RiskItem({ risk, persons }: Props) {
  const { t } = useWords();
  const { id } = risk;
  const band = riskBand(risk);
  const rate = useAction(
    useCallback(
      async (patch: { probability: number } | { impact: number }) => updateRecord("risks", id, patch),
      [id],
    ),
  );
  const rating = (field: "probability" | "impact", label: string) => (
    <Select
      label={label}
      data={scale.map((value) => ({ value, label: t("projectPage.risks.scale", { value }) }))}
      value={String(risk[field])}
      allowDeselect={false}
      withCheckIcon={false}
      onChange={(chosen) =>
        rate.run(field === "impact" ? { impact: Number(chosen) } : { probability: Number(chosen) })
      }
    />
  );
  return (
    <li className={classes.risk} data-closed={risk.status === "closed" || undefined}>
      <Group wrap="nowrap" align="flex-end" gap="xs">
        <TextArea
          className={classes.text}
          label={t("fields.risks.text")}
          required
          minRows={1}
          value={risk.text}
          onSave={(text, session) => updateRecord("risks", id, { text }, session)}
        />
        <RemovePart kind="risks" id={id} title={risk.text} />
      </Group>
      <div className={classes.rating}>
        {rating("probability", t("projectPage.risks.probability"))}
        {rating("impact", t("fields.risks.impact"))}
        <Input.Wrapper label={t("projectPage.risks.level")} labelElement="div">
          <Text className={classes.level} data-band={band}>
            {t("projectPage.risks.levelOf", {
              band: t(`projectPage.risks.bands.${band}`),
              level: riskLevel(risk),
            })}
          </Text>
        </Input.Wrapper>
        <EnumSelect
          label={t("fields.risks.status")}
          enumeration="riskStatus"
          values={riskStatuses}
          value={risk.status}
          onSave={(status, session) => status && updateRecord("risks", id, { status }, session)}
        />
      </div>
      <div className={classes.answer}>
        <EnumSelect
          label={t("fields.risks.response")}
          enumeration="riskResponse"
          values={riskResponses}
          value={risk.response}
          onSave={(response, session) => response && updateRecord("risks", id, { response }, session)}
        />
        <TextArea
          label={t("fields.risks.measure")}
          minRows={1}
          value={risk.measure}
          onSave={(measure, session) => updateRecord("risks", id, { measure }, session)}
        />
        <ReferenceSelect
          label={t("fields.risks.ownerId")}
          options={persons}
          value={risk.ownerId}
          onSave={(ownerId, session) => updateRecord("risks", id, { ownerId }, session)}
        />
      </div>
    </li>
  );
}
