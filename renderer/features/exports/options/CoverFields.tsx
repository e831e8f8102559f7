import { Checkbox, Input, SegmentedControl, TextInput } from "@mantine/core";
import type { DocumentRequest } from "@renderer/data/workers/exportJob";
import { DateField } from "@renderer/ui/fields/DateField";
import { useWords } from "@renderer/ui/useWords";
import { languages } from "@shared/i18n/words";
import { useId } from "react";
import type { Choices } from "../choices";
import classes from "./CoverFields.module.css";

type Props = { request: DocumentRequest; onChange: (shared: Choices["shared"]) => void };

/** Language, version, date, author, draft mark, and whether gaps are shown. */
export function CoverFields({ request, onChange }: Props) {
  const { t } = useWords();
  const languageId = useId();
  const { options, language } = request;
  return (
    <div className={classes.fields}>
      <div>
        <Input.Label id={languageId}>{t("exports.language")}</Input.Label>
        <SegmentedControl
          fullWidth
          aria-labelledby={languageId}
          value={language}
          data={languages.map((value) => ({ value, label: t(`exports.languages.${value}`) }))}
          onChange={(chosen) => {
            const next = languages.find((value) => value === chosen);
            if (next) onChange({ language: next });
          }}
        />
        <Input.Description mt={6}>{t("exports.languageHint")}</Input.Description>
      </div>
      <div className={classes.pair}>
        <TextInput
          label={t("exports.versionNumber")}
          value={options.versionNumber}
          maxLength={20}
          onChange={(event) => onChange({ versionNumber: event.currentTarget.value })}
        />
        <DateField
          label={t("exports.date")}
          value={options.date}
          onSave={(date) => {
            if (date) onChange({ date });
          }}
        />
      </div>
      <TextInput
        label={t("exports.author")}
        value={options.author}
        maxLength={200}
        onChange={(event) => onChange({ author: event.currentTarget.value })}
      />
      <Checkbox
        label={t("exports.draft")}
        checked={options.draft}
        onChange={(event) => onChange({ draft: event.currentTarget.checked })}
      />
      <Checkbox
        label={t("exports.gaps")}
        description={t("exports.gapsHint")}
        checked={options.emptySections === "mark"}
        onChange={(event) => onChange({ emptySections: event.currentTarget.checked ? "mark" : "leaveOut" })}
      />
    </div>
  );
}
