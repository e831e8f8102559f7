import { PageSection } from "@renderer/ui/page/PageSection";
import { useWords } from "@renderer/ui/useWords";
import type { Words } from "@shared/i18n/words";
import type { ReactNode } from "react";
import { headingId, type SectionKey } from "./sections";

type Hinted = keyof Words["councilPapers"]["sectionHints"];
const hinted: readonly Hinted[] = ["items", "committees", "resolution"];

type Props = { section: SectionKey; action?: ReactNode; children: ReactNode };

/** One part of a paper's page, named after its key. */
export function Section({ section, action, children }: Props) {
  const { t } = useWords();
  const hint = hinted.find((one) => one === section);
  return (
    <PageSection
      id={headingId(section)}
      title={t(`councilPapers.sections.${section}`)}
      hint={hint && t(`councilPapers.sectionHints.${hint}`)}
      action={action}
    >
      {children}
    </PageSection>
  );
}
