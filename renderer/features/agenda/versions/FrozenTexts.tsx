import { Title } from "@mantine/core";
import { RichTextView } from "@renderer/ui/RichTextView";
import { useWords } from "@renderer/ui/useWords";
import { agendaChapters } from "@shared/domain/agenda/agenda";
import { isEmptyRichText } from "@shared/domain/richText";
import { inOrder, type Workspace } from "@shared/domain/workspace";

/** Chapters and guidelines of a version, to be read. */
export function FrozenTexts({ frozen }: { frozen: Workspace }) {
  const { t } = useWords();
  const agenda = frozen.agendas[0];
  const chapters = agenda ? agendaChapters.filter((chapter) => !isEmptyRichText(agenda[chapter])) : [];
  return (
    <>
      {frozen.guidelines.length > 0 && (
        <>
          <Title order={3} size="h4" mt="xl" mb="xs">
            {t("kinds.guidelines.many")}
          </Title>
          {inOrder(frozen.guidelines).map((guideline) => (
            <section key={guideline.id}>
              <Title order={4} size="h5" mt="sm">
                {guideline.code} {guideline.title}
              </Title>
              <RichTextView text={guideline.text} />
            </section>
          ))}
        </>
      )}
      {agenda &&
        chapters.map((chapter) => (
          <section key={chapter}>
            <Title order={3} size="h4" mt="xl" mb="xs">
              {t(`fields.agendas.${chapter}`)}
            </Title>
            <RichTextView text={agenda[chapter]} />
          </section>
        ))}
    </>
  );
}
