import { PageSection } from "@renderer/ui/page/PageSection";
import { useWords } from "@renderer/ui/useWords";
import type { ReactNode } from "react";
import { headingId, type SectionKey } from "./sections";

/** One part of a process's page, named after its key. */
export function Section({ section, children }: { section: SectionKey; children: ReactNode }) {
  const { t } = useWords();
  return (
    <PageSection
      id={headingId(section)}
      title={t(`processes.sections.${section}`)}
      hint={t(`processes.sectionHints.${section}`)}
    >
      {children}
    </PageSection>
  );
}
