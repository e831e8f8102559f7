import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { addWordTemplate } from "@renderer/data/commands/wordTemplates";
import { templateLines } from "@renderer/data/queries/wordTemplates";
import { EmptyState } from "@renderer/ui/EmptyState";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { placeholderNames, placeholderSpellings } from "@shared/document/house/placeholders";
import { IconFileTypeDocx } from "@tabler/icons-react";
import { Fragment } from "react";
import { Section } from "../Section";
import { RefusedFile } from "./RefusedFile";
import { TemplateSection } from "./TemplateSection";
import classes from "./Templates.module.css";
import { useTakeIn } from "./useTakeIn";

/** The house's own Word files: taking in, checking, assigning. */
export function TemplatesPage() {
  const { t } = useWords();
  const lines = useLive(templateLines);
  const takeIn = useTakeIn(async (name, draft) => {
    await addWordTemplate(name, draft);
    notifications.show({ message: t("houseTemplates.taken", { name }) });
  });
  if (!lines) return null;
  const add = (
    <Button onClick={() => takeIn.run()} loading={takeIn.running}>
      {t("houseTemplates.add")}
    </Button>
  );
  return (
    <>
      {lines.length === 0 ? (
        <EmptyState
          icon={IconFileTypeDocx}
          title={t("houseTemplates.empty")}
          hint={t("houseTemplates.emptyHint")}
          action={add}
        />
      ) : (
        <Group mb="md">{add}</Group>
      )}
      {lines.map((line) => (
        <TemplateSection key={line.template.id} line={line} />
      ))}
      <Places />
      <RefusedFile refused={takeIn.refused} onClose={takeIn.dismiss} />
    </>
  );
}

/** Which words a house may write into its file. */
function Places() {
  const { t, language } = useWords();
  return (
    <Section title={t("houseTemplates.places")} text={t("houseTemplates.placesHint")}>
      <dl className={classes.places}>
        {placeholderNames.map((name) => (
          <Fragment key={name}>
            <dt>
              <code>{`{{${placeholderSpellings[name][language === "de" ? 0 : 1]}}}`}</code>
            </dt>
            <dd>{t(`houseTemplates.placeMeanings.${name}`)}</dd>
          </Fragment>
        ))}
      </dl>
    </Section>
  );
}
