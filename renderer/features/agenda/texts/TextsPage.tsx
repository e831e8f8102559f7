import { SimpleGrid, Text } from "@mantine/core";
import { theAgenda } from "@renderer/data/queries/workspace";
import { YearField } from "@renderer/ui/fields/NumberField";
import { RichTextField } from "@renderer/ui/fields/RichTextField";
import { TextField } from "@renderer/ui/fields/TextField";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { agendaChapters } from "@shared/domain/agenda/agenda";
import { isEmptyRichText } from "@shared/domain/richText";
import { useSave } from "../panel/useSave";
import styles from "./TextsPage.module.css";
import { VisionAlternatives } from "./VisionAlternatives";

const chapterId = (chapter: string) => `chapter-${chapter}`;

/** The chapters of running text, in the order of the document, and the agenda's title and period. */
export function TextsPage() {
  const { t } = useWords();
  const agenda = useLive(theAgenda);
  const save = useSave("agendas", agenda?.id ?? "");
  if (!agenda) return null;
  return (
    <div className={styles.page}>
      <nav aria-label={t("agenda.texts.chapters")} className={styles.chapters}>
        <ol>
          {agendaChapters.map((chapter) => (
            <li key={chapter}>
              <button type="button" onClick={() => goTo(chapter)}>
                {t(`fields.agendas.${chapter}`)}
                {isEmptyRichText(agenda[chapter]) && (
                  <>
                    {" "}
                    <Text span size="xs" c="dimmed" className={styles.state}>
                      {t("agenda.texts.empty")}
                    </Text>
                  </>
                )}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles.texts}>
        <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm" className={styles.title}>
          <TextField label={t("fields.agendas.title")} value={agenda.title} onSave={save("title")} required />
          <YearField
            label={t("fields.agendas.periodFrom")}
            value={agenda.periodFrom}
            onSave={save("periodFrom")}
          />
          <YearField label={t("fields.agendas.periodTo")} value={agenda.periodTo} onSave={save("periodTo")} />
        </SimpleGrid>
        {agendaChapters.map((chapter) => (
          <section key={chapter} id={chapterId(chapter)} className={styles.chapter}>
            <RichTextField
              label={t(`fields.agendas.${chapter}`)}
              headingLevel={2}
              value={agenda[chapter]}
              onSave={save(chapter)}
            />
            {chapter === "vision" && <VisionAlternatives agenda={agenda} />}
          </section>
        ))}
      </div>
    </div>
  );
}

/** The address behind "#" belongs to the router, so the chapter is found by hand. */
function goTo(chapter: string) {
  const section = document.getElementById(chapterId(chapter));
  section?.scrollIntoView({ block: "start" });
  section?.querySelector<HTMLElement>("[role=textbox]")?.focus({ preventScroll: true });
}
