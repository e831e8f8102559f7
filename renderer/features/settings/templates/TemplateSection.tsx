import { Button, Group, MultiSelect, Text } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { assignWordTemplate } from "@renderer/data/commands/wordTemplates";
import type { TemplateLine } from "@renderer/data/queries/wordTemplates";
import { TextField } from "@renderer/ui/fields/TextField";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { DeliverableId } from "@shared/deliverables/deliverable";
import { useState } from "react";
import { Section } from "../Section";
import { FindingList } from "./FindingList";
import { StyleTable } from "./StyleTable";
import { TemplateMenu } from "./TemplateMenu";
import classes from "./Templates.module.css";
import { templateDocuments } from "./templateDocuments";
import { useTemplateReport } from "./useTemplateReport";

/** One template: what it is called, which documents are made in it, what the checker says. */
export function TemplateSection({ line }: { line: TemplateLine }) {
  const { t, format } = useWords();
  const { template, file, documents } = line;
  const { report, problem } = useTemplateReport(template);
  const [showsStyles, setShowsStyles] = useState(false);
  const assign = useAction(async (ids: readonly DeliverableId[]) => assignWordTemplate(template.id, ids));
  const size = file && format.quantity(Math.max(1, Math.round(file.byteSize / 1024)), "KB");
  return (
    <Section
      title={template.name}
      text={file ? t("houseTemplates.file", { fileName: file.fileName, size: size ?? "" }) : ""}
    >
      <div className={classes.head}>
        <TextField
          className={classes.name}
          label={t("houseTemplates.name")}
          required
          value={template.name}
          onSave={(name, session) =>
            updateRecord("wordTemplates", template.id, { name: name.trim() }, session)
          }
        />
        <TemplateMenu line={line} />
      </div>
      <MultiSelect
        label={t("houseTemplates.documents")}
        description={t("houseTemplates.documentsHint")}
        placeholder={documents.length === 0 ? t("houseTemplates.noDocuments") : ""}
        data={templateDocuments.map((id) => ({ value: id, label: t(`documents.names.${id}`) }))}
        value={[...documents]}
        onChange={(chosen) => assign.run(templateDocuments.filter((id) => chosen.includes(id)))}
      />
      <section aria-label={t("houseTemplates.check")} aria-live="polite">
        {problem && <Text>{problem}</Text>}
        {!report && !problem && <Text c="dimmed">{t("houseTemplates.reading")}</Text>}
        {report && <FindingList findings={report.findings} />}
      </section>
      {report && (
        <div>
          <Group>
            <Button
              variant="default"
              aria-expanded={showsStyles}
              onClick={() => setShowsStyles(!showsStyles)}
            >
              {t(showsStyles ? "houseTemplates.hideStyles" : "houseTemplates.styles")}
            </Button>
          </Group>
          {showsStyles && <StyleTable template={template} report={report} />}
        </div>
      )}
    </Section>
  );
}
